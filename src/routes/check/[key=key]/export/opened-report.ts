import { error } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import { locales, type Locale } from '$lib/core/text';

/** The finished report that an address asks for (`?number=`), the newest one unless it says otherwise; null where none is finished. */
export async function openReport(key: string, url: URL): Promise<assessments.StoredReport | null> {
	const scope = assessments.scopeOf(key);
	const asked = url.searchParams.get('number');
	const number = Number(asked);
	if (asked !== null) return (await assessments.report(scope, Number.isSafeInteger(number) ? number : 0)) ?? error(404);
	return assessments.report(scope);
}

/** The language that an address asks for (`?language=`), else the reader's. */
export function languageIn({ searchParams }: URL, reader: Locale): Locale {
	return locales.find((locale) => locale === searchParams.get('language')) ?? reader;
}
