import { describe, expect, it } from 'vitest';
import { dimensions, stageNames } from '$lib/core/catalogue';
import { dimensionIds } from '$lib/core/catalogue/types';
import { reportTerms } from '$lib/core/report/terms';
import type { DimensionTerms, Report } from '$lib/core/report/types';
import { locales } from '$lib/core/text';
import { sampleCase, textsOf, type Case } from '../charts/reports';

const made = sampleCase('manufacturer');

/** The sample company's report as it would be stored if the catalogue had called service otherwise. */
function withService(change: Partial<DimensionTerms>): Case {
	const terms = reportTerms(made.report);
	const service = { ...terms.dimensions.service, ...change };
	const report: Report = {
		...made.report,
		terms: { ...terms, dimensions: { ...terms.dimensions, service } }
	};
	return { ...made, report };
}

describe('the names in a report', () => {
	it('are those of the catalogue on the day it is made', () => {
		expect(made.report.terms?.stageNames).toEqual(stageNames);
		expect(dimensionIds.map((id) => made.report.terms?.dimensions[id])).toMatchObject(
			dimensions.map(({ name, meaning, sources }) => ({ name, meaning, sources }))
		);
	});

	it('are read from the report, wherever its page names a dimension', () => {
		const name = { de: 'Hilfe im Alltag', en: 'Everyday help' };
		const meaning = { de: 'Ob Hilfe ankommt.', en: 'Whether help arrives.' };
		for (const locale of locales) {
			const { dimensions: shown, words } = textsOf(withService({ name, meaning, sources: ['ansatz tipp.4'] }), locale);
			expect(shown.service).toMatchObject({
				name: name[locale],
				meaning: meaning[locale],
				sources: ['ansatz tipp.4']
			});
			expect(words.counterCheck.rows.map(({ label }) => label)).toContain(name[locale]);
			expect(words.plotRows.map((row) => row.name)).toContain(name[locale]);
			expect(words.stageChange?.dimensions.some(({ heading }) => heading.startsWith(name[locale]))).toBe(true);
		}
	});

	it('come with the customers’ figures that were set beside each dimension', () => {
		const beside = (one: Case) =>
			textsOf(one)
				.words.counterCheck.rows.find(({ id }) => id === 'service')
				?.asides?.map(({ label }) => label);
		expect(beside(made)).toEqual(['Zufriedenheit (CSAT)']);
		expect(beside(withService({ kpis: [] }))).toEqual([]);
	});

	it('are today’s where none were stored', () => {
		const { terms, ...rest } = made.report;
		const old: Report = rest;
		expect(reportTerms(old)).toEqual(terms);
	});

	it('leave out a passage that has gone, and nothing else', () => {
		const { passages } = textsOf(withService({ sources: ['ki withdrawn.1', 'ansatz tipp.4'] }));
		expect(passages['ki withdrawn.1']).toBeUndefined();
		expect(passages['ansatz tipp.4']?.gist).toMatch(/\w/);
	});
});
