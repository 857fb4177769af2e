import { formatNumber, inBoth } from '../format';
import { type KpiId, type KpiResult, kpiIds } from '../kpi/types';
import { kpiFigureWithInterval, yourKpi } from '../kpi/wording';
import type { Range } from '../scoring/types';
import { TOLERANCE } from '../statistics/interval';
import type { Text } from '../text';
import { momentumExplanations } from './explanations';
import type { FindingInput } from './input';
import type { Finding } from './types';
import { scoreWithBand } from './wording';

/** Momentum (`docs/method.md` §7): since the previous report the score went up and the KPI got worse, or the reverse. */
export function momentum(input: FindingInput): readonly Finding[] {
	const [before, now] = [input.previous?.score ?? null, input.scores.overall.score];
	if (before === null || now === null || Math.abs(now - before) <= TOLERANCE) return [];
	return kpiIds.flatMap((kpi) => {
		const [earlier, current] = [input.previous?.kpis[kpi], input.kpis[kpi]];
		if (earlier === undefined || current === undefined) return [];
		const change = changeOf(kpi, earlier, current);
		if (change === null || (change === 'better') === now > before) return [];
		return [
			{
				rule: 'M7.momentum',
				kind: 'momentum' as const,
				kpi,
				statement: statement(kpi, { before, now, band: input.scores.overall.band ?? [now, now] }, earlier, current),
				explanations: momentumExplanations[kpi],
				answers: input.items.filter(({ x }) => x !== null).map(({ item }) => item)
			}
		];
	});
}

/** Of two stored results only values and intervals are left: intervals that touch are no change. */
function changeOf(kpi: KpiId, earlier: KpiResult, current: KpiResult): 'better' | 'worse' | null {
	if (earlier.value === null || current.value === null || earlier.currency !== current.currency) return null;
	const [earlierLow, earlierHigh] = earlier.interval ?? [earlier.value, earlier.value];
	const [currentLow, currentHigh] = current.interval ?? [current.value, current.value];
	const rose = currentLow > earlierHigh + TOLERANCE;
	const fell = currentHigh < earlierLow - TOLERANCE;
	if (!rose && !fell) return null;
	return rose === (kpi !== 'churn') ? 'better' : 'worse';
}

interface Course {
	readonly before: number;
	readonly now: number;
	/** Of the present score. */
	readonly band: Range;
}

function statement(kpi: KpiId, { before, now, band }: Course, earlier: KpiResult, current: KpiResult): Text {
	return inBoth((locale) => {
		const from = formatNumber(before, locale);
		const to = scoreWithBand(now, band, locale);
		const was = kpiFigureWithInterval(kpi, earlier, locale);
		const is = kpiFigureWithInterval(kpi, current, locale);
		const rose = now > before;
		if (locale === 'de') {
			return `Ihr Gesamtwert ist von ${from} ${rose ? 'gestiegen' : 'gefallen'}, auf ${to}; ${yourKpi[kpi].de} hat sich von ${was} auf ${is} ${rose ? 'verschlechtert' : 'verbessert'}.`;
		}
		return `Your overall score has ${rose ? 'risen' : 'fallen'} from ${from} to ${to}; ${yourKpi[kpi].en} has ${rose ? 'worsened' : 'improved'} from ${was} to ${is}.`;
	});
}
