import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/lib/core/comparison/compare';
import { valuesOf } from '../../../src/lib/core/paper/table';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { locales, type Locale } from '../../../src/lib/core/text';
import { comparedReports } from '../../../src/lib/ui/check/compare';
import Comparison from '../../../src/lib/ui/check/Comparison.svelte';
import { comparisonPaper } from '../../../src/lib/ui/paper/comparison-paper';
import { overwriteGetLocale } from '../../../src/lib/i18n/generated/runtime.js';
import { sampleCase, type Case } from '../charts/reports';
import { manyProfiles } from '../summary/profiles';

const companies = manyProfiles(24);
const pairs = [
	{ name: 'two samples', one: sampleCase('manufacturer', 'de'), other: sampleCase('service', 'de') },
	...companies.slice(0, -1).map((one, place) => ({
		name: `${one.name} beside ${companies[place + 1]?.name}`,
		one,
		other: companies[place + 1] ?? one
	}))
];

describe.each(locales)('the paper of a comparison (%s)', (locale) => {
	it.each(pairs)('holds the scores of both over what both ask, and no other number: $name', ({ one, other }) => {
		const compared = compareReports(one, other);
		const [left, right] = [compared.one, compared.other];
		const rows = [
			{ key: 'overall', ours: left.overall, theirs: right.overall },
			...left.dimensions.map((ours) => ({
				key: ours.id,
				ours,
				theirs: right.dimensions.find(({ id }) => id === ours.id)
			}))
		];
		const expected = rows.flatMap(({ key, ours, theirs }) => [
			...sideValues(`comparison/${key}/one`, ours),
			...sideValues(`comparison/${key}/other`, theirs),
			...(ours.score === null || typeof theirs?.score !== 'number'
				? []
				: [[`comparison/${key}/difference`, Math.round(ours.score) - Math.round(theirs.score)] as const])
		]);
		const told = new Map(
			valuesOf(tablesOf(paperOf(one, other, locale))).flatMap(({ path, value }) =>
				typeof value === 'number' ? [[path, value]] : []
			)
		);
		const isRanged = [...told.keys()].some((path) => path.endsWith('-low'));
		expect(Object.fromEntries(told)).toEqual(
			Object.fromEntries(expected.filter(([path]) => isRanged || !/-(low|high)$/.test(path)))
		);
		if (!isRanged) expect(expected.filter(isWide(expected))).toEqual([]);
	});

	it.each(pairs)('shows every value and finding as the page does: $name', ({ one, other }) => {
		overwriteGetLocale(() => locale);
		const comparison = comparedReports(one, other, locale);
		const page = textOf(render(Comparison, { props: { comparison, locale } }).body);
		const paper = paperOf(one, other, locale);
		const values = valuesOf(tablesOf(paper)).flatMap(({ text, missing }) => (missing === null ? [text] : []));
		const findings = paper.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				block.kind === 'finding' ? [block.finding.statement, ...block.finding.explanations] : []
			)
		);
		expect([...values, ...findings].filter((text) => !page.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
		expect(findings.length > 0).toBe(comparison.findings.length > 0);
	});
});

describe('the paper of a comparison', () => {
	const [one, other] = [sampleCase('manufacturer', 'en'), sampleCase('service', 'en')];

	it('names both companies and both days', () => {
		const { subject, coverLines } = paperOf(one, other, 'en');
		expect(subject).toContain(one.report.subject.organisation);
		expect(subject).toContain(other.report.subject.organisation);
		expect(coverLines).toHaveLength(2);
	});

	it('carries no model, since it is of two', () => {
		expect(paperOf(one, other, 'en').stored).toBeNull();
	});
});

function paperOf(one: Case, other: Case, locale: Locale) {
	return comparisonPaper({ one, other, dated: true, locale });
}

function sideValues(
	path: string,
	scored: { score: number | null; band: readonly [number, number] | null } | undefined
) {
	if (!scored || scored.score === null) return [];
	const band = scored.band
		? [[`${path}-low`, shown(scored.band[0])] as const, [`${path}-high`, shown(scored.band[1])] as const]
		: [];
	return [[path, shown(scored.score)] as const, ...band];
}

function shown(value: number): number {
	return Number(value.toFixed(0)) || 0;
}

/** Among pairs of path and value, the low ends that are not their high ends. */
function isWide(all: readonly (readonly [string, number])[]) {
	const values = new Map(all);
	return ([path, value]: readonly [string, number]) =>
		path.endsWith('-low') && values.get(path.replace(/-low$/, '-high')) !== value;
}

function textOf(html: string): string {
	return html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&lt;/g, '<')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ');
}
