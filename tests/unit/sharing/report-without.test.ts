import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { kpiIds } from '../../../src/lib/core/kpi/types';
import { buildReport } from '../../../src/lib/core/report/build';
import type { Report } from '../../../src/lib/core/report/types';
import { sampleInput, sampleProfiles } from '../../../src/lib/core/sample';
import { partsLeftOut, reportWithout } from '../../../src/lib/core/sharing/report-without';
import { partsOf, type Withheld } from '../../../src/lib/core/sharing/withheld';
import { type Locale, locales } from '../../../src/lib/core/text';
import { buildReportTexts } from '../../../src/lib/ui/report/build-texts';
import { kpiFigure, kpiFigureWithInterval } from '../../../src/lib/ui/report/kpi-words';
import ReportView from '../../../src/lib/ui/report/ReportView.svelte';
import { caseOf, sampleCase, type Case } from '../charts/reports';
import { ofLatest } from '../../latest';
import { answersInOrder } from '../builders';
import { manyProfiles } from '../summary/profiles';

/** Comments are no part of the report: they are read beside it, or not (tests/storage/edits). */
const parts = partsOf.assessment.filter((part) => part !== 'comments');
const companies: readonly (Case & { readonly name: string })[] = [
	...sampleProfiles.map(({ id }) => ({ name: id, ...sampleCase(id, 'de') })),
	...manyProfiles(24)
];

describe.each(locales)('the page of a shared report (%s)', (locale) => {
	describe.each(companies)('of $name', (company) => {
		it('shows no trace of what is left out', () => {
			for (const part of parts) {
				const words = textOf(pageOf(company, [part], locale));
				expect(
					traces[part]?.(company.report, locale).filter((trace) => stands(trace, words)),
					part
				).toEqual([]);
			}
			const bare = textOf(pageOf(company, parts, locale));
			for (const part of parts) {
				expect(traces[part]?.(company.report, locale).filter((trace) => stands(trace, bare))).toEqual([]);
			}
		});

		it('leads from its contents to sections that are there, and to no other', () => {
			for (const withheld of [[], ...parts.map((part) => [part]), parts]) {
				const html = pageOf(company, withheld, locale);
				const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
				const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
				expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
			}
		});
	});

	it('shows all of it where nothing is left out', () => {
		const company = sampleCase('manufacturer', locale);
		const words = textOf(pageOf(company, [], locale));
		for (const part of parts) {
			const found = traces[part]?.(company.report, locale) ?? [];
			expect(found.length, part).toBeGreaterThan(0);
			expect(
				found.some((trace) => stands(trace, words)),
				part
			).toBe(true);
		}
	});
});

describe('a report without', () => {
	it('nothing is the report itself', () => {
		const { report } = sampleCase('manufacturer');
		expect(reportWithout(report, [])).toBe(report);
	});

	it.each(sampleProfiles)('figures says the same whatever the figures are: $id', (profile) => {
		const questionnaire = caseOf('executive', { answers: [] }).questionnaire;
		const input = { ...sampleInput(profile, 'de'), questionnaire };
		const [some, others] = [input.kpis, { nps: { value: -80, target: 60 }, churn: { value: 44, target: 2 } }].map(
			(kpis) => reportWithout(buildReport({ ...input, kpis }), ['kpis'])
		);
		if (!some || !others) throw new Error('No reports.');
		const rest = ({ recommendations: _, summary, ...report }: Report) => ({
			...report,
			// Which sentences there is room for depends on how long the others are.
			summary: summary?.paragraphs.map(({ role }) => role)
		});
		expect(rest(others)).toEqual(rest(some));
		// Findings about figures can call for a recommendation; those that both have stand in the same order, with the same words.
		const common = (one: Report, other: Report) =>
			one.recommendations.filter(({ id }) => other.recommendations.some((each) => each.id === id));
		expect(common(others, some)).toEqual(common(some, others));
		expect(common(others, some).length).toBeGreaterThan(3);
	});

	it('free text is to the byte the same, whatever was written', () => {
		const written = (words: string) => {
			const { report } = caseOf('executive', {
				answers: answersInOrder(caseOf('executive', { answers: [] }).questionnaire, [3, 4, 2, 1]).map((answer) => ({
					...answer,
					note: `Note ${words}`,
					evidence: {
						what: `A survey of customers, ${words}`,
						when: '2026-09-01',
						link: `https://example.org/${words}`
					}
				})),
				sentence: `We ${words}`,
				kpis: { nps: { value: 20 } },
				kpiContexts: { nps: `Measured ${words}` }
			});
			return JSON.stringify(reportWithout(report, ['sentences']));
		};
		expect(written('listen')).toBe(written('obey'));
	});

	it('figures does not claim that there is no finding, where all there are tell of figures', () => {
		const { report } = sampleCase('manufacturer');
		const left = reportWithout({ ...report, findings: report.findings.filter(({ kpi }) => kpi) }, ['kpis']);
		expect(left.findings).toEqual([]);
		expect(partsLeftOut(left, ['kpis'])).toEqual(['kpis', 'findings']);
		expect(partsLeftOut({ findings: [] }, ['sentences'])).toEqual(['sentences']);
	});
});

const pages = ofLatest<string>();

function pageOf({ report: whole, questionnaire }: Case, withheld: readonly Withheld[], locale: Locale): string {
	return pages(whole, [locale, ...withheld].join(), () => {
		const report = reportWithout(whole, withheld);
		const texts = buildReportTexts(report, questionnaire, locale);
		const props = { report, texts, locale, withheld: partsLeftOut(report, withheld) };
		return render(ReportView as Component<typeof props>, { props }).body;
	});
}

/** Names of attributes and marks are none of the reader's; their values may be. */
function textOf(html: string): string {
	return html
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<');
}

/** As a whole: not within a longer number. */
function stands(trace: string, words: string): boolean {
	const escaped = trace.replaceAll(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<!\\d[.,]?)${escaped}(?![.,]?\\d)`).test(words);
}

/** Texts that tell of a part. */
const traces: Partial<Record<Withheld, (report: Report, locale: Locale) => readonly string[]>> = {
	findings: ({ findings }, locale) => findings.map(({ statement }) => statement[locale]),
	recommendations: ({ recommendations }, locale) =>
		recommendations.flatMap(({ title, because, firstStep }) => [title[locale], because[locale], firstStep[locale]]),
	kpis: ({ kpis }, locale) =>
		kpiIds.flatMap((kpi) => {
			const result = kpis[kpi];
			if (!result) return [];
			const figures = [result.value, result.target, result.previousValue]
				.filter((value) => value !== null)
				.map((value) => kpiFigure(kpi, value, result.currency, locale));
			// A bare number may well be that of something else.
			return [...figures, kpiFigureWithInterval(kpi, result, locale)].filter((figure) => /\d[.,]\d.*\D$/.test(figure));
		}),
	sentences: ({ sentence, items }) => [
		...(sentence ? [sentence] : []),
		...items.flatMap(({ note, evidence }) => [...(note ? [note] : []), ...(evidence ? [evidence.what] : [])])
	]
};
