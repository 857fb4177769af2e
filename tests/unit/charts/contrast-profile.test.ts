import { contrastProfile } from '$lib/ui/charts/contrast-profile';
import { describe, expect, it } from 'vitest';
import { caseOf, marksOf, percentOfMark, textsOf } from './reports';

const contrasts = caseOf('focus-or-obsession', {
	answers: [
		{ item: 'contrast.1', position: 1 },
		{ item: 'contrast.2', position: 4 },
		{ item: 'contrast.3', position: 7 },
		{ item: 'contrast.4', neither: true }
	]
});

describe('the contrast profile', () => {
	const chart = contrastProfile(contrasts.report, textsOf(contrasts), 'de');

	it('draws a line for each contrast that was answered, with focus at the left end and obsession at the right', () => {
		expect(chart.rows).toHaveLength(4);
		const dots = chart.rows.slice(0, 3).map(({ track }) => percentOfMark(marksOf(track, 'claimed')[0]));
		expect(dots).toEqual([0, 50, 100]);
		expect(chart.rows[0]?.ends).toEqual(textsOf(contrasts).items['contrast.1']?.poles);
	});

	it('shows neither as an empty line with its words', () => {
		const neither = chart.rows[3];
		expect(neither?.note).toBe('noch keines von beiden');
		expect(neither && marksOf(neither.track, 'claimed')).toEqual([]);
		expect(neither && marksOf(neither.track, 'baseline-empty')).toHaveLength(1);
	});

	it('offers seven places on every line', () => {
		for (const { track } of chart.rows) expect(marksOf(track, 'place')).toHaveLength(7);
	});

	it('says the same in summary and table', () => {
		expect(chart.summary).toBe(
			'Gegensätze mit Position: 3; davon 1 näher am Kundenfokus, 1 in der Mitte, 1 näher an Customer Obsession. Bei einem trifft noch keines von beiden zu.'
		);
		expect(chart.table.rows.map((cells) => cells.at(-1))).toEqual(['1', '4', '7', 'noch keines von beiden']);
	});
});
