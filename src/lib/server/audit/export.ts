import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { csvLine, csvStart } from '../csv/write-table';
import type { OrganisationScope, PracticeScope } from '../visits';
import type { Filter } from './filter';
import { all, type Entry } from './list';
import { record } from './record';
import { entryWords, localTime } from './words';

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Exports the log of an organisation or a practice, which is itself an entry in it. Yields the file piece by piece. */
export async function exportLog(
	scope: OrganisationScope | PracticeScope,
	format: ExportFormat,
	filter: Filter,
	{ locale, timeZone }: { readonly locale: Locale; readonly timeZone: string }
): Promise<AsyncIterable<string>> {
	const opened = await scope.database;
	const { database: _, actor, ...place } = scope;
	await opened.withScope(place, (transaction) => record(transaction, place, actor, 'audit.exported', { format }));
	return written(all(scope, filter, timeZone), format, locale, timeZone);
}

function written(entries: AsyncIterable<Entry>, format: ExportFormat, locale: Locale, timeZone: string) {
	return format === 'csv' ? asCsv(entries, locale, timeZone) : asJson(entries);
}

async function* asCsv(entries: AsyncIterable<Entry>, locale: Locale, timeZone: string): AsyncGenerator<string> {
	const head = [
		m.governance_audit_time_in({ timeZone }, { locale }),
		m.governance_audit_act({}, { locale }),
		m.governance_audit_actor({}, { locale }),
		m.governance_audit_details({}, { locale }),
		'id',
		'act'
	];
	yield csvStart + csvLine(head, locale);
	for await (const entry of entries) {
		const { act, actor, details } = entryWords(entry, locale, timeZone);
		const described = details.map(({ label, value }) => `${label}: ${value}`).join('; ');
		yield csvLine([localTime(entry.at, timeZone), act, actor, described, String(entry.id), entry.act], locale);
	}
}

async function* asJson(entries: AsyncIterable<Entry>): AsyncGenerator<string> {
	yield '{"format":"gegenprobe-audit","formatVersion":1,"entries":[';
	let separator = '\n';
	for await (const entry of entries) {
		yield separator + JSON.stringify(entry);
		separator = ',\n';
	}
	yield '\n]}\n';
}
