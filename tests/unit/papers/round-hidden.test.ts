import fc from 'fast-check';
import { atOnce } from '../../../src/lib/core/pieces';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Paper } from '../../../src/lib/core/paper/paper';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { withoutParts } from '../../../src/lib/core/paper/without-parts';
import { valuesOf } from '../../../src/lib/core/paper/table';
import { cellId } from '../../../src/lib/core/round/cells';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import { groupPlanOf } from '../../../src/lib/core/round/groups';
import type { Publication } from '../../../src/lib/core/round/publication';
import type { RoundGroup } from '../../../src/lib/core/round/types';
import { groupPaper } from '../../../src/lib/ui/paper/group-paper';
import { roundPaper } from '../../../src/lib/ui/paper/round-paper';
import { findSecret } from '../anonymity/solver';
import { inputOf, publication } from '../results/fixtures';
import { atBack, department, inFront, leadership, leading, people, published, type Response } from '../round/builders';
import { groupValues, publicationValues } from './publication-values';
import { roundPaperOf } from './round-fixtures';

describe('any organisation', () => {
	it('gives away in all of its papers together no number that is not published, and no group of fewer than the threshold', () => {
		fc.assert(
			fc.property(organisations, ({ groups, responses }) => {
				const one = published(responses, groups);
				const papers = papersOf(one);
				const known = knownOf(one);
				const numbers = papers.flatMap(({ paper, about }) => numbersIn(paper).map((number) => `${about} ${number}`));
				for (const number of numbers) expect(known.has(number), number).toBe(true);

				const { definitions } = groupPlanOf(groups);
				const counts = new Map<string, number>();
				for (const { cell } of responses) counts.set(cellId(cell), (counts.get(cellId(cell)) ?? 0) + 1);
				const shown = new Set(papers.flatMap(({ paper }) => countedIn(paper)));
				const { secret } = findSecret({ groups: definitions, shown, counts, k: one.round.k, setsMax: 3_000 });
				expect(secret).toBeNull();
			}),
			{ numRuns: 25 }
		);
	});

	it('has a row for each group of its publication, whether it is shown or not', () => {
		fc.assert(
			fc.property(organisations, ({ groups, responses }) => {
				const one = published(responses, groups);
				const [all] = papersOf(one);
				const map = all && tablesOf(all.paper).find(({ id }) => id === 'map');
				expect(map?.rows.map(({ key }) => key)).toEqual(one.groups.map(({ id }) => id));
			}),
			{ numRuns: 10 }
		);
	});
});

describe('a hidden group', () => {
	const paper = paperOf(publication);
	const hidden = publication.groups.filter(({ showing }) => showing !== 'shown');

	it('has a dash in every cell of every table, marked as withheld, and the reason in words', () => {
		expect(hidden.length).toBeGreaterThan(1);
		for (const { id } of hidden) {
			const cells = valuesOf(tablesOf(paper)).filter(({ path }) => path.split('/')[1] === id);
			expect(cells.length).toBeGreaterThan(50);
			const [told, untold] = [
				cells.filter(({ path }) => path.endsWith('/remark')),
				cells.filter(({ path }) => !path.endsWith('/remark'))
			];
			expect(new Set(told.map(({ text }) => text)).size).toBe(1);
			expect(told[0]?.text).toMatch(/fewer than 5|too small/);
			expect(new Set(untold.map(({ text }) => text))).toEqual(new Set(['–']));
			expect(new Set(untold.map(({ value }) => value))).toEqual(new Set([null]));
			expect(untold.filter(({ missing }) => missing === null)).toEqual([]);
		}
	});

	it('is drawn as an empty line, without a value in any chart', () => {
		for (const { figure } of figuresOf(paper)) {
			const place = figure.data.categories.indexOf('Department gamma');
			if (place === -1) continue;
			expect(figure.data.series.map(({ values }) => values[place])).toEqual(figure.data.series.map(() => null));
			expect(JSON.stringify(figure.rows[place]?.track)).toContain('baseline-empty');
			expect(figure.rows[place]?.figures).toEqual([]);
		}
	});

	it('is mentioned in no sentence', () => {
		const tables = new Set(['table', 'figure']);
		const sentences = paper.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => !tables.has(kind)));
		expect(JSON.stringify(sentences)).not.toMatch(/gamma/);
		expect(sentences.length).toBeGreaterThan(40);
	});
});

describe('without names', () => {
	const paper = roundPaperOf({ departments: 12, locale: 'en', isWithoutNames: true });
	const text = JSON.stringify(paper);

	it('says nowhere what a department is called, nor by which id it could be found in another file', () => {
		expect(text).toContain('Department A');
		expect(text).not.toMatch(/Vertrieb|Einkauf|Fertigung|"d0\d|d0\d /);
	});

	it('carries no stored document and no checksum, by which names could be tried out', () => {
		expect(paper.stored).toBeNull();
		expect(text).not.toContain('5f5f5f');
	});

	it('holds no sentences, which may name a department', () => {
		expect(paper.sections.map(({ role }) => role)).not.toContain('sentences');
		expect(roundPaperOf({ departments: 12, locale: 'en' }).sections.map(({ role }) => role)).toContain('sentences');
	});

	it('says so on the cover', () => {
		expect(paper.coverLines.join()).toContain('Departments are called A, B, C');
	});
});

describe('a part that is withheld', () => {
	const paper = roundPaperOf({ departments: 12, locale: 'en' });

	it('leaves no trace: no name of a department where departments are, no sentence where those are', () => {
		const text = JSON.stringify(withoutParts(paper, ['departments']));
		expect(JSON.stringify(paper)).toMatch(/Vertrieb Innendienst/);
		expect(text).not.toMatch(/Vertrieb|Kundenservice|Einkauf|Fertigung|Qualitätssicherung/);
		expect(text).toContain('Satz 3');
		expect(JSON.stringify(withoutParts(paper, ['sentences']))).not.toContain('Satz 3');
	});
});

/** Departments of all sizes, some below others, some with leaders, answered by some of their people. */
const organisations = fc
	.array(
		fc.record({
			below: fc.option(fc.nat({ max: 4 }), { nil: null, freq: 3 }),
			inFront: fc.integer({ min: 0, max: 12 }),
			atBack: fc.integer({ min: 0, max: 9 })
		}),
		{ minLength: 1, maxLength: 5 }
	)
	.chain((departments) => fc.record({ departments: fc.constant(departments), leaders: fc.integer({ min: 0, max: 9 }) }))
	.map(({ departments, leaders }) => {
		const idOf = (place: number) => `d${place}`;
		const groups: readonly RoundGroup[] = [
			leadership(10),
			...departments.map(({ below }, place) =>
				department(idOf(place), 24, { parentId: below !== null && below < place ? idOf(below) : null })
			)
		];
		const responses: readonly Response[] = [
			...people(leaders, leading(), 3),
			...departments.flatMap((own, place) => [
				...people(own.inFront, inFront(idOf(place)), place % 3),
				...people(own.atBack, atBack(idOf(place)), place % 2)
			])
		];
		return { groups, responses };
	});

function paperOf(of: Publication): Paper {
	const input = inputOf(of);
	const findings = findGroupFindings({
		publication: of,
		questionnaire: questionnaires.pulse,
		groupId: 'organisation',
		kpis: {}
	});
	return atOnce(
		roundPaper({
			input,
			organisation: 'A',
			findings: findings.map((finding) => ({ finding })),
			departmentFindings: [],
			became: null,
			stored: null,
			edits: null
		})
	);
}

/** The paper of the whole round and one of every group that has one. */
function papersOf(of: Publication) {
	const own = of.groups.filter(({ kind, figures }) => kind !== 'organisation' && figures !== undefined);
	return [
		{ about: 'round', paper: paperOf(of) },
		...own.map((group) => ({
			about: group.id,
			paper: groupPaper({ input: inputOf(of), organisation: 'A', group, findings: [], edits: null })
		}))
	];
}

function knownOf(of: Publication): ReadonlySet<string> {
	const lines = (about: string, values: ReadonlyMap<string, number>) =>
		[...values].map(([path, value]) => `${about} ${path} = ${value}`);
	return new Set([
		...lines('round', publicationValues(of, questionnaires.pulse)),
		...of.groups.flatMap(({ id }) => lines(id, groupValues(of, questionnaires.pulse, id)))
	]);
}

function numbersIn(paper: Paper): readonly string[] {
	return valuesOf(tablesOf(paper)).flatMap(({ path, value }) =>
		typeof value === 'number' ? [`${path} = ${value}`] : []
	);
}

/** Ids of the groups of which a paper says anything in numbers. */
function countedIn(paper: Paper): readonly string[] {
	const tables = tablesOf(paper).filter(({ id }) => ['map', 'participation'].includes(id) || id.startsWith('groups-'));
	return tables.flatMap(({ rows }) =>
		rows.filter(({ cells }) => cells.some(({ value }) => value !== null)).map(({ key }) => key)
	);
}

function figuresOf({ sections }: Paper) {
	return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])));
}
