import { buildReport } from '$lib/core/report/build';
import { toApiReport, type ApiReport } from '$lib/core/report/project';
import { parseReportRequest, type FindQuestionnaire } from '$lib/core/report/request';
import { questionnaireIds } from '$lib/core/catalogue/types';
import { database } from '../db';
import type { FieldError } from '../problems';
import { byVersion, current } from '../questionnaires';

export type ReportAnswer =
	| { readonly ok: true; readonly report: ApiReport }
	| { readonly ok: false; readonly errors: readonly FieldError[] };

/** The report a body asks for, or everything that is wrong with it. Stores nothing; without a day of its own it is today's. */
export async function reportFor(body: unknown): Promise<ReportAnswer> {
	const parsed = parseReportRequest(body, await questionnairesFor(body));
	if (!parsed.ok) return { ok: false, errors: parsed.errors.map(atSomePath) };
	const { input, locale } = parsed;
	const subject = { ...input.subject, asOf: input.subject.asOf ?? today() };
	return { ok: true, report: toApiReport(buildReport({ ...input, subject }), locale) };
}

/** The database is asked only for an older version that is named in full; everything else is in the program. */
async function questionnairesFor(body: unknown): Promise<FindQuestionnaire> {
	const named = questionnaireNamedIn(body);
	const id = questionnaireIds.find((known) => known === named.id);
	if (id === undefined) return () => null;
	const today = current(id);
	const isOlder =
		typeof named.version === 'string' && /^[0-9a-f]{16}$/.test(named.version) && named.version !== today.version;
	const older = isOlder ? await byVersion(await database(), id, String(named.version)) : null;
	return (_, version) => [today, older].find((found) => version === undefined || found?.version === version) ?? null;
}

/** Read before the body is checked, so whatever it is. */
function questionnaireNamedIn(body: unknown): { readonly id?: unknown; readonly version?: unknown } {
	const questionnaire: unknown = Object(body).questionnaire;
	return Object(questionnaire);
}

function atSomePath({ path, message }: FieldError): FieldError {
	return { path: path === '' ? 'body' : path, message };
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}
