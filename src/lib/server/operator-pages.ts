import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '$lib/core/text';
import { config } from './config';

export const operatorPageNames = ['imprint', 'privacy', 'accessibility'] as const;
export type OperatorPageName = (typeof operatorPageNames)[number];

/** The Markdown that the operator wrote for a page, or null while there is none. */
export function operatorPage(
	name: OperatorPageName,
	locale: Locale,
	dataDir: string = config().dataDir
): string | null {
	try {
		const text = readFileSync(operatorPagePath(name, locale, dataDir), 'utf8');
		return text.trim() === '' ? null : text;
	} catch {
		return null;
	}
}

/** The files that are missing or empty, for example `pages/imprint.de.md`, relative to the data folder. */
export function emptyOperatorPages(dataDir: string): string[] {
	return operatorPageNames.flatMap((name) =>
		locales
			.filter((locale) => operatorPage(name, locale, dataDir) === null)
			.map((locale) => operatorPagePath(name, locale, ''))
	);
}

function operatorPagePath(name: OperatorPageName, locale: Locale, dataDir: string): string {
	return join(dataDir, 'pages', `${name}.${locale}.md`);
}
