import { describe, expect, it } from 'vitest';
import { kpiIds } from '../../../src/lib/core/kpi/types';
import { withoutParts } from '../../../src/lib/core/paper/without-parts';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { type Withheld, withheldParts } from '../../../src/lib/core/sharing/withheld';
import { type Locale, locales } from '../../../src/lib/core/text';
import { kpiFigure, kpiFigureWithInterval } from '../../../src/lib/ui/report/kpi-words';
import { sampleCase, type Case } from '../charts/reports';
import { manyProfiles } from '../summary/profiles';
import { paperOf, sampleEdit, sampleIds } from './fixtures';

const companies = [
	...sampleIds.map((id) => ({ name: id, ...sampleCase(id, 'de') })),
	...manyProfiles(36).filter(({ report }) => report.recommendations.length >= 3)
];

describe.each(locales)('a paper without a part (%s)', (locale) => {
	it.each(companies)('holds no trace of it: $name', (company) => {
		const paper = paperOf(company, locale, sampleEdit(company.report));
		for (const part of withheldParts) {
			const words = wordsOf(withoutParts(paper, [part]));
			const left = traces[part](company, locale).filter((trace) => stands(trace, words));
			expect(left, part).toEqual([]);
		}
	});

	it.each(companies)('keeps every table in shape: $name', (company) => {
		const paper = paperOf(company, locale);
		for (const part of withheldParts) {
			const tables = tablesOf(withoutParts(paper, [part]));
			expect(tables.every(({ columns, rows }) => columns.length > 1 && rows.length > 0)).toBe(true);
		}
	});
});

describe('a sample without', () => {
	const company = sampleCase('manufacturer', 'en');
	const paper = paperOf(company, 'en');

	it('nothing is the whole paper', () => {
		expect(withoutParts(paper, [])).toBe(paper);
	});

	it.each(withheldParts)('%s carries neither the stored model nor its checksum', (part) => {
		const left = withoutParts(paper, [part]);
		expect(paper.stored).not.toBeNull();
		expect(left.stored).toBeNull();
		expect(JSON.stringify(left)).not.toContain(paper.stored?.sha256);
	});

	it('KPIs keeps the reason of a recommendation', () => {
		const left = withoutParts(paper, ['kpis']);
		const steps = left.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'step' ? [block.step] : []))
		);
		expect(steps.length).toBeGreaterThan(0);
		expect(steps.every(({ reason }) => reason.length > 40)).toBe(true);
	});

	it('findings has neither their section nor a heading above nothing', () => {
		const left = withoutParts(paper, ['findings', 'kpis']);
		expect(left.sections.map(({ role }) => role)).not.toContain('findings');
		for (const { blocks } of left.sections) {
			expect(blocks.at(-1)?.kind).not.toBe('heading');
		}
	});
});

/** Every text of a paper; drawings have none of their own but the ends of their axes. */
function wordsOf(part: unknown): string {
	if (typeof part === 'string') return part;
	if (typeof part !== 'object' || part === null) return '';
	return Object.entries(part)
		.flatMap(([key, value]) => (key === 'attributes' ? [] : [wordsOf(value)]))
		.join('\n');
}

/** As a whole: not within a longer number. */
function stands(trace: string, words: string): boolean {
	const escaped = trace.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<!\\d[.,]?)${escaped}(?![.,]?\\d)`).test(words);
}

/** Texts that tell of a part, as they stand in the paper. */
const traces: Readonly<Record<Withheld, (company: Case, locale: Locale) => readonly string[]>> = {
	departments: () => [],
	findings: ({ report }, locale) => report.findings.map(({ statement }) => statement[locale]),
	recommendations: ({ report }, locale) =>
		report.recommendations.flatMap(({ title, because, firstStep }) => [
			title[locale],
			because[locale],
			firstStep[locale]
		]),
	kpis: ({ report }, locale) =>
		kpiIds.flatMap((kpi) => {
			const result = report.kpis[kpi];
			if (!result) return [];
			const figures = [result.value, result.target, result.previousValue]
				.filter((value) => value !== null)
				.map((value) => kpiFigure(kpi, value, result.currency, locale));
			// A bare number may well be that of something else.
			return [...figures, kpiFigureWithInterval(kpi, result, locale)].filter((figure) => /\d[.,]\d.*\D$/.test(figure));
		}),
	sentences: ({ report }) => [
		...(report.sentence ? [report.sentence] : []),
		...report.items.flatMap(({ note, evidence }) => [...(note ? [note] : []), ...(evidence ? [evidence.what] : [])])
	],
	comments: ({ report }) => [sampleEdit(report).summary, ...Object.values(sampleEdit(report).dimensions)]
};
