import type { RequestEvent } from '@sveltejs/kit';
import * as audit from '$lib/server/audit';
import { homeTimeZone } from '$lib/server/day';
import { unserialised } from '$lib/ui/unserialised';
import { m } from '$lib/i18n/generated/messages.js';
import { readForm } from './read-form';

/** One page of a log, as `AuditLog` shows it: filtered and turned over by the query of the address. */
export async function auditPage(
	scope: audit.AuditScope,
	kinds: readonly audit.Kind[],
	{ url, locals: { locale } }: Pick<RequestEvent, 'url' | 'locals'>,
	timeZone = homeTimeZone
) {
	const asked = audit.readFilter(url.searchParams);
	const { entries, next } = await audit.page(scope, asked, timeZone);
	const { typed } = asked;
	const address = (before: number | null) =>
		`${url.pathname}?${new URLSearchParams({ ...typed, ...(before !== null && { before: String(before) }) })}`;
	return unserialised({
		timeZone,
		typed,
		problems: asked.wrong.map((field) => ({ field, message: m.governance_audit_no_day() })),
		isFiltered: Object.values(asked.filter).some((part) => part !== null),
		kinds: kinds.map((kind) => ({ value: kind, text: audit.kindNames[kind][locale] })),
		newest: asked.before === null ? null : address(null),
		older: next === null ? null : address(next),
		entries: entries.map((entry) => audit.entryWords(entry, locale, timeZone))
	});
}

/** A log as a file, in the language of whoever asks. */
export async function auditFile(
	scope: Parameters<typeof audit.exportLog>[0],
	{ request, locals: { locale } }: Pick<RequestEvent, 'request' | 'locals'>,
	timeZone = homeTimeZone
): Promise<Response> {
	const fields = await readForm(request);
	const format = audit.exportFormats.find((each) => each === fields.get('format')) ?? 'json';
	const pieces = await audit.exportLog(scope, format, audit.readFilter(fields).filter, { locale, timeZone });
	return new Response(streamOf(pieces), {
		headers: {
			'content-type': `${format === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`,
			'content-disposition': `attachment; filename="gegenprobe-audit.${format}"`,
			'cache-control': 'private, no-store'
		}
	});
}

/** Read as fast as it is fetched: a long log is never in memory as a whole. */
function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
	const iterator = pieces[Symbol.asyncIterator]();
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await iterator.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await iterator.return?.();
		}
	});
}
