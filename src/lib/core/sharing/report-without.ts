import type { Finding } from '../findings/types';
import { kpiPressureClause } from '../kpi/wording';
import { inBoth } from '../format';
import { inTieGroups } from '../recommendation/recommend';
import type { Recommendation } from '../recommendation/types';
import type { ItemResult, Report } from '../report/types';
import type { SummaryRole } from '../summary/types';
import type { Withheld } from './withheld';

/**
 * The same report for a reader who is not to see some parts: what was left out is in none of its values and sentences, so that no page and
 * no file made of it can show it. What remains stays as it was found; only recommendations are weighed anew where KPIs are left out, as their
 * order would tell which of these press.
 */
export function reportWithout(report: Report, withheld: readonly Withheld[]): Report {
	const left = withheld.reduce((rest, part) => remove[part]?.(rest) ?? rest, report);
	if (!report.summary || withheld.length === 0) return left;
	const untold = new Set(withheld.flatMap((part) => tellsOf[part] ?? []));
	// Where there is nothing to recommend, that paragraph speaks of the findings instead.
	if (withheld.includes('findings') && report.recommendations.length === 0) untold.add('first-steps');
	return { ...left, summary: { paragraphs: report.summary.paragraphs.filter(({ role }) => !untold.has(role)) } };
}

/**
 * The parts whose sections go with them. Where figures are left out and no finding remains without them, that there is none must not be said
 * either: it would not be true.
 */
export function partsLeftOut(
	{ findings }: Pick<Report, 'findings'>,
	withheld: readonly Withheld[]
): readonly Withheld[] {
	const isUntrue = withheld.includes('kpis') && !withheld.includes('findings') && findings.length === 0;
	return isUntrue ? [...withheld, 'findings'] : withheld;
}

/** Which paragraphs of the summary speak of a part. */
const tellsOf: Partial<Record<Withheld, readonly SummaryRole[]>> = {
	findings: ['customers'],
	recommendations: ['first-steps'],
	kpis: ['customers', 'first-steps']
};

const remove: Partial<Record<Withheld, (report: Report) => Report>> = {
	findings: (report) => ({ ...report, findings: [] }),
	recommendations: (report) => ({ ...report, recommendations: [] }),
	kpis: withoutKpis,
	sentences: (report) => ({ ...report, sentence: null, kpiContexts: {}, items: report.items.map(withoutWords) })
};

function withoutKpis(report: Report): Report {
	return {
		...report,
		kpis: {},
		kpiEntries: {},
		kpiContexts: {},
		valueAtStake: null,
		findings: report.findings.filter((finding) => !isAboutKpis(finding)),
		recommendations: inTieGroups(report.recommendations.map((each) => withoutPressure(each, report)))
	};
}

/** Whether a finding tells of figures; also of none although measuring is claimed, the one of its kind that rests on a single answer. */
export function isAboutKpis({ kpi, kind, answers }: Finding): boolean {
	return kpi !== undefined || (kind === 'flying-blind' && answers.length === 1);
}

/** As if its KPI were not known (`docs/method.md` §8). The sentence that names it stands in the reason just as it is put together here. */
function withoutPressure(recommendation: Recommendation, { kpis }: Report): Recommendation {
	const { factors, kpi, because } = recommendation;
	if (factors.kpiPressure === 1) return recommendation;
	const result = kpis[kpi];
	return {
		...recommendation,
		priority: (factors.gap * factors.importance) / factors.effort,
		factors: { ...factors, kpiPressure: 1 },
		because: inBoth((locale) => {
			const clause = result && kpiPressureClause(kpi, result, locale);
			const sentence = clause ? ` ${clause.charAt(0).toUpperCase()}${clause.slice(1)}.` : '';
			// A reason in earlier words, in which it cannot be found, is not told at all.
			return sentence !== '' && because[locale].includes(sentence) ? because[locale].replace(sentence, '') : '';
		})
	};
}

/** Notes and facts are what people wrote; how a fact stands remains. */
function withoutWords({ note: _note, evidence: _evidence, ...item }: ItemResult): ItemResult {
	return item;
}
