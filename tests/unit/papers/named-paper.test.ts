import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { valuesOf } from '../../../src/lib/core/paper/table';
import { namedPaper } from '../../../src/lib/ui/paper/named-paper';
import HeatMap from '../../../src/lib/ui/results/HeatMap.svelte';
import { namedView } from '../../../src/lib/ui/results/named-view';
import { department, settings, sheetOf } from '../round/builders';

const round = {
	settings: { ...settings, kind: 'named' },
	groups: [department('team', 3)],
	questionnaire: questionnaires.pulse,
	answers: [
		{ name: 'Ada', sheet: sheetOf(1), sentence: null },
		{ name: '=Bo', sheet: sheetOf(4), sentence: 'More time with customers.' },
		{ name: 'Cy', sheet: sheetOf(-1), sentence: null }
	]
} as const;

describe.each(['de', 'en'] as const)('the paper of a team with names (%s)', (locale) => {
	const paper = namedPaper({ round, organisation: 'Works', locale });

	it('has a row for the team and for each person, as the page shows them', () => {
		const [table] = tablesOf(paper);
		const { heat } = namedView(round, locale);
		if (heat === null) throw new Error('Somebody took part.');
		const { body } = render(HeatMap, { props: { heat } });
		const onPage = [...body.matchAll(/<td[^>]*>([^<]*)/g)].map(([, text]) => text?.trim());
		expect(valuesOf(tablesOf(paper)).map(({ text }) => text)).toEqual(onPage);
		expect(table?.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.value])).toEqual([
			[locale === 'de' ? 'Team im Mittel' : 'Team on average', 63],
			['Ada', 25],
			['=Bo', 100],
			['Cy', null]
		]);
	});

	it('sets each sentence beside the name of whoever wrote it', () => {
		const sentences = paper.sections.find(({ role }) => role === 'sentences');
		expect(sentences?.blocks).toMatchObject([{ kind: 'list', items: ['=Bo: More time with customers.'] }]);
	});

	it('has neither table nor sentences where nobody took part', () => {
		const nobody = namedPaper({ round: { ...round, answers: [] }, organisation: 'Works', locale });
		expect(tablesOf(nobody)).toEqual([]);
		expect(nobody.sections.map(({ role }) => role)).toEqual(['summary', 'method']);
	});
});
