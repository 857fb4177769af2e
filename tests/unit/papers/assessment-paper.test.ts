import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from '../../../src/lib/core/paper/paper';
import { valuesOf } from '../../../src/lib/core/paper/table';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { locales, type Locale } from '../../../src/lib/core/text';
import { buildReportTexts } from '../../../src/lib/ui/report/build-texts';
import ReportView from '../../../src/lib/ui/report/ReportView.svelte';
import { ofLatest } from '../../latest';
import { sampleCase, type Case } from '../charts/reports';
import { manyProfiles } from '../summary/profiles';
import { paperOf as writtenPaperOf, sampleIds } from './fixtures';
import { modelValues } from './model-values';

const companies = [
	...sampleIds.map((id) => ({ name: id, ...sampleCase(id, 'de') })),
	// Five and the number of questionnaires have no common divisor: every one of them comes up.
	...manyProfiles(180).filter((_, index) => index % 5 === 0)
];

describe.each(locales)('the paper of a report (%s)', (locale) => {
	describe.each(companies)('of $name', (company) => {
		it('holds every number of the model that the screen shows, and no other', () => {
			const numbers = valuesOf(tablesOf(paperOf(company, locale))).flatMap(({ path, value }) =>
				typeof value === 'number' ? [[path, value] as const] : []
			);
			expect(Object.fromEntries(numbers)).toEqual(Object.fromEntries(modelValues(company)));
		});

		it('shows every value as the screen does', () => {
			const screen = textOf(htmlOf(company, locale));
			const foreign = valuesOf(tablesOf(paperOf(company, locale)))
				.filter(({ missing, text }) => missing === null && !text.split(' · ').every((part) => stands(part, screen)))
				.map(({ path, text }) => `${path}: ${text}`);
			expect(foreign).toEqual([]);
		});

		it('leaves out no number that the screen shows', () => {
			const { stored: _, ...paper } = paperOf(company, locale);
			const told = new Set(numbersIn(JSON.stringify(paper)));
			expect(
				numbersIn(textOf(withoutNavigation(htmlOf(company, locale)))).filter((number) => !told.has(number))
			).toEqual([]);
		});

		it('says nothing that the screen does not say', () => {
			const screen = textOf(htmlOf(company, locale));
			const foreign = sentencesOf(paperOf(company, locale)).filter((sentence) => !screen.includes(plain(sentence)));
			expect(foreign).toEqual([]);
		});
	});
});

/** Sentences that a reader takes for the report's own. */
function sentencesOf({ sections, coverLines, provenance, stage }: Paper): readonly string[] {
	return [
		...coverLines,
		...provenance.flatMap(({ label, text }) => [label, text]),
		...(stage?.sentence.split(/(?<=\.) /) ?? []),
		...sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOfBlock))
	];
}

function sentencesOfBlock(block: PaperBlock): readonly string[] {
	switch (block.kind) {
		case 'text':
			return block.tone === 'plain' ? [block.text] : [];
		case 'figure':
			return block.figure.summary.split(/(?<=\.) /);
		case 'finding':
			return [block.finding.statement, ...block.finding.explanations];
		case 'step':
			return [block.step.title, ...block.step.details.map((detail) => detail.replace(/^.*?: /, ''))];
		default:
			return [];
	}
}

const papers = ofLatest<Paper>();
const paperOf = (company: Case, locale: Locale) => papers(company, locale, () => writtenPaperOf(company, locale));

const screens = ofLatest<string>();
const htmlOf = (company: Case, locale: Locale) =>
	screens(company, locale, () => {
		const { report, questionnaire } = company;
		const texts = buildReportTexts(report, questionnaire, locale);
		const hash = paperOf(company, locale).stored?.sha256;
		return render(ReportView, { props: { report, texts, locale, hash } }).body;
	});

/** Without pictures, ways to other places and what folds and unfolds: none of these is a figure of the report. */
function withoutNavigation(html: string): string {
	return html
		.replace(/<svg\b.*?<\/svg>/gs, '')
		.replace(/<nav\b.*?<\/nav>/gs, '')
		.replace(/<summary\b.*?<\/summary>/gs, '')
		.replace(/<(p|details) class="[^"]*no-print[^"]*".*?<\/\1>/gs, '');
}

function numbersIn(text: string): readonly string[] {
	return text.match(/\d+([.,]\d+)*/g) ?? [];
}

/** What a reader sees: no tags, no entities, single spaces. */
function textOf(html: string): string {
	const text = html
		.replace(/<!--.*?-->/g, '')
		.replace(/<\/?(strong|span|a|em)\b[^>]*>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
	return plain(text);
}

function plain(text: string): string {
	return text.replace(/[^\S\u202f\u00a0]+/g, ' ').trim();
}

/** Of an interval the screen names the unit once, at its end. */
function withoutUnit(text: string): string {
	return text.replace(/\u202f?%$/, '');
}

/** As a whole: not as the beginning or the end of a longer number. */
function stands(text: string, screen: string): boolean {
	const whole = withoutUnit(plain(text));
	for (let at = screen.indexOf(whole); at !== -1; at = screen.indexOf(whole, at + 1)) {
		if (!/\d[.,]?$/.test(screen.slice(0, at)) || !/^\d/.test(whole)) {
			if (!/^[.,]?\d/.test(screen.slice(at + whole.length)) || !/\d$/.test(whole)) return true;
		}
	}
	return false;
}
