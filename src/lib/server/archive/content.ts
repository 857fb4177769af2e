import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Questionnaire } from '$lib/core/catalogue/types';
import { toApiReport } from '$lib/core/report/project';
import { apiReportSchema } from '$lib/core/report/response';
import type { Report } from '$lib/core/report/types';
import { canonicalJson, sha256 } from '../canonical-json';
import { versionOf } from '../questionnaires';
import { lineBytesMaxOf, limits, organisationName, rowsMaxOf } from './format';
import { readPublication } from './publication-schema';
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
import { isOfRound, type Questionnaires, requireTogether } from './together';

export interface ArchiveContent {
	readonly organisation: OrganisationRow;
	readonly rows: Rows;
}

/** Reads every line by the schema of its part, and every stored model by what it has to be. Throws what is wrong, with file and line. */
export async function contentOf({ files }: ReadArchive): Promise<ArchiveContent> {
	const head = organisationRow.safeParse(jsonOf(fileOf(files, organisationName).toString('utf8')));
	if (!head.success) refuse({ kind: 'unreadable', name: organisationName, line: 1 });
	const entries: (readonly [PartName, readonly unknown[]])[] = [];
	let left: number = limits.rows;
	for (const name of partNames) {
		const rows = await linesOf(name, fileOf(files, `${name}.jsonl`), Math.min(left, rowsMaxOf(name)));
		left -= rows.length;
		entries.push([name, rows]);
	}
	// Each part was read by its own schema just now; the types cannot follow its name.
	const rows = Object.fromEntries(entries) as unknown as Rows;
	requireTogether(rows, await requireModels(rows));
	return { organisation: head.data, rows };
}

function fileOf(files: ReadArchive['files'], name: string): Buffer {
	return files.get(name) ?? refuse({ kind: 'missing', name });
}

/** So many lines are read before others have their turn. */
const linesAPiece = 500;

/** Cut off one at a time: a file of nothing but line breaks is a list of more lines than memory holds. */
async function linesOf<Name extends PartName>(name: Name, file: Buffer, most: number): Promise<Row<Name>[]> {
	const rows: Row<Name>[] = [];
	for (let begin = 0; begin < file.byteLength;) {
		const line = rows.length + 1;
		if (line > most) refuse({ kind: 'too-large' });
		const end = file.indexOf(lineBreak, begin);
		if (end < 0 || end - begin > lineBytesMaxOf(name)) refuse({ kind: 'unreadable', name: `${name}.jsonl`, line });
		rows.push(rowOf(name, file.toString('utf8', begin, end), line));
		if (line % linesAPiece === 0 || end - begin > longLineBytes) await nextTurn();
		begin = end + 1;
	}
	return rows;
}

const lineBreak = 0x0a;

/** After one as long as this, others have their turn at once, in bytes. */
const longLineBytes = 100_000;

/** What lies deeper than anybody can go down is as unreadable as what has another form. */
function rowOf<Name extends PartName>(name: Name, text: string, line: number): Row<Name> {
	try {
		const parsed = rowSchemas[name].safeParse(jsonOf(text));
		if (parsed.success) return parsed.data as Row<Name>;
	} catch (reason) {
		if (!(reason instanceof RangeError)) throw reason;
	}
	return refuse({ kind: 'unreadable', name: `${name}.jsonl`, line });
}

/** Questionnaires are what their version says, and models what their hash says, in a form that pages can show; gives the questionnaires. */
async function requireModels({ questionnaires, rounds, publications, reports }: Rows): Promise<Questionnaires> {
	const wordings = new Map<string, Questionnaire>();
	await check('questionnaires', questionnaires, ({ id, version, content }) => {
		const questionnaire = questionnaireSchema.parse(jsonOf(content));
		// Only what the schema names would be kept; what is hashed is all of it.
		const whole = questionnaire as unknown as Questionnaire;
		wordings.set(`${id} ${version}`, whole);
		return whole.id === id && canonicalJson(whole) === content && versionOf(whole) === version;
	});
	const roundsById = new Map(rounds.map((round) => [round.id, round]));
	await check('publications', publications, ({ roundId, model, sha256: hash }) => {
		const publication = readPublication(jsonOf(model));
		const round = roundsById.get(roundId);
		// One of a round that is not there leaves another one without.
		const isIts = round === undefined || isOfRound(publication, round, wordings);
		return isIts && sha256(model) === hash && canonicalJson(publication) === model;
	});
	await check('reports', reports, ({ model, sha256: hash }) => {
		const report = jsonOf(model) as Report;
		return sha256(model) === hash && canonicalJson(report) === model && isReport(report, wordings);
	});
	return wordings;
}

async function check<Name extends PartName>(
	name: Name,
	rows: readonly Row<Name>[],
	holds: (row: Row<Name>) => boolean
): Promise<void> {
	for (const [index, row] of rows.entries()) {
		if (!isSo(() => holds(row))) refuse({ kind: 'unreadable', name: `${name}.jsonl`, line: index + 1 });
		await nextTurn();
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

function isReport(report: Report, wordings: Questionnaires): boolean {
	const asked = wordings.get(`${report.questionnaire.id} ${report.questionnaire.version}`);
	const items = new Set(asked?.items.map(({ id }) => id));
	return (
		report.items.every(({ item }) => items.has(item)) &&
		(['de', 'en'] as const).every((locale) => apiReportSchema.safeParse(toApiReport(report, locale)).success)
	);
}
