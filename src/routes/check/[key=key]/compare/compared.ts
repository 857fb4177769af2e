import { error } from '@sveltejs/kit';
import { buildReport } from '$lib/core/report/build';
import type { WordedReport } from '$lib/core/comparison/compare';
import { m } from '$lib/i18n/generated/messages.js';
import * as assessments from '$lib/server/assessments';
import { database } from '$lib/server/db';
import { byVersion, current } from '$lib/server/questionnaires';
import * as reports from '$lib/server/reports';
import { readFile } from '../../read-file';

/** Fields that name the other report once more: by its number, by its address, or by what the file held. */
export type Again = Readonly<Partial<Record<'number' | 'address' | 'document', string>>>;

/** The other side of a comparison. `dated`: the report's date is that of its answers. */
export type Other =
	| (WordedReport & { readonly dated: boolean; readonly again: Again })
	| { readonly field: 'address' | 'file'; readonly problem: string };

export async function ownReport(key: string): Promise<WordedReport> {
	const stored = await assessments.report(assessments.scopeOf(key));
	return stored ? worded(stored) : error(404);
}

/** What a form asks to be compared with, or what is wrong with it, in words. */
export async function otherReport(key: string, form: FormData): Promise<Other> {
	const number = Number(form.get('number'));
	if (Number.isSafeInteger(number) && number > 0) return stored(key, { number: String(number) }, number);
	const address = typedAddress(form);
	const otherKey = /[A-Za-z0-9_-]{22}(?=$|[/?#])/.exec(address.replace(/\/(report|review)?\/?$/, ''))?.[0];
	if (otherKey) return stored(otherKey, { address: otherKey });
	const file = fileOf(form);
	if (address !== '' && file === null) return { field: 'address', problem: m.check_compare_unknown() };
	if (file === null) return { field: 'address', problem: m.check_compare_missing() };
	const read = await readFile(file);
	if ('problem' in read) return { field: 'file', problem: read.problem };
	const { id, version } = read.document.questionnaire;
	const questionnaire = (await byVersion(await database(), id, version)) ?? current(id);
	const { content } = assessments.fromDocument(read.document, questionnaire);
	const report = buildReport(reports.inputOf({ ...content, questionnaire }));
	return { report, questionnaire, dated: false, again: { document: await file.text() } };
}

export function typedAddress(form: FormData): string {
	return String(form.get('address') ?? '').trim();
}

/** What was uploaded, now or when the comparison was first made. */
function fileOf(form: FormData): File | null {
	const [file, document] = [form.get('file'), form.get('document')];
	if (file instanceof File && file.size > 0) return file;
	return typeof document === 'string' && document !== '' ? new File([document], 'document.json') : null;
}

async function stored(key: string, again: Again, number?: number): Promise<Other> {
	const scope = assessments.scopeOf(key);
	const found = await assessments.report(scope, number);
	if (found) return { ...(await worded(found)), dated: true, again };
	const exists = (await assessments.load(scope)) !== null;
	return { field: 'address', problem: exists ? m.check_compare_unfinished() : m.check_compare_unknown() };
}

/** A stored report with the wording it was answered to, which need not be today's. */
async function worded(stored: assessments.StoredReport): Promise<WordedReport> {
	const report = reports.parse(stored);
	const { id, version } = report.questionnaire;
	return { report, questionnaire: (await byVersion(await database(), id, version)) ?? error(404) };
}
