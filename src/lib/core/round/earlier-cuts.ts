import { findDisclosure } from '../anonymity';
import { noDepartment } from '../round-setup/types';
import type { InPieces } from '../pieces';
import type { PublishedGroup } from './publication';

/** How an earlier round of the same organisation divided the staff, as far as it was shown: the departments of each group. */
export type Cut = readonly (readonly string[])[];

/** What a publication must not be laid beside. */
export interface Earlier {
	/** The newest first. */
	readonly cuts: readonly Cut[];
	/** How many people work in a department today; those without one under `noDepartment`. */
	readonly peopleByDepartment: ReadonlyMap<string, number>;
}

type Group = Pick<PublishedGroup, 'id' | 'kind' | 'parentId' | 'departmentIds'>;

/** The cut that a publication shows. */
export function cutOf(groups: readonly (Group & Pick<PublishedGroup, 'showing'>)[]): Cut {
	const departments = departmentsOfGroups(groups);
	return groups.flatMap(({ id, showing }) => (showing === 'shown' ? [departments.get(id) ?? []] : []));
}

/**
 * Groups that are withheld because departments were divided otherwise before (`docs/method.md` §9, M9.publication): if everybody answered as
 * they did then, the two publications together would give away departments of 1 to k − 1 people. As with siblings it is the smallest
 * group that goes. Departments asked in only one round are taken to be large: nothing else was said of them.
 */
export function* withheldBeside(
	groups: readonly Group[],
	{ cuts, peopleByDepartment }: Earlier,
	k: number
): InPieces<ReadonlySet<string>> {
	if (cuts.length === 0) return new Set();
	const departments = departmentsOfGroups(groups);
	const repeated = askedRepeatedly([...cuts, [...departments.values()]]);
	const countOf = (department: string) => (repeated.has(department) && peopleByDepartment.get(department)) || k;
	const sizeOf = (id: string) => (departments.get(id) ?? []).reduce((sum, each) => sum + countOf(each), 0);
	// What was shown before of the very same departments gives nothing away that was not given away then.
	const before = new Set(cuts.flat().map(keyOf));
	const isNew = (cells: readonly string[]) => !before.has(keyOf(cells));
	const candidates = [...departments].sort(([one], [other]) => sizeOf(other) - sizeOf(one) || (one < other ? 1 : -1));
	const rows = candidates.map(([, cells]) => cells);
	if (!rows.some(isNew)) return new Set();
	const known = yield* addedSafely([], cuts.flat(), countOf, k);
	const alone = yield* addedSafely([], rows, countOf, k);
	const beside = new Set(yield* addedSafely(known, rows.filter(isNew), countOf, k));
	const isFine = (cells: readonly string[]) => !isNew(cells) || beside.has(cells);
	const isHarmless = alone.every(isFine);
	return new Set(candidates.flatMap(([id, cells]) => (isHarmless || isFine(cells) ? [] : [id])));
}

function keyOf(departments: readonly string[]): string {
	return departments.toSorted().join();
}

function askedRepeatedly(cuts: readonly Cut[]): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const department of cuts.flatMap((cut) => [...new Set(cut.flat())])) {
		times.set(department, (times.get(department) ?? 0) + 1);
	}
	return new Set([...times].flatMap(([department, count]) => (count > 1 ? [department] : [])));
}

/** Those of `more` that can be added, one after the other, without anything being given away. */
function* addedSafely(rows: Cut, more: Cut, countOf: (department: string) => number, k: number): InPieces<Cut> {
	const added: (readonly string[])[] = [];
	for (const row of more) {
		yield;
		if (!disclose([...rows, ...added, row], countOf, k)) added.push(row);
	}
	return added;
}

function disclose(rows: Cut, countOf: (department: string) => number, k: number): boolean {
	const byCells = new Map(rows.map((cells) => [keyOf(cells), cells]));
	const groups = [...byCells].map(([id, cells]) => ({ id, cells }));
	const counts = new Map(rows.flat().map((department) => [department, countOf(department)]));
	return findDisclosure({ groups, shown: new Set(byCells.keys()), counts, k }) !== null;
}

/** Of the staff and of each department with all below it; of leaders and of the second division nothing. */
function departmentsOfGroups(groups: readonly Group[]): ReadonlyMap<string, readonly string[]> {
	const departments = groups.filter(({ kind }) => kind === 'department');
	const withBelow = ({ id, departmentIds }: Group): readonly string[] => [
		...(departmentIds.length === 0 ? [noDepartment] : departmentIds),
		...departments.filter(({ parentId }) => parentId === id).flatMap(withBelow)
	];
	const staffId = groups.some(({ kind }) => kind === 'staff') ? 'staff' : 'organisation';
	const all = departments.filter(({ parentId }) => parentId === staffId).flatMap(withBelow);
	return new Map([
		...(all.length > 0 ? [[staffId, all] as const] : []),
		...departments.map((group) => [group.id, withBelow(group)] as const)
	]);
}
