import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { namedView } from '../../../src/lib/ui/results/named-view';
import { department, settings, sheetOf } from '../round/builders';

const round = {
	settings: { ...settings, kind: 'named' },
	groups: [department('team', 3)],
	questionnaire: questionnaires.pulse
} as const;

describe('a named round', () => {
	it('sets each person beside the team, in the order given and never by height', () => {
		const answers = [
			{ name: 'Ada', sheet: sheetOf(1), sentence: null },
			{ name: 'Bo', sheet: sheetOf(4), sentence: 'More time with customers.' }
		];
		const view = namedView({ ...round, answers }, 'en');
		expect(view.heat?.rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
			['Team on average', '63'],
			['Ada', '25'],
			['Bo', '100']
		]);
		expect(view.sentences).toEqual([{ name: 'Bo', text: 'More time with customers.' }]);
	});

	it('gives no score to somebody who answered too little, and says so', () => {
		const answers = [
			{ name: 'Ada', sheet: sheetOf(2), sentence: null },
			{ name: 'Bo', sheet: sheetOf(-1), sentence: null }
		];
		const view = namedView({ ...round, answers }, 'de');
		expect(view.heat?.rows[2]?.cells.map(({ text }) => text)).toEqual(new Array(9).fill('–'));
		expect(view.heat?.legend).toEqual([{ sign: '–', text: 'zu wenig beantwortet für einen Punktwert' }]);
	});

	it('shows nothing where nobody took part', () => {
		expect(namedView({ ...round, answers: [] }, 'en').heat).toBeNull();
	});
});
