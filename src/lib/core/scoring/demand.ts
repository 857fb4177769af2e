import type { Level } from '../answer/types';
import type { Group } from './plan';
import type { AnswerSheet } from './sheet';
import { fullyAbove, isAbove, largelyAbove } from './stage';
import type { Stage } from './types';

/** What a stage asks of a group: that more than a share of the weight be at a level or above. */
export interface Demand {
	readonly level: Level;
	/** The share, 0–1, that has to be passed. */
	readonly limit: number;
	/** The applicable items of the group with their weights. */
	readonly members: readonly { readonly index: number; readonly weight: number }[];
	readonly weight: number;
}

/**
 * What `stage` asks: p of its own level largely, p of the level below fully. Lower levels need no demand of their own,
 * since whoever is at a level is at all below it.
 */
export function demandsOfStage(group: Group, sheet: AnswerSheet, stage: Stage): readonly Demand[] {
	const members = group.items
		.map((index, place) => ({ index, weight: group.weights[place] ?? 0 }))
		.filter(({ index }) => sheet.status[index] !== 'not-applicable');
	const weight = members.reduce((sum, member) => sum + member.weight, 0);
	const asked = rungs[stage];
	return asked.map(({ level, limit }) => ({ level, limit, members, weight }));
}

export function isMet(demand: Demand, levels: readonly Level[]): boolean {
	let sum = 0;
	for (const { index, weight } of demand.members) if ((levels[index] ?? 0) >= demand.level) sum += weight;
	return isAbove(sum / demand.weight, demand.limit);
}

type Rung = Pick<Demand, 'level' | 'limit'>;

const rungs: Readonly<Record<Stage, readonly Rung[]>> = {
	1: [],
	2: [{ level: 1, limit: largelyAbove }],
	3: [
		{ level: 1, limit: fullyAbove },
		{ level: 2, limit: largelyAbove }
	],
	4: [
		{ level: 2, limit: fullyAbove },
		{ level: 3, limit: largelyAbove }
	],
	5: [
		{ level: 3, limit: fullyAbove },
		{ level: 4, limit: largelyAbove }
	]
};
