import { groupBy } from '../organisation/group-by';
import { type CellProblemKind, cellProblemTexts } from './cell-problems';
import type { Fact } from './facts';
import { mergeWorksheet } from './merge-worksheet';
import type { Place } from './places';
import type { ImportProblem } from './plan';
import { readCell } from './read-cell';
import type { ImportTarget } from './targets';
import type { ImportContext, ImportMapping } from './types';
import type { WorksheetValues } from '../kpi/worksheet';

/** What happens to the KPIs of one department in one period. */
export interface PlannedEntry extends Place {
	readonly kind: 'new' | 'changed' | 'same';
	/** The whole worksheet as it would be. */
	readonly worksheet: WorksheetValues;
	/** Fields that would hold something else than now, `before` empty where they hold nothing. */
	readonly changes: readonly FieldChange[];
	/** Finished figures that are not taken, as the table counts the same KPI. */
	readonly setAside: readonly string[];
	/** Where in the table it stands. */
	readonly lines: readonly number[];
}

export interface FieldChange {
	readonly field: string;
	readonly before: string;
	readonly after: string;
}

/** Why the KPIs of one department and period are not entered. */
export interface PlaceProblems {
	readonly problems: readonly ImportProblem[];
}

interface Around {
	readonly mapping: ImportMapping;
	readonly context: ImportContext;
	readonly targets: ReadonlyMap<string, ImportTarget>;
}

/** A cell that could be read. */
export interface ReadFact extends Fact {
	readonly target: ImportTarget;
	/** As it is stored. */
	readonly value: string;
	/** That the cell itself names; empty: none. */
	readonly currency: string;
}

/** Plans what the cells of one department and period do to what was entered there (null: nothing yet). */
export function planPlace(
	facts: readonly Fact[],
	entered: WorksheetValues | null,
	around: Around
): PlannedEntry | PlaceProblems {
	const problems: ImportProblem[] = [];
	const refuse = ({ line, column, text, departmentId, period }: Fact, kind: CellProblemKind) =>
		problems.push({ line, column, text, message: cellProblemTexts[kind], place: { departmentId, period } });
	const read: ReadFact[] = [];
	for (const fact of facts) {
		const target = around.targets.get(fact.field);
		if (!target) continue;
		const format = around.mapping.formats.get(fact.series) ?? {};
		const reading = readCell(fact.text, target, format, around.context.locale);
		if ('problem' in reading) refuse(fact, reading.problem);
		else read.push({ ...fact, ...reading, target });
	}
	for (const twice of groupBy(read, ({ field }) => field).values()) {
		const isSaidOnce = twice.length === 1 || (twice[0]?.target.kind === 'text' && areAlike(twice));
		if (!isSaidOnce) for (const fact of twice) refuse(fact, 'twice');
	}
	const [first] = facts;
	if (problems.length === 0 && first) {
		const merged = mergeWorksheet(read, entered, around);
		for (const { fact, kind } of merged.refused) refuse(fact, kind);
		for (const { field, message } of merged.problems) {
			const { line, column, text } = factFor(field, read) ?? first;
			const { departmentId, period } = first;
			problems.push({ line, column, text, message, place: { departmentId, period } });
		}
		if (problems.length === 0) {
			const { worksheet, changes, setAside } = merged;
			const kind = entered === null ? 'new' : changes.length > 0 ? 'changed' : 'same';
			const lines = [...new Set(facts.map(({ line }) => line))];
			return { departmentId: first.departmentId, period: first.period, kind, worksheet, changes, setAside, lines };
		}
	}
	const named = new Set(problems.map(({ line }) => line));
	for (const fact of facts) {
		if (named.has(fact.line)) continue;
		named.add(fact.line);
		refuse(fact, 'beside-another');
	}
	return { problems };
}

function areAlike(facts: readonly ReadFact[]): boolean {
	return new Set(facts.map(({ value }) => value)).size === 1;
}

/** The cell that a problem of the worksheet is about, else one of the same KPI. */
function factFor(field: string, facts: readonly ReadFact[]): ReadFact | undefined {
	return facts.find((fact) => fact.field === field) ?? facts.find(({ target }) => field.startsWith(`${target.key}.`));
}
