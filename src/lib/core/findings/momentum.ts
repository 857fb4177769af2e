import { formatNumber, formatRange, inBoth } from '../format';
import { evaluateKpis } from '../kpi/evaluate';
import { type KpiEntries, type KpiId, type KpiResult, type KpiResults, kpiIds } from '../kpi/types';
import { kpiFigureWithInterval, yourKpi } from '../kpi/wording';
import type { Report } from '../report/types';
import type { OverallScore } from '../scoring/types';
import { TOLERANCE } from '../statistics/interval';
import type { Locale, Text } from '../text';
import { linkBases } from './basis';
import { momentumExplanations } from './explanations';
import type { Finding } from './types';

/** One end of a course: a report, and its overall score over the items that both reports ask in the same words. */
export interface CourseEnd {
	readonly report: Pick<Report, 'kpiEntries' | 'kpis'>;
	readonly overall: Pick<OverallScore, 'score' | 'band'>;
}

export interface Course {
	readonly before: CourseEnd;
	readonly now: CourseEnd;
	/** The items both scores rest on, in questionnaire order. */
	readonly items: readonly string[];
}

/**
 * Momentum (`docs/method.md` §7, M7.momentum): between two reports of one company the score went up and a KPI got worse, or the
 * reverse. Whether a KPI changed is decided as between two periods (§6, M6.against-previous).
 */
export function momentum({ before, now, items }: Course): readonly Finding[] {
	const [was, is] = [before.overall.score, now.overall.score];
	if (was === null || is === null || Math.abs(is - was) <= TOLERANCE) return [];
	const changes = kpiChanges(before.report.kpiEntries, now.report.kpiEntries);
	return kpiIds.flatMap((kpi): Finding[] => {
		const [change, earlier, current] = [changes[kpi]?.againstPrevious, before.report.kpis[kpi], now.report.kpis[kpi]];
		const moved = change === 'better' || change === 'worse';
		if (!moved || (change === 'better') === is > was || earlier === undefined || current === undefined) return [];
		return [
			{
				rule: 'M7.momentum',
				kind: 'momentum',
				kpi,
				statement: statement({ before, now, items }, kpi, earlier, current),
				explanations: momentumExplanations[kpi],
				basis: linkBases[kpi],
				answers: items
			}
		];
	});
}

/** The later figures with the earlier ones as their previous period, whatever either of them named as its own. */
export function kpiChanges(before: KpiEntries, now: KpiEntries): KpiResults {
	return evaluateKpis({
		...(now.churn && { churn: { ...now.churn, previous: before.churn } }),
		...(now.clv && { clv: { ...now.clv, previous: before.clv } }),
		...(now.nps && { nps: { ...now.nps, previous: before.nps } }),
		...(now.csat && { csat: { ...now.csat, previous: before.csat } })
	});
}

function statement({ before, now, items }: Course, kpi: KpiId, earlier: KpiResult, current: KpiResult): Text {
	const rose = (now.overall.score ?? 0) > (before.overall.score ?? 0);
	return inBoth((locale) => {
		const from = scoreWithRange(before.overall, locale);
		const to = scoreWithRange(now.overall, locale);
		const was = kpiFigureWithInterval(kpi, earlier, locale);
		const is = kpiFigureWithInterval(kpi, current, locale);
		if (locale === 'de') {
			return `Über die ${items.length} Fragen, die beide Berichte gleich stellen, ist Ihr Gesamtwert von ${from} auf ${to} Punkte ${rose ? 'gestiegen' : 'gefallen'}; ${yourKpi[kpi].de} hat sich dagegen von ${was} auf ${is} ${rose ? 'verschlechtert' : 'verbessert'}.`;
		}
		return `Over the ${items.length} questions that both reports ask in the same words, your overall score has ${rose ? 'risen' : 'fallen'} from ${from} to ${to} points, whereas ${yourKpi[kpi].en} has ${rose ? 'worsened' : 'improved'} from ${was} to ${is}.`;
	});
}

/** `40 (Spanne 35 bis 50)`; without open questions there is no band to show. */
function scoreWithRange({ score, band }: CourseEnd['overall'], locale: Locale): string {
	const points = formatNumber(score ?? 0, locale);
	if (band === null || band[1] - band[0] <= TOLERANCE) return points;
	const range = formatRange(formatNumber(band[0], locale), formatNumber(band[1], locale), locale);
	return `${points} (${locale === 'de' ? 'Spanne' : 'range'} ${range})`;
}
