import type { Beneath } from '../product/place';
import type { Assessed } from './assessments';
import type { Directed } from './endings';
import { figureField, type Month } from './figures';
import { importedYear, type Imported, monthsAFile } from './imports';
import { type Participants, receiptHashOf } from './participants';
import { sha256, type World } from './world';

/** Everything that the product has acknowledged so far. */
export interface Journal {
	readonly world: World;
	readonly participants: Participants;
	readonly assessed: readonly Assessed[];
	readonly months: readonly Month[];
	readonly imported: Imported;
	readonly directed: Directed;
}

/**
 * Holds what is stored against what was acknowledged: it is there, once and whole, and nothing else is. What nobody answered may be there or
 * not, but never in part. Returns what does not hold, in sentences.
 */
export async function compare(beneath: Beneath, journal: Journal): Promise<string[]> {
	const found: string[] = [];
	for (const check of [ofSurvey, ofAssessments, ofFigures, ofImports, ofEndings, ofFiles, ofRecords]) {
		found.push(...(await check(beneath, journal)));
	}
	return found;
}

type Check = (beneath: Beneath, journal: Journal) => Promise<string[]>;

/** A sentence for each thing that does not hold. */
function unless(holds: boolean, sentence: string): string[] {
	return holds ? [] : [sentence];
}

const ofSurvey: Check = async ({ query }, { world, participants: { begun, sheetOf } }) => {
	const { roundId } = world.answered;
	const stored = await query<{ receipt: string; sheet: number[] }>(
		`select receipt_hash as receipt, sheet::int[] as sheet from round_intake where round_id = '${roundId}'
		union all select receipt_hash, sheet::int[] from round_responses where round_id = '${roundId}'`
	);
	const drafts = new Set(
		(await query<{ key: string }>(`select key_hash as key from round_drafts where round_id = '${roundId}'`)).map(
			({ key }) => key
		)
	);
	const states = new Map(
		(
			await query<{ token: string; state: string }>(
				`select token_hash as token, state from round_participations where round_id = '${roundId}'`
			)
		).map(({ token, state }) => [token, state])
	);
	const byReceipt = new Map(stored.map(({ receipt, sheet }) => [receipt, sheet]));
	const found = unless(byReceipt.size === stored.length, 'A survey holds answers twice.');
	const known = new Map(begun.map((one) => [receiptHashOf(one), one]));
	for (const { receipt } of stored) found.push(...unless(known.has(receipt), 'A survey holds answers of nobody.'));
	for (const [receipt, one] of known) {
		const sheet = byReceipt.get(receipt);
		const hasDraft = drafts.has(sha256(one.draftKey));
		const state = one.isPersonal ? states.get(sha256(one.token)) : null;
		found.push(
			...unless(sheet !== undefined || one.state !== 'handed-in', 'Answers that were handed in are gone.'),
			...unless(sheet === undefined || one.state !== 'answering', 'Answers were handed in by nobody.'),
			...unless(sheet === undefined || String(sheet) === String(sheetOf(one)), 'Answers are not those handed in.'),
			...unless(hasDraft === (sheet === undefined), 'A draft stayed beside its answers, or went without them.'),
			...unless(state === null || (state === 'invited') === (sheet === undefined), 'A link is marked wrongly.')
		);
	}
	return found;
};

const ofAssessments: Check = async ({ query }, { world, assessed }) => {
	const rows = await query<{ key: string; claimed: boolean; answers: Record<string, { value?: { level?: number } }> }>(
		`select key_hash as key, user_id = '${world.userId}' as claimed,
			coalesce((select jsonb_object_agg(item_id, answer) from assessment_answers where assessment_id = assessments.id), '{}') as answers
		from assessments`
	);
	const reports = await query<{ key: string; model: string; sha256: string }>(
		`select key_hash as key, model, sha256 from assessment_reports join assessments on id = assessment_id`
	);
	const byKey = new Map(rows.map((row) => [row.key, row]));
	const found = unless(
		reports.every(({ model, sha256: hash }) => sha256(model) === hash),
		'A report has another hash.'
	);
	for (const one of assessed) {
		const row = byKey.get(sha256(one.key));
		if (row === undefined) {
			found.push(...unless(!one.isBegun, 'An assessment is gone.'));
			continue;
		}
		const count = reports.filter(({ key }) => key === row.key).length;
		found.push(
			...unless(!one.isClaimed || row.claimed, 'An assessment has lost its account.'),
			...unless(count >= one.reports && count <= one.reports + one.reportsUnknown, 'Reports are missing or doubled.')
		);
		for (const [item, level] of one.saved) {
			const stored = row.answers[item]?.value?.level;
			const isPending = one.pending?.item === item && one.pending.level === stored;
			found.push(...unless(stored === level || isPending, 'An answer of an assessment is gone.'));
		}
	}
	return found;
};

const ofFigures: Check = async ({ query }, { world, months }) => {
	const rows = await query<{ start: string; now: string; versions: number; newest: string }>(
		`select period_start::text as start, worksheet->>'${figureField}' as now, count(*)::int as versions,
			(array_agg(v order by v_id desc))[1] as newest
		from kpi_entries join lateral (
			select id as v_id, worksheet->>'${figureField}' as v from kpi_entry_versions where entry_id = kpi_entries.id
		) versions on true
		where organisation_id = '${world.organisationId}' and period_start >= '2000-01-01'
		group by kpi_entries.id, period_start, worksheet`
	);
	const byStart = new Map(rows.map((row) => [row.start, row]));
	const found = unless(byStart.size === rows.length, 'A month has figures twice.');
	for (const { start, stored, sent, changes, unknown } of months) {
		const row = byStart.get(start);
		if (row === undefined) {
			found.push(...unless(changes === 0, 'Figures are gone.'));
			continue;
		}
		const number = Number(row.now) - 1000;
		found.push(
			...unless(number === stored || (number === sent && unknown > 0), 'Figures are not those acknowledged last.'),
			...unless(row.versions >= changes && row.versions <= changes + unknown, 'Changes are missing or doubled.'),
			...unless(row.newest === row.now, 'The newest version is not what is shown.')
		);
	}
	return found;
};

const ofImports: Check = async ({ query }, { world, imported }) => {
	const organisation = `organisation_id = '${world.importing.organisationId}'`;
	const [files] = await query<{ count: number; whole: number }>(
		`select count(*)::int as count, count(*) filter (where entry_count = ${monthsAFile} and ${monthsAFile} = (
			select count(*) from kpi_entry_versions where import_id = kpi_imports.id
		))::int as whole from kpi_imports where ${organisation}`
	);
	const entries = await query<{ number: string; count: number }>(
		`select worksheet->>'${figureField}' as number, count(*)::int as count from kpi_entries
		where ${organisation} and period_start between '${importedYear}-01-01' and '${importedYear}-12-31' group by 1`
	);
	const [only] = entries;
	const number = only ? Number(only.number) - 1000 : 0;
	const { count = 0, whole = 0 } = files ?? {};
	return [
		...unless(entries.length <= 1 && (only?.count ?? monthsAFile) === monthsAFile, 'A file was imported in part.'),
		...unless(whole === count, 'An import has not all of its entries.'),
		...unless(count >= imported.count && count <= imported.count + imported.unknown, 'Imports are missing or doubled.'),
		...unless(number >= imported.stored && number <= imported.sent, 'Imported figures are gone.')
	];
};

const ofEndings: Check = async ({ query }, { world, directed: { ended } }) => {
	const rows = await query<{
		id: string;
		status: string;
		answers: number;
		published: number;
		model: string;
		hash: string;
	}>(
		`select rounds.id, status, model, sha256 as hash,
			(select count(*)::int from round_publications where round_id = rounds.id) as published,
			(select count(*)::int from round_responses where round_id = rounds.id) + (
				select count(*)::int from round_participations where round_id = rounds.id
			) as answers
		from rounds left join round_publications on round_id = rounds.id
		where rounds.organisation_id = '${world.organisationId}' and rounds.id <> '${world.answered.roundId}'`
	);
	const most = Math.max(...rows.map(({ answers }) => answers));
	return rows.flatMap(({ id, status, answers, published, model, hash }) => {
		const hasEnded = status === 'closing' || status === 'closed';
		return [
			...unless(!ended.has(id) || hasEnded, 'A survey that was ended is open again.'),
			...unless(hasEnded || !published, 'An open survey is published.'),
			...unless(status !== 'closed' || (published === 1 && answers === 0), 'A survey was published in part.'),
			...unless(
				status === 'closed' || (published === 0 && answers === most),
				'A survey was erased without being published.'
			),
			...unless(published === 0 || sha256(model) === hash, 'A publication has another hash.')
		];
	});
};

const ofFiles: Check = async ({ query }, { world, directed: { orders } }) => {
	const rows = await query<{ id: string; status: string; size: number; bytes: number; parts: number; last: number }>(
		`select id, status, byte_size as size, coalesce(sum(octet_length(content)), 0)::int as bytes, count(number)::int as parts,
			coalesce(max(number), -1) as last
		from file_exports left join file_export_parts on export_id = id
		where file_exports.organisation_id = '${world.organisationId}' group by id, status, byte_size`
	);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return [
		...orders.flatMap((id) => unless(byId.has(id), 'A file that was ordered is not there.')),
		...rows.flatMap(({ status, size, bytes, parts, last }) => [
			...unless(parts === last + 1, 'A file has parts twice or not at all.'),
			...unless(status !== 'done' || size === bytes, 'A file that is done is not whole.')
		])
	];
};

/** What an audit log tells of was written in the same transaction: neither is there without the other. */
const ofRecords: Check = async ({ query }, { world }) => {
	const organisation = `organisation_id in ('${world.organisationId}', '${world.importing.organisationId}')`;
	const [counts] = await query<Record<string, number>>(
		`select ${[
			`(select count(*)::int from kpi_imports where ${organisation}) as "kpis.imported"`,
			`(select count(*)::int from kpi_entry_versions where act = 'entered' and ${organisation}) as "kpis.entered"`,
			`(select count(*)::int from kpi_entry_versions where act = 'corrected' and ${organisation}) as "kpis.corrected"`,
			`(select count(*)::int from rounds where status in ('closing', 'closed') and ${organisation}) as "rounds.ended"`,
			`(select count(*)::int from round_publications where ${organisation}) as "rounds.published"`,
			`(select count(*)::int from file_exports where ${organisation}) as "exports.asked"`
		].join(', ')}`
	);
	const recorded = await query<{ act: string; count: number }>(
		`select act, count(*)::int as count from audit_entries where ${organisation} group by act`
	);
	const byAct = new Map(recorded.map(({ act, count }) => [act, count]));
	return Object.entries(counts ?? {}).flatMap(([act, count]) =>
		unless((byAct.get(act) ?? 0) === count, `The log tells of ${byAct.get(act) ?? 0} × ${act}, there are ${count}.`)
	);
};
