import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { localTime } from '$lib/server/audit/words';
import * as imports from '$lib/server/kpi-imports';
import * as organisations from '$lib/server/organisations';
import type { OrganisationScope } from '$lib/server/visits';

/** An import as a list names it. */
export interface ImportView {
	readonly id: string;
	readonly fileName: string;
	readonly entryCount: number;
	/** Day and time where the organisation is. */
	readonly at: string;
	/** null: their account is gone. */
	readonly by: string | null;
	readonly isUndone: boolean;
}

/** The imports of an organisation, the newest first. */
export async function importList(scope: OrganisationScope, locale: Locale): Promise<ImportView[]> {
	const [all, timeZone] = await Promise.all([imports.list(scope), timeZoneOf(scope)]);
	return all.map((one) => importView(one, timeZone, locale));
}

export function importView(
	{ id, fileName, entryCount, at, by, undoneAt }: imports.KpiImport,
	timeZone: string,
	locale: Locale
): ImportView {
	const [day = '', clock = ''] = localTime(at, timeZone).split(' ');
	return { id, fileName, entryCount, by, at: `${formatDate(day, locale)}, ${clock}`, isUndone: undoneAt !== null };
}

export async function timeZoneOf(scope: OrganisationScope): Promise<string> {
	return (await organisations.readSettings(scope))?.timeZone ?? 'Europe/Berlin';
}
