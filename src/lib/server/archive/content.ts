import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { Questionnaire } from '$lib/core/catalogue/types';
import { toApiReport } from '$lib/core/report/project';
import { apiReportSchema } from '$lib/core/report/response';
import type { Report } from '$lib/core/report/types';
import { publishedGroupSchema } from '../api/round-responses';
import { canonicalJson, sha256 } from '../canonical-json';
import { versionOf } from '../questionnaires';
import { limits, organisationName } from './format';
import { questionnaireSchema } from './questionnaire-schema';
import { jsonOf, type ReadArchive, refuse } from './read';
import {
	type OrganisationRow,
	organisationRow,
	type PartName,
	partNames,
	type Row,
	type Rows,
	rowSchemas
} from './rows';

export interface ArchiveContent {
	readonly organisation: OrganisationRow;
	readonly rows: Rows;
}

/** Reads every line by the schema of its part, and every stored model by what it has to be. Throws what is wrong, with file and line. */
export async function contentOf({ files }: ReadArchive): Promise<ArchiveContent> {
	const head = organisationRow.safeParse(jsonOf(textOf(files, organisationName)));
	if (!head.success) refuse({ kind: 'unreadable', name: organisationName, line: 1 });
	const entries: (readonly [PartName, readonly unknown[]])[] = [];
	let left: number = limits.rows;
	for (const name of partNames) {
		const rows = await linesOf(name, textOf(files, `${name}.jsonl`), left);
		left -= rows.length;
		entries.push([name, rows]);
	}
	// Each part was read by its own schema just now; the types cannot follow its name.
	const rows = Object.fromEntries(entries) as unknown as Rows;
	requireModels(rows);
	return { organisation: head.data, rows };
}

function textOf(files: ReadArchive['files'], name: string): string {
	return (files.get(name) ?? refuse({ kind: 'missing', name })).toString('utf8');
}

/** So many lines are read before others have their turn. */
const linesAPiece = 500;

async function linesOf<Name extends PartName>(name: Name, text: string, most: number): Promise<Row<Name>[]> {
	const lines = text.split('\n');
	if (lines.pop() !== '') refuse({ kind: 'unreadable', name: `${name}.jsonl`, line: lines.length + 1 });
	if (lines.length > most) refuse({ kind: 'too-large' });
	const rows: Row<Name>[] = [];
	for (const [index, line] of lines.entries()) {
		const parsed = rowSchemas[name].safeParse(jsonOf(line));
		if (!parsed.success) refuse({ kind: 'unreadable', name: `${name}.jsonl`, line: index + 1 });
		rows.push(parsed.data as Row<Name>);
		if (index % linesAPiece === linesAPiece - 1) await nextTurn();
	}
	return rows;
}

/** Questionnaires are what their version says, and models what their hash says, in a form that pages can show. */
function requireModels({ questionnaires, publications, reports }: Rows): void {
	check('questionnaires', questionnaires, ({ id, version, content }) => {
		const questionnaire = questionnaireSchema.parse(jsonOf(content));
		// Only what the schema names would be kept; what is hashed is all of it.
		const whole = questionnaire as unknown as Questionnaire;
		return whole.id === id && canonicalJson(whole) === content && versionOf(whole) === version;
	});
	check('publications', publications, ({ model, sha256: hash }) => {
		return sha256(model) === hash && canonicalJson(publicationSchema.parse(jsonOf(model))) === model;
	});
	check('reports', reports, ({ model, sha256: hash }) => {
		const report = jsonOf(model) as Report;
		return sha256(model) === hash && canonicalJson(report) === model && isReport(report);
	});
}

function check<Name extends PartName>(
	name: Name,
	rows: readonly Row<Name>[],
	holds: (row: Row<Name>) => boolean
): void {
	for (const [index, row] of rows.entries()) {
		if (!isSo(() => holds(row))) refuse({ kind: 'unreadable', name: `${name}.jsonl`, line: index + 1 });
	}
}

/** False also where it throws: then the model has another form. */
function isSo(holds: () => boolean): boolean {
	try {
		return holds();
	} catch {
		return false;
	}
}

function isReport(report: Report): boolean {
	return (['de', 'en'] as const).every((locale) => apiReportSchema.safeParse(toApiReport(report, locale)).success);
}

const publicationSchema = z.looseObject({
	format: z.literal(1),
	method: z.string(),
	round: z.looseObject({
		kind: z.enum(['anonymous', 'named']),
		name: z.string(),
		questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
		opensOn: z.iso.date(),
		closesOn: z.iso.date(),
		k: z.int().min(1)
	}),
	groups: z.array(publishedGroupSchema).min(1),
	departments: z.looseObject({}).nullable(),
	texts: z.array(z.looseObject({ text: z.string() })).nullable()
});
