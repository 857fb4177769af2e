import type { Level } from '../answer/types';
import type { QuestionnaireItem } from '../catalogue/types';
import { isMet } from './demand';
import type { Demand } from './demand';

/** An answer to be lowered, by the item's index in the questionnaire. */
export interface Drop {
	readonly index: number;
	readonly to: Level;
}

/**
 * The fewest answers whose lowering breaks one of these demands, in questionnaire order, each to the highest level that will
 * do (`docs/method.md` §3, M3.fall). One broken demand costs the stage, and of one demand the heaviest answers that meet it
 * are the fewest that break it: so the smallest over all demands is exact. Among equally few it takes the smallest steps, then
 * the earlier demand. Empty where there is no demand: stage 1 cannot be lost.
 */
export function fewestDrops(
	demands: readonly Demand[],
	levels: readonly Level[],
	items: readonly QuestionnaireItem[]
): readonly Drop[] {
	let best: readonly Drop[] = [];
	let bestSteps = Infinity;
	for (const demand of demands) {
		const drops = dropsBreaking(demand, levels, items);
		const steps = drops.reduce((sum, { index, to }) => sum + (levels[index] ?? 0) - to, 0);
		const isBetter = best.length === 0 || drops.length < best.length;
		if (!isBetter && (drops.length > best.length || steps >= bestSteps)) continue;
		[best, bestSteps] = [drops, steps];
	}
	return [...best].sort((a, b) => a.index - b.index);
}

/** Takes away the heaviest of the answers that meet the demand until it is met no more; of equally heavy ones those that fall least. */
function dropsBreaking(demand: Demand, levels: readonly Level[], items: readonly QuestionnaireItem[]): readonly Drop[] {
	const meeting = demand.members
		.filter(({ index }) => levelAt(levels, index) >= demand.level)
		.map(({ index, weight }) => {
			const to = highestBelow(demand.level, items[index]);
			return { index, weight, to, steps: levelAt(levels, index) - to };
		})
		.sort((a, b) => b.weight - a.weight || a.steps - b.steps || a.index - b.index);
	const lowered = [...levels];
	const drops: Drop[] = [];
	for (const { index, to } of meeting) {
		if (!isMet(demand, lowered)) break;
		lowered[index] = to;
		drops.push({ index, to });
	}
	return drops;
}

function levelAt(levels: readonly Level[], index: number): Level {
	return levels[index] ?? 0;
}

/** No position of a contrast is read as level 1: below its level 2 there is only "neither". */
function highestBelow(level: Level, item: QuestionnaireItem | undefined): Level {
	if (level <= 1) return 0;
	if (level === 2) return item?.kind === 'contrast' ? 0 : 1;
	return level === 3 ? 2 : 3;
}
