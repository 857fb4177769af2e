import type { DimensionId } from '../catalogue/types';
import { linkBases } from '../findings/basis';
import { momentumExplanations } from '../findings/explanations';
import { comparedWith } from '../findings/links';
import type { Finding } from '../findings/types';
import { aboutDimension } from '../findings/wording';
import { formatNumber, inBoth } from '../format';
import { periodName } from '../kpi/period';
import { kpiFigureWithInterval, yourKpi } from '../kpi/wording';
import type { Range } from '../scoring/types';
import type { Text } from '../text';
import { itemsIn } from './findings-input';
import type { KpiChange } from './findings-momentum-kpis';
import { intervalOf, ofGroup, scoreOfGroup } from './findings-wording';
import type { ComparedIn } from './measures';
import type { PublishedGroup, ShownMeasure } from './publication';
import { type GroupTrend, trendsOf } from './trend';
import { coursesOf, type TrendRound } from './trend-groups';

/** A group of the later round whose answers moved against a figure of its customers. */
export interface RoundMomentum {
	/** Id of the group in the later round. */
	readonly groupId: string;
	readonly finding: Finding;
}

/**
 * Momentum between two rounds (`docs/method.md` §7, M7.momentum-rounds): a group's mean changed distinguishably, over questions in the same
 * words, and a KPI that it is held against changed the other way. `rounds` run from the earlier one to the later one, with all that were
 * closed in between: a group that may not be followed through them has no such finding (§9, M9.publication).
 */
export function roundMomentum(
	rounds: readonly TrendRound[],
	changesOf: (group: PublishedGroup) => readonly KpiChange[]
): readonly RoundMomentum[] {
	const [before, after] = [rounds[0], rounds.at(-1)];
	if (before === undefined || after === undefined || rounds.length < 2) return [];
	const moved = coursesOf(rounds).flatMap(({ group, hidden }) => {
		const changes = hidden.includes(0) ? [] : changesOf(group);
		return changes.length > 0 ? [{ group, pairs: changes.flatMap((change) => pairsOf(change, after)) }] : [];
	});
	const trends = trendsOf([before, after], {
		groupIds: moved.map(({ group }) => group.id),
		measures: [...new Set(moved.flatMap(({ pairs }) => pairs.map(({ measure }) => measure)))]
	});
	return moved.flatMap(({ group, pairs }) => {
		const trend = trends.find((one) => one.group.id === group.id);
		return pairs.flatMap((pair) => {
			const course = trend && courseIn(trend, pair.measure);
			if (!course || course.difference > 0 !== (pair.change.verdict === 'worse')) return [];
			return [{ groupId: group.id, finding: findingOf(group, pair, course, after) }];
		});
	});
}

/** A measure and a KPI that it is held against. */
interface Pair {
	readonly measure: ComparedIn;
	readonly change: KpiChange;
}

function pairsOf(change: KpiChange, { questionnaire }: TrendRound): readonly Pair[] {
	return comparedWith(change.kpi, questionnaire).map((dimension) => ({ measure: dimension ?? 'overall', change }));
}

interface Course {
	readonly was: ShownMeasure;
	readonly is: ShownMeasure;
	readonly difference: number;
	readonly interval: Range | null;
}

/** null where it did not change, or nothing can be said of it. */
function courseIn({ lines }: GroupTrend, measure: ComparedIn): Course | null {
	const line = lines.find((one) => one.measure === measure);
	const [was, is, step] = [line?.values[0], line?.values[1], line?.steps[0]];
	if (!was || !is || step?.kind !== 'change') return null;
	return { was, is, difference: step.difference, interval: step.interval };
}

function findingOf(
	group: PublishedGroup,
	{ measure, change }: Pair,
	course: Course,
	{ questionnaire }: TrendRound
): Finding {
	const dimension = measure === 'overall' ? null : measure;
	return {
		rule: 'M7.momentum-rounds',
		kind: 'momentum',
		...(dimension !== null && { dimension }),
		kpi: change.kpi,
		statement: statement(group, dimension, change, course),
		explanations: momentumExplanations[change.kpi],
		basis: linkBases[change.kpi],
		answers: itemsIn(questionnaire, dimension)
	};
}

function statement(
	group: PublishedGroup,
	dimension: DimensionId | null,
	{ kpi, before, after, periods, verdict }: KpiChange,
	{ was, is, difference, interval }: Course
): Text {
	return inBoth((locale) => {
		const where = `${aboutDimension(dimension, locale)}${locale === 'en' && dimension === null ? ',' : ''}`;
		const [low, high] = interval ?? [difference, difference];
		const sure = intervalOf(difference > 0 ? [low, high] : [-high, -low], locale);
		const points = formatNumber(Math.abs(difference), locale);
		const [from, to] = [scoreOfGroup(was, locale), scoreOfGroup(is, locale)];
		const figures = [before, after].map((result) => kpiFigureWithInterval(kpi, result, locale));
		const spans = [periods.before, periods.after].map((period) => periodName(period, locale));
		const kpiName = yourKpi[kpi][locale];
		if (locale === 'de') {
			const moved = difference > 0 ? 'gestiegen' : 'gefallen';
			const course = verdict === 'better' ? 'verbessert' : 'verschlechtert';
			const plainly = after.comparedPlainly ? 'ohne Intervall ' : '';
			const unit = points === '1' ? 'Punkt' : 'Punkte';
			return `${where} ist das Ergebnis der Antworten ${ofGroup(group, locale)} seit der vorigen Befragung um ${points} ${unit} ${moved} (${sure}), von ${from} auf ${to}. ${kpiName} hat sich dagegen von ${figures[0]} auf ${figures[1]} ${course}; ${plainly}verglichen sind ${spans[0]} und ${spans[1]}.`;
		}
		const moved = difference > 0 ? 'risen' : 'fallen';
		const course = verdict === 'better' ? 'improved' : 'worsened';
		const plainly = after.comparedPlainly ? ' without an interval' : '';
		const unit = points === '1' ? 'point' : 'points';
		return `${where} the answers ${ofGroup(group, locale)} have ${moved} by ${points} ${unit} since the previous survey (${sure}), from ${from} to ${to}. Meanwhile ${kpiName} has ${course} from ${figures[0]} to ${figures[1]}, comparing ${spans[0]} with ${spans[1]}${plainly}.`;
	});
}
