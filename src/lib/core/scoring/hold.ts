import type { Level } from '../answer/types';
import type { DimensionId } from '../catalogue/types';
import { scoreDimensions } from './dimension';
import type { ScoredDimension } from './dimension';
import { demandsOfStage, isMet } from './demand';
import type { Demand } from './demand';
import { fewestDrops } from './fall';
import { fewestRaises } from './fewest';
import type { BasicOverallScore } from './overall';
import { cappedPair, cappingDimensions, endsOf } from './overall';
import type { ScoringPlan } from './plan';
import { withoutItems } from './sheet';
import type { AnswerSheet, Profile } from './sheet';
import { above, below, stagePairOf } from './stage';
import { tally } from './tally';
import type { Stage, StageFall, StageHold } from './types';

/** What holds the low end of a dimension's stages down; null where it shows no stage. */
export function dimensionHold(plan: ScoringPlan, sheet: AnswerSheet, scored: ScoredDimension): HoldPair | null {
	const { stage } = scored.result;
	if (stage === null) return null;
	const hold = (profile: Profile): StageHold => {
		const held = stage[profile][0];
		const demands = demandsOfStage(scored.plan, sheet, above(held));
		const without = (items: ReadonlySet<number>): Stage | null => {
			const sums = tally(scored.plan, withoutItems(sheet, items));
			return sums.applicable === 0 ? null : stagePairOf(sums)[profile][0];
		};
		const fall = fallOf(plan, sheet, profile, demandsOfStage(scored.plan, sheet, held), (lowered) => {
			return stagePairOf(tally(scored.plan, lowered))[profile][0];
		});
		return { ...holdOf(plan, sheet, profile, held, demands, without), fall };
	};
	return { claimed: hold('claimed'), evidenced: hold('evidenced') };
}

/**
 * What holds the low end of the overall stages down: the rule over all items, and each dimension that counts and would
 * cap the next stage. Null where there is no overall stage.
 */
export function overallHold(
	plan: ScoringPlan,
	sheet: AnswerSheet,
	scored: readonly ScoredDimension[],
	overall: BasicOverallScore
): HoldPair | null {
	const { stage } = overall;
	if (stage === null) return null;
	const uncapped = stagePairOf(tally(plan.whole, sheet));
	const hold = (profile: Profile): StageHold => {
		const held = stage[profile][0];
		const demands = demandsOverall(plan, sheet, scored, above(held));
		const cappedBy: readonly DimensionId[] = cappingDimensions(uncapped, scored, profile);
		const without = (items: ReadonlySet<number>): Stage | null =>
			overallStage(plan, withoutItems(sheet, items), profile);
		const fall = fallOf(plan, sheet, profile, demandsOverall(plan, sheet, scored, held), (lowered) =>
			overallStage(plan, lowered, profile)
		);
		return { ...holdOf(plan, sheet, profile, held, demands, without), fall, cappedBy };
	};
	return { claimed: hold('claimed'), evidenced: hold('evidenced') };
}

/** The rule over all items, and of each dimension that counts the stage below, since it may cap (`docs/method.md` §3). */
function demandsOverall(
	plan: ScoringPlan,
	sheet: AnswerSheet,
	scored: readonly ScoredDimension[],
	stage: Stage
): readonly Demand[] {
	const counting = scored.filter(({ result }) => result.counts);
	const ofDimensions = counting.flatMap((dimension) => demandsOfStage(dimension.plan, sheet, below(stage)));
	return [...demandsOfStage(plan.whole, sheet, stage), ...ofDimensions];
}

type HoldPair = { readonly claimed: StageHold; readonly evidenced: StageHold };

function holdOf(
	plan: ScoringPlan,
	sheet: AnswerSheet,
	profile: Profile,
	stage: Stage,
	demands: readonly Demand[],
	stageWithout: (items: ReadonlySet<number>) => Stage | null
): StageHold {
	if (stage === 5) return { stage, next: null, heldBy: [], stageWithout: 5, fewestChanges: [] };
	const levels = profile === 'claimed' ? sheet.level : sheet.levelEvidenced;
	const holding = holdingItems(demands, levels);
	const raises = fewestRaises(demands, levels, plan.items);
	return {
		stage,
		next: above(stage),
		heldBy: plan.items.filter((_, index) => holding.has(index)).map(({ id }) => id),
		stageWithout: stageWithout(holding),
		fewestChanges: raises.map(({ index, to }) => ({
			item: plan.items[index]?.id ?? '',
			from: sheet.status[index] === 'valid' ? (levels[index] ?? 0) : null,
			to
		}))
	};
}

/** The items below the level that an unmet demand asks of them. */
function holdingItems(demands: readonly Demand[], levels: readonly Level[]): ReadonlySet<number> {
	const holding = new Set<number>();
	for (const demand of demands) {
		if (isMet(demand, levels)) continue;
		for (const { index } of demand.members) if ((levels[index] ?? 0) < demand.level) holding.add(index);
	}
	return holding;
}

/** What would cost the stage; null at stage 1, which nothing can cost. */
function fallOf(
	plan: ScoringPlan,
	sheet: AnswerSheet,
	profile: Profile,
	demands: readonly Demand[],
	stageOf: (lowered: AnswerSheet) => Stage | null
): StageFall | null {
	const levels = profile === 'claimed' ? sheet.level : sheet.levelEvidenced;
	const drops = fewestDrops(demands, levels, plan.items);
	if (drops.length === 0) return null;
	const lowered = [...levels];
	for (const { index, to } of drops) lowered[index] = to;
	const changes = drops.map(({ index, to }) => ({ item: plan.items[index]?.id ?? '', from: levels[index] ?? 0, to }));
	return { stage: stageOf({ ...sheet, level: lowered, levelEvidenced: lowered }) ?? 1, changes };
}

/** Null where nothing applies; a dimension that does not count caps nothing. */
function overallStage(plan: ScoringPlan, sheet: AnswerSheet, profile: Profile): Stage | null {
	const whole = tally(plan.whole, sheet);
	if (whole.applicable === 0) return null;
	return cappedPair(stagePairOf(whole), endsOf(scoreDimensions(plan, sheet)))[profile][0];
}
