import { clamp } from './interval';
import type { Sample } from './sample';

const GROUPS_AT_LEAST = 8;

export interface Intraclass {
	/** The share of the differences between persons that goes back to their groups. */
	readonly icc1: number;
	/** How well the groups' means can be told apart. */
	readonly icc2: number;
}

/**
 * ICC(1) and ICC(2) of a one-way analysis of variance (`docs/method.md` §4, M4.between-groups), groups of unequal size included; an
 * estimate below 0 is given as 0. Null with fewer than eight groups, where no group has two persons, or where nobody differs from anybody.
 */
export function intraclass(groups: readonly Sample[]): Intraclass | null {
	const total = sum(groups.map(({ n }) => n));
	const [between, within] = [groups.length - 1, total - groups.length];
	if (groups.length < GROUPS_AT_LEAST || within < 1) return null;
	const grandMean = meanOverPersons(groups, total);
	const betweenSquare = sum(groups.map(({ n, mean }) => n * (mean - grandMean) * (mean - grandMean))) / between;
	const withinSquare = sum(groups.map(({ n, variance }) => (n - 1) * variance)) / within;
	if (betweenSquare === 0 && withinSquare === 0) return null;
	if (betweenSquare <= withinSquare) return { icc1: 0, icc2: 0 };
	const typicalSize = (total - sum(groups.map(({ n }) => n * n)) / total) / between;
	const explained = betweenSquare - withinSquare;
	return { icc1: explained / (betweenSquare + (typicalSize - 1) * withinSquare), icc2: explained / betweenSquare };
}

/** Held among the groups' means, so that rounding makes no difference where there is none. */
function meanOverPersons(groups: readonly Sample[], total: number): number {
	const means = groups.map(({ mean }) => mean);
	const mean = sum(groups.map((group) => group.n * group.mean)) / total;
	return clamp(mean, Math.min(...means), Math.max(...means));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
