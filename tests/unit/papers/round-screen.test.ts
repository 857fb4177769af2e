import { render } from 'svelte/server';
import { atOnce } from '../../../src/lib/core/pieces';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import type { PaperBlock } from '../../../src/lib/core/paper/paper';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/i18n/generated/runtime.js';
import { groupPaper } from '../../../src/lib/ui/paper/group-paper';
import { roundPaper } from '../../../src/lib/ui/paper/round-paper';
import { dimensionView } from '../../../src/lib/ui/results/dimension-view';
import GroupPage from '../../../src/lib/ui/results/GroupPage.svelte';
import { groupView } from '../../../src/lib/ui/results/group-view';
import Overview from '../../../src/lib/ui/results/Overview.svelte';
import { overviewView } from '../../../src/lib/ui/results/overview';
import { overviewRules } from '../../../src/lib/ui/results/rule-links';
import DimensionPage from '../../../src/routes/o/[organisation]/rounds/[round=uuid]/results/dimensions/[dimension]/+page.svelte';
import { roundPaperInput } from './round-fixtures';

describe.each(['de', 'en'] as const)('page and paper of a round (%s)', (locale) => {
	beforeAll(() => overwriteGetLocale(() => locale));
	afterAll(() => overwriteGetLocale(() => baseLocale));

	const made = roundPaperInput({ departments: 12, locale });
	const { input, findings } = made;
	const paper = atOnce(roundPaper(made));
	const pageOfAll = () =>
		plain(
			render(Overview, { props: { view: overviewView(input, findings, []), rules: overviewRules(locale), base: null } })
		);
	const pageOfDimension = (id: (typeof dimensionIds)[number]) =>
		plain(
			render(DimensionPage, {
				props: {
					data: {
						round: 'R',
						above: null,
						names: null,
						content: { view: dimensionView(input, id), rules: [] }
					} as never
				}
			})
		);

	it('have the same numbers in each row of the map', () => {
		const rows = rowsIn(sectionIn(pageOfAll(), 'map'));
		expectSameRows(rows, [cellsOf('map'), cellsOf('participation')]);
		expect(rows.size).toBe(input.publication.groups.length);
	});

	it('have the same numbers of leaders and staff, and of staff with and without customer contact', () => {
		for (const id of ['leaders', 'contact']) {
			const rows = rowsIn(sectionIn(pageOfAll(), id));
			expect(rows.size).toBe(9);
			expectSameRows(rows, [cellsOf(id)]);
		}
	});

	it('have the same numbers in each line of the profile', () => {
		const rows = rowsIn(sectionIn(pageOfAll(), 'profile'));
		expect(rows.size).toBe(9);
		const whole = cellsOf('participation').values().next().value ?? [];
		// How many took part the page says above, and in a line only where it is another number.
		for (const [name, words] of rows)
			expectSame(`${words} ${whole[0]}`, [cellsOf('profile').get(name) ?? [], whole], name);
	});

	it.each(dimensionIds)('have the same numbers in each line of %s, and of each of its questions', (id) => {
		const html = pageOfDimension(id);
		const rows = rowsIn(html.split('id="items"')[0]?.split('id="pairs"')[0] ?? '');
		expect(rows.size).toBe(input.publication.groups.length);
		for (const [name, words] of rows)
			expectSame(words, [cellsOf(`groups-${id}`).get(name) ?? [], cellsOf('participation').get(name) ?? []], name);
		const items = itemsIn(html.split('id="items"')[1] ?? '');
		const told = [...cellsOf(`items-${id}`), ...cellsOf(`items-${id}-contrasts`)];
		expect(items.size).toBe(told.length);
		// What nobody answered a page leaves out.
		for (const [name, cells] of told) expectSame(`${items.get(name)} 0`, [[...cells, '0']], name);
	});

	it('say the same of each finding, in the same order', () => {
		const text = textOf(sectionIn(pageOfAll(), 'findings'));
		const told = blocksOf('finding').map(({ finding }) => finding);
		expect(told.length).toBeGreaterThan(10);
		let from = 0;
		for (const { statement, explanations } of told) {
			const at = text.indexOf(statement, from);
			expect(at, statement).toBeGreaterThan(-1);
			for (const explanation of explanations) expect(text).toContain(explanation);
			from = at;
		}
		expect(numbersIn(text.replaceAll(/\+/g, ''))).toEqual(expect.arrayContaining(['95']));
	});

	it('hold the same sentences around their figures', () => {
		const page = textOf(pageOfAll());
		const words = blocksOf('text').map(({ text }) => text);
		const said = (text: string) => words.some((one) => one.includes(text)) || paper.coverLines.includes(text);
		const { standing, facing, departments, contact, heat, texts } = overviewView(input, findings, []);
		const sentences = [
			standing.headline,
			standing.score,
			standing.participation,
			...standing.notes,
			...[facing, contact].flatMap((one) => (one ? [one.summary, ...one.sides, one.smallest] : [])),
			departments.hidden,
			departments.mean,
			departments.pairs?.summary,
			departments.pairs?.smallest,
			heat.summary
		].filter((text) => text != null);
		expect(sentences.length).toBeGreaterThan(12);
		for (const text of sentences) {
			expect(page, text).toContain(text);
			expect(said(text), text).toBe(true);
		}
		for (const text of texts ?? []) expect(blocksOf('list').flatMap(({ items }) => items)).toContain(text);
	});

	it('of a group have the same numbers, each beside that of the organisation', () => {
		const group = input.publication.groups.find(({ name }) => name === 'Kundenservice');
		if (group === undefined) throw new Error('The service department is shown.');
		const own = groupPaper({ input, organisation: 'A', group, findings: [], edits: null });
		const tables = new Map(tablesOf(own).map((table) => [table.id, table]));
		const html = plain(
			render(GroupPage, { props: { view: groupView(input, group, []), edits: null, rules: [], locale: 'de' } })
		);
		const rows = rowsIn(sectionIn(html, 'profile'));
		expect(rows.size).toBe(9);
		const participation = tables.get('participation')?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
		for (const { cells } of tables.get('profile')?.rows ?? []) {
			const [name = '', ...texts] = cells.map(({ text }) => text);
			expectSame(`${rows.get(name)} ${group.figures?.n}`, [texts, participation], name);
		}
	});

	function cellsOf(id: string): ReadonlyMap<string, readonly string[]> {
		const table = tablesOf(paper).find((one) => one.id === id);
		return new Map(
			(table?.rows ?? []).map(({ cells: [name, ...cells] }) => [name?.text ?? '', cells.map(({ text }) => text)])
		);
	}

	function blocksOf<Kind extends PaperBlock['kind']>(kind: Kind) {
		type Block = Extract<PaperBlock, { kind: Kind }>;
		return paper.sections.flatMap(({ blocks }) => blocks.filter((block): block is Block => block.kind === kind));
	}
});

function expectSameRows(
	rows: ReadonlyMap<string, string>,
	tables: readonly ReadonlyMap<string, readonly string[]>[]
): void {
	for (const [name, words] of rows) {
		expectSame(
			words,
			tables.map((table) => table.get(name) ?? []),
			name
		);
	}
}

/** Every number of the page stands in one of these rows of the paper, and every number of the first one on the page. */
function expectSame(words: string, [row = [], ...others]: readonly (readonly string[])[], name: string): void {
	const shown = numbersIn(words);
	const told = numbersIn(row.join(' '));
	const all = new Set([...told, ...others.flatMap((texts) => numbersIn(texts.join(' ')))]);
	expect(row.length, name).toBeGreaterThan(0);
	expect(
		shown.filter((number) => !all.has(number)),
		`${name}: on the page alone`
	).toEqual([]);
	expect(
		told.filter((number) => !shown.includes(number)),
		`${name}: in the paper alone`
	).toEqual([]);
}

/** Without the marks by which the framework wakes a page. */
function plain({ body }: { readonly body: string }): string {
	return body.replaceAll(/<!--.*?-->/gs, '');
}

function sectionIn(html: string, id: string): string {
	const [, after = ''] = html.split(`aria-labelledby="${id}"`);
	return after.split('</section>')[0] ?? '';
}

/** Rows of tables by their name, the rest of each as text. */
function rowsIn(html: string): ReadonlyMap<string, string> {
	return new Map(
		[...html.matchAll(/<tr[^>]*><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, head = '', rest = '']) => {
			const [name = '', detail = ''] = head.split('<span');
			return [textOf(name), textOf(detail === '' ? rest : `<span${detail} ${rest}`)];
		})
	);
}

/** Questions by their name: what stands beside the picture, and their row of the table below it. */
function itemsIn(html: string): ReadonlyMap<string, string> {
	const counts = rowsIn(html);
	return new Map(
		[...html.matchAll(/<li[^>]*><p class="name[^>]*>(.*?)<\/p> ?<p class="words[^>]*>(.*?)<\/p>/gs)].map(
			([, head = '', words = '']) => {
				const name = textOf(head);
				// The ladder ends at five.
				const said = textOf(words).replace(/ (of|von) 5\b/, '');
				return [name, `${said} ${counts.get(name) ?? ''}`];
			}
		)
	);
}

function textOf(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&')
		.replaceAll(/[^\S\u00a0\u202f]+/g, ' ')
		.trim();
}

function numbersIn(text: string): readonly string[] {
	return text.match(/\u2212?\d+(?:[.,]\d+)?/g) ?? [];
}
