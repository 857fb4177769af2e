import { m } from '$lib/i18n/generated/messages.js';
import type { WordedReport } from '$lib/core/comparison/compare';
import type { Paper, PaperBlock, PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { type ComparedReports, comparedReports } from '../check/compare';
import { comparedNames, comparisonBasis, quietCourse } from '../check/compare-words';
import { paragraph, telling } from './blocks';
import { comparisonFigure } from './comparison/figure';

/** What the paper of a comparison is made of. */
export interface ComparisonPaperInput {
	readonly one: WordedReport;
	readonly other: WordedReport;
	/** False where the other one's date is not that of its answers. */
	readonly dated: boolean;
	readonly locale: Locale;
}

/** Two reports side by side as a document: what the page says of them, over what both ask in the same words. */
export function comparisonPaper({ one, other, dated, locale }: ComparisonPaperInput): Paper {
	const comparison = comparedReports(one, other, locale, { dated });
	const sides = comparedNames(comparison, locale);
	const names = shortNames(sides, locale);
	return {
		kind: 'comparison',
		locale,
		title: m.check_compare_title({}, { locale }),
		subject: subjectOf(comparison),
		asOf: one.report.subject.asOf,
		coverLines: sides.map(({ name, date }) => [name, date].filter((part) => part !== '').join(', ')),
		stage: null,
		sections: [
			scoresSection(comparison, names, locale),
			courseSection(comparison, locale),
			{
				id: 'method',
				role: 'method',
				isAppendix: true,
				title: m.report_provenance_heading({}, { locale }),
				blocks: [
					...paragraph(m.report_rule_link({ rule: 'M5.two-reports' }, { locale }), 'small'),
					...paragraph(m.report_provenance_validity({}, { locale }))
				]
			}
		],
		provenance: [one, other].flatMap((each, place) => provenanceOf(each, names[place] ?? '', locale)),
		stored: null
	};
}

type Side = ReturnType<typeof comparedNames>[number];

/** What tells the two apart in a heading of a column: their names, else their days, else which is which. */
function shortNames([one, other]: readonly [Side, Side], locale: Locale): readonly [one: string, other: string] {
	if (one.name !== other.name) return [one.name, other.name];
	if (one.date !== other.date) return [one.date, other.date];
	return [m.check_compare_this({}, { locale }), m.check_compare_other({}, { locale })];
}

/** One name where both carry the same; null where nobody gave any. */
function subjectOf({ one, other }: ComparedReports): string | null {
	const names = [...new Set([one.title, other.title])].filter((name) => name !== '');
	return names.length === 0 ? null : names.join(' / ');
}

function scoresSection(comparison: ComparedReports, names: readonly string[], locale: Locale): PaperSection {
	return {
		id: 'summary',
		role: 'summary',
		title: m.check_compare_scores_heading({}, { locale }),
		blocks: [
			...paragraph(overallWords(comparison, locale), 'lead'),
			...paragraph(comparisonBasis(comparison, locale).join(' ')),
			{ kind: 'figure', figure: comparisonFigure(comparison, names, locale) }
		]
	};
}

function overallWords({ rows }: ComparedReports, locale: Locale): string {
	const whole = rows.find(({ id }) => id === null);
	if (!whole || whole.one === null || whole.other === null || whole.difference === null) {
		return m.paper_comparison_none({}, { locale });
	}
	const { one, other, difference } = whole;
	const overlap = whole.overlaps ? ` ${m.check_compare_within_band({}, { locale })}.` : '';
	return m.paper_comparison_overall({ one, other, difference }, { locale }) + overlap;
}

function courseSection(comparison: ComparedReports, locale: Locale): PaperSection {
	const findings = comparison.findings.flatMap(({ rule, statement, explanations, basis, kpi }): PaperBlock[] => {
		const ours = `${m.report_rule_link({ rule }, { locale })} (${m.report_interpretation({}, { locale })})`;
		const cited = basis ? [basis.text[locale], basis.sources.join(', ')] : [];
		return [
			{
				kind: 'finding',
				finding: {
					statement: statement[locale],
					sides: [],
					explanations: explanations.map((explanation) => explanation[locale]),
					basis: [ours, ...cited].join(' · '),
					setAside: null
				},
				...telling(kpi === undefined ? [] : ['kpis'])
			}
		];
	});
	return {
		id: 'course',
		role: 'findings',
		title: m.check_compare_course_heading({}, { locale }),
		blocks: findings.length > 0 ? findings : paragraph(quietCourse(comparison, locale))
	};
}

function provenanceOf({ report, questionnaire }: WordedReport, name: string, locale: Locale): readonly PaperFact[] {
	const version = report.questionnaire.version.slice(0, versionDigits);
	const fact = (term: string, text: string): PaperFact => ({ label: name ? `${name}: ${term}` : term, text });
	return [
		fact(
			m.report_provenance_questionnaire({}, { locale }),
			m.report_provenance_version({ title: questionnaire.title[locale], version }, { locale })
		),
		fact(
			m.report_provenance_method({}, { locale }),
			m.report_provenance_method_version({ method: report.method }, { locale })
		)
	];
}

const versionDigits = 12;
