import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/lib/core/pieces';
import { questionnaireIds } from '../../../src/lib/core/catalogue/types';
import type { Paper } from '../../../src/lib/core/paper/paper';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { valuesOf } from '../../../src/lib/core/paper/table';
import { groupPaper } from '../../../src/lib/ui/paper/group-paper';
import { roundPaper } from '../../../src/lib/ui/paper/round-paper';
import { groupValues, publicationValues } from './publication-values';
import { roundPaperInput, roundPaperOf } from './round-fixtures';

const cases = [
	{ departments: 12, locale: 'de', questionnaireId: 'full' },
	{ departments: 12, locale: 'en', questionnaireId: 'full' },
	{ departments: 40, locale: 'de', questionnaireId: 'pulse' },
	{ departments: 40, locale: 'en', questionnaireId: 'full' },
	...questionnaireIds.map((questionnaireId) => ({ departments: 12, locale: 'en', questionnaireId }) as const)
] as const;

describe.each(cases)('the paper of a round of $departments departments ($questionnaireId, $locale)', (fixture) => {
	const made = roundPaperInput(fixture);
	const { publication, questionnaire } = made.input;
	const paper = atOnce(roundPaper(made));

	it('holds every number of the publication that the pages show, and no other', () => {
		expect(sorted(numbersIn(paper))).toEqual(sorted(publicationValues(publication, questionnaire)));
	});

	it('holds every number of each group in a paper of its own, and no other', () => {
		const shown = publication.groups.filter(({ figures, kind }) => figures !== undefined && kind !== 'organisation');
		expect(shown.length).toBeGreaterThan(10);
		for (const group of shown) {
			const own = groupPaper({ input: made.input, organisation: 'A', group, findings: [], edits: null });
			expect(sorted(numbersIn(own)), group.id).toEqual(sorted(groupValues(publication, questionnaire, group.id)));
		}
	});

	it('draws no other numbers than those of its tables', () => {
		for (const { figure } of figuresOf(paper)) {
			const numbers = new Set(valuesOf([figure.table]).map(({ value }) => value));
			const drawn = figure.data.series.flatMap(({ values, intervals = [] }) => [...values, ...intervals.flat()]);
			for (const value of drawn) if (value !== null) expect(numbers, figure.id).toContain(value);
			for (const { values } of figure.data.series) expect(values).toHaveLength(figure.data.categories.length);
			expect(figure.rows).toHaveLength(figure.data.categories.length);
		}
	});

	it('says on its cover which round of whom it is, of which days and with how many responses', () => {
		expect(paper).toMatchObject({ title: 'Herbst 2026', subject: made.organisation, asOf: '2026-09-30' });
		expect(paper.coverLines.join()).toMatch(
			fixture.locale === 'de' ? /1\. September 2026 bis 30\./ : /1 September 2026 to/
		);
		const count = publication.groups[0]?.figures?.n;
		expect(paper.coverLines.join()).toContain(fixture.locale === 'de' ? `${count} von` : `${count} of`);
	});
});

describe('the numbers of a paper', () => {
	it.each(['de', 'en'] as const)('read as their texts do (%s)', (locale) => {
		const values = valuesOf(tablesOf(roundPaperOf({ departments: 12, locale })));
		for (const { path, text, value } of values) {
			if (typeof value === 'number') expect(readAs(text, path), path).toBeCloseTo(value, 9);
			else expect(text, path).not.toBe('');
		}
	});
});

describe('where the figures come from', () => {
	it('stands at the end, with the checksum of the whole document', () => {
		const paper = roundPaperOf({ departments: 12, locale: 'de' });
		expect(paper.provenance.map(({ label }) => label)).toEqual(['Fragebogen', 'Methode', 'Stand', 'Prüfsumme']);
		expect(paper.stored?.json).toContain('"Vertrieb Innendienst"');
	});

	it('names the rules that protect people and those that were counted by', () => {
		const [method] = roundPaperOf({ departments: 12, locale: 'en' }).sections.filter(({ role }) => role === 'method');
		const titles = method?.blocks.flatMap((block) => (block.kind === 'derivation' ? [block.title] : []));
		expect(titles).toEqual(expect.arrayContaining(['Anonymity threshold', 'What is published', 'Unanimous groups']));
		expect(titles?.length).toBeGreaterThan(10);
	});
});

describe('what a person added', () => {
	const edits = {
		...{ summary: 'Im Gespräch bestätigt.', dimensions: { service: 'Vertrieb Innendienst zieht um.' } },
		...{ order: [], hidden: [], author: 'Dr. Ada Beispiel', day: '2026-11-20' }
	};
	const commentsIn = ({ sections }: Paper) =>
		sections.flatMap(({ id, blocks }) =>
			blocks.flatMap((block) =>
				block.kind === 'comment' ? [`${id}: ${block.text} (${block.author}, ${block.date})`] : []
			)
		);
	const comments = [
		'summary: Im Gespräch bestätigt. (Dr. Ada Beispiel, 2026-11-20)',
		'profile: Vertrieb Innendienst zieht um. (Dr. Ada Beispiel, 2026-11-20)'
	];

	it('stands signed and dated in the summary and below its dimension, of a round as of a group', () => {
		const made = roundPaperInput({ departments: 12, locale: 'de' });
		const group = made.input.publication.groups.find(({ name }) => name === 'Kundenservice');
		if (group === undefined) throw new Error('The service department is shown.');
		expect(commentsIn(atOnce(roundPaper({ ...made, edits })))).toEqual(comments);
		expect(commentsIn(groupPaper({ input: made.input, organisation: 'A', group, findings: [], edits }))).toEqual(
			comments
		);
	});

	it('changes no number', () => {
		const made = roundPaperInput({ departments: 12, locale: 'de' });
		expect(numbersIn(atOnce(roundPaper({ ...made, edits })))).toEqual(numbersIn(atOnce(roundPaper(made))));
	});

	it('is left out beside hidden names, which it may tell', () => {
		const made = roundPaperInput({ departments: 12, locale: 'de', isWithoutNames: true });
		expect(commentsIn(atOnce(roundPaper({ ...made, edits })))).toEqual([]);
	});
});

function numbersIn(paper: Paper): ReadonlyMap<string, number> {
	return new Map(
		valuesOf(tablesOf(paper)).flatMap(({ path, value }) => (typeof value === 'number' ? [[path, value]] : []))
	);
}

function sorted(values: ReadonlyMap<string, number>): readonly string[] {
	return [...values].map(([path, value]) => `${path} = ${value}`).sort();
}

function figuresOf({ sections }: Paper) {
	return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])));
}

/** A number as a page writes it; shares of 1 as per cent, and a sign that explains a score behind it. */
function readAs(text: string, path: string): number {
	const plain = text
		.replace(/[\u202f\s]*[%≠]$/, '')
		.replace('\u2212', '-')
		.replace(',', '.')
		.replace('+', '')
		.trim();
	return path.endsWith('/rate') ? Number(plain) / 100 : Number(plain);
}
