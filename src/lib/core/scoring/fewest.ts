import type { Level } from '../answer/types';
import type { QuestionnaireItem } from '../catalogue/types';
import { isMet } from './demand';
import type { Demand } from './demand';
import { isAbove } from './stage';

/** An answer to be raised, by the item's index in the questionnaire. */
export interface Raise {
	readonly index: number;
	readonly to: Level;
}

/**
 * The fewest answers whose raising meets all demands, in questionnaire order, each to the lowest level that will do
 * (`docs/method.md` §3, sensitivity). Exact: a branch and bound over the items. Among equally few it takes the answers
 * that are nearest already, then the earlier ones.
 */
export function fewestRaises(
	demands: readonly Demand[],
	levels: readonly Level[],
	items: readonly QuestionnaireItem[]
): readonly Raise[] {
	const open = demands.filter((demand) => !isMet(demand, levels));
	const candidates = candidatesOf(open, levels);
	const search: Search = { best: null };
	explore(search, open.map(startOf(levels)), candidates, []);
	const chosen = search.best ?? [];
	return lowestRaises(demands, levels, items, chosen);
}

/** An item that could be raised, and the weight it would add to each open demand. */
interface Candidate {
	readonly index: number;
	readonly gains: readonly number[];
}

interface Progress {
	readonly have: number;
	readonly total: number;
	readonly limit: number;
}

interface Search {
	best: readonly number[] | null;
}

function candidatesOf(open: readonly Demand[], levels: readonly Level[]): Candidate[] {
	const gainsByIndex = new Map<number, number[]>();
	open.forEach((demand, place) => {
		for (const { index, weight } of demand.members) {
			if ((levels[index] ?? 0) >= demand.level) continue;
			const gains = gainsByIndex.get(index) ?? open.map(() => 0);
			gains[place] = weight;
			gainsByIndex.set(index, gains);
		}
	});
	return [...gainsByIndex]
		.map(([index, gains]) => ({ index, gains }))
		.sort((a, b) => (levels[b.index] ?? 0) - (levels[a.index] ?? 0) || a.index - b.index);
}

function startOf(levels: readonly Level[]): (demand: Demand) => Progress {
	return ({ members, level, limit, weight }) => {
		let have = 0;
		for (const member of members) if ((levels[member.index] ?? 0) >= level) have += member.weight;
		return { have, total: weight, limit };
	};
}

/**
 * Some item must help the demand that the fewest can still help: try each of these that no other outdoes. Once one has been
 * tried, the branches beside it do without it, so that no set is tried twice.
 */
function explore(search: Search, progress: readonly Progress[], left: readonly Candidate[], chosen: readonly number[]) {
	const open = progress.flatMap((state, place) => (isPassed(state, 0) ? [] : [place]));
	if (open.length === 0) {
		search.best = chosen;
		return;
	}
	const room = search.best === null ? left.length : search.best.length - 1 - chosen.length;
	if (open.some((place) => !isReachable(progress, left, place, room))) return;
	let available = left;
	for (const candidate of branchesOf(open, left)) {
		available = available.filter((other) => other !== candidate);
		const next = progress.map((state, place) => ({ ...state, have: state.have + (candidate.gains[place] ?? 0) }));
		explore(search, next, available, [...chosen, candidate.index]);
	}
}

/** Whether the `room` heaviest of the items left would meet a demand. */
function isReachable(progress: readonly Progress[], left: readonly Candidate[], place: number, room: number): boolean {
	const state = progress[place];
	if (state === undefined || room <= 0) return false;
	const gains = left.map((candidate) => candidate.gains[place] ?? 0).sort((a, b) => b - a);
	let most = 0;
	for (let count = 0; count < room; count++) most += gains[count] ?? 0;
	return isPassed(state, most);
}

function isPassed(state: Progress, added: number): boolean {
	return isAbove((state.have + added) / state.total, state.limit);
}

function branchesOf(open: readonly number[], left: readonly Candidate[]): readonly Candidate[] {
	let fewest: readonly Candidate[] | null = null;
	for (const place of open) {
		const helping = left.filter((candidate) => (candidate.gains[place] ?? 0) > 0);
		if (fewest === null || helping.length < fewest.length) fewest = helping;
	}
	const helping = fewest ?? [];
	return helping.filter(
		(candidate, rank) => !helping.some((other, otherRank) => outdoes(other, otherRank, candidate, rank, open))
	);
}

/** At least as good for every open demand, and better for one or (where equal) earlier in the list. */
function outdoes(a: Candidate, rankA: number, b: Candidate, rankB: number, open: readonly number[]): boolean {
	let isBetter = false;
	for (const place of open) {
		const difference = (a.gains[place] ?? 0) - (b.gains[place] ?? 0);
		if (difference < 0) return false;
		if (difference > 0) isBetter = true;
	}
	return isBetter || rankA < rankB;
}

/** Lets each chosen answer rise no further than it must, the lowest first; what one saves another may not undo. */
function lowestRaises(
	demands: readonly Demand[],
	levels: readonly Level[],
	items: readonly QuestionnaireItem[],
	chosen: readonly number[]
): readonly Raise[] {
	const raised = [...levels];
	for (const index of chosen) raised[index] = 4;
	const lowestFirst = [...chosen].sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b);
	for (const index of lowestFirst) {
		for (const level of attainableLevels(items[index])) {
			if (level <= (levels[index] ?? 0)) continue;
			raised[index] = level;
			if (demands.every((demand) => isMet(demand, raised))) break;
		}
	}
	return [...chosen].sort((a, b) => a - b).map((index) => ({ index, to: raised[index] ?? 4 }));
}

/** No position of a contrast is read as level 1. */
function attainableLevels(item: QuestionnaireItem | undefined): readonly Level[] {
	return item?.kind === 'contrast' ? [2, 3, 4] : [1, 2, 3, 4];
}
