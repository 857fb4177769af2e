import type { Level } from '../answer/types';
import { type DimensionId, dimensionIds } from '../catalogue/types';
import type { FindingInput } from '../findings/input';
import type { Finding } from '../findings/types';
import type { KpiResult } from '../kpi/types';
import { TOLERANCE, clamp } from '../statistics/interval';
import type { Text } from '../text';
import { because } from './because';
import { recommendationTemplates } from './templates';
import type { ItemTrigger, PriorityFactors, Recommendation, RecommendationTemplate } from './types';

export interface RecommendationInput extends Omit<FindingInput, 'previous'> {
	readonly findings: readonly Finding[];
	/** Score targets 0–100, resolved for every dimension. */
	readonly targets: Readonly<Record<DimensionId, number>>;
	/** Importance 0–10; absent = 1. */
	readonly weights?: Partial<Record<DimensionId, number>>;
}

/** Priorities within this share of the first of their group are a tie. */
export const tieShare = 0.1;

/** What a trigger looks at: an answer, or what stands for the answers of a group. */
export interface TriggeringItem {
	readonly item: string;
	readonly level: Level | null;
	/** 0–1; null where it does not enter the score. */
	readonly x: number | null;
}

/** All that decides which recommendations fire, and in which order. */
export interface FiringInput<Item extends TriggeringItem> extends Pick<
	RecommendationInput,
	'findings' | 'targets' | 'weights' | 'kpis'
> {
	readonly items: readonly Item[];
	readonly scores: { readonly dimensions: readonly { readonly id: DimensionId; readonly score: number | null }[] };
}

/** How far a dimension lies from its target; without a score of its own, null. */
export interface Distance {
	readonly score: number | null;
	readonly target: number;
}

/** Says why a recommendation fired. */
export type Reasoning<Item> = (
	template: RecommendationTemplate,
	triggering: readonly Item[],
	distance: Distance
) => Text;

/**
 * What to do first (`docs/method.md` §8): every template that these answers, KPIs and findings fire, highest priority first,
 * ties by id. Priority = gap × importance × KPI pressure ÷ effort; a template without a gap does not fire.
 */
export function recommend(
	input: RecommendationInput,
	templates: readonly RecommendationTemplate[] = recommendationTemplates
): readonly Recommendation[] {
	return recommendBy(
		input,
		(template, triggering, distance) => because(template, triggering, distance, input),
		templates
	);
}

/** The same rules for whatever stands for answers, with its own words for why. */
export function recommendBy<Item extends TriggeringItem>(
	input: FiringInput<Item>,
	reasoning: Reasoning<Item>,
	templates: readonly RecommendationTemplate[] = recommendationTemplates
): readonly Recommendation[] {
	return inTieGroups(templates.flatMap((template) => fire(template, input, reasoning)));
}

/** From the highest priority downwards, all within the tie share of the first of their group, listed by id. */
export function inTieGroups(recommendations: readonly Recommendation[]): readonly Recommendation[] {
	const rest = [...recommendations].sort((a, b) => b.priority - a.priority || byId(a, b));
	const ordered: Recommendation[] = [];
	while (rest.length > 0) {
		const limit = (rest[0]?.priority ?? 0) * (1 - tieShare) - TOLERANCE;
		const size = rest.findIndex(({ priority }) => priority < limit);
		ordered.push(...rest.splice(0, size < 0 ? rest.length : size).sort(byId));
	}
	return ordered;
}

function fire<Item extends TriggeringItem>(
	template: RecommendationTemplate,
	input: FiringInput<Item>,
	reasoning: Reasoning<Item>
): readonly Recommendation[] {
	const triggering = input.items.filter((result) => template.items.some((trigger) => isInRange(result, trigger)));
	if (triggering.length === 0 || !findingsFire(template, input.findings)) return [];
	const score = input.scores.dimensions.find(({ id }) => id === template.dimension)?.score ?? null;
	const target = input.targets[template.dimension];
	const factors: PriorityFactors = {
		gap: Math.max(0, target - (score ?? meanOf(triggering))) / 100,
		importance: importanceOf(template.dimension, input.weights),
		kpiPressure: pressureOf(input.kpis[template.kpi]),
		effort: template.effort
	};
	const priority = (factors.gap * factors.importance * factors.kpiPressure) / factors.effort;
	if (priority <= TOLERANCE) return [];
	const { id, dimension, title, firstStep, day60, day90, check, kpi, effort, sources } = template;
	return [
		{
			id,
			dimension,
			title,
			priority,
			factors,
			because: reasoning(template, triggering, { score, target }),
			answers: triggering.map(({ item }) => item),
			firstStep,
			day60,
			day90,
			check,
			kpi,
			effort,
			sources
		}
	];
}

function isInRange({ item, level }: TriggeringItem, trigger: ItemTrigger): boolean {
	return item === trigger.item && level !== null && level >= trigger.from && level <= trigger.to;
}

function findingsFire({ dimension, findings: kinds }: RecommendationTemplate, findings: readonly Finding[]): boolean {
	if (kinds === undefined) return true;
	return findings.some(
		(finding) => kinds.includes(finding.kind) && (finding.dimension === undefined || finding.dimension === dimension)
	);
}

/** The mean of the triggering items, 0–100, for a dimension with too few answers for a score. */
function meanOf(triggering: readonly TriggeringItem[]): number {
	const sum = triggering.reduce((total, { x }) => total + (x ?? 0), 0);
	return (100 * sum) / triggering.length;
}

function importanceOf(dimension: DimensionId, weights: RecommendationInput['weights']): number {
	if (weights === undefined) return 1;
	const sum = dimensionIds.reduce((total, id) => total + (weights[id] ?? 1), 0);
	if (sum === 0) return 1;
	return clamp(((weights[dimension] ?? 1) * dimensionIds.length) / sum, 0.5, 2);
}

function pressureOf(result: KpiResult | undefined): number {
	if (result?.againstTarget === 'missed') return 1.5;
	if (result?.againstTarget === 'not distinguishable' || result?.againstPrevious === 'worse') return 1.25;
	return 1;
}

/** By code units, not by a locale's alphabet, which differs between machines. */
function byId(a: Recommendation, b: Recommendation): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
