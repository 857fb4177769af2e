import { dotPlot } from '$lib/ui/charts/dot-plot';
import { describe, expect, it } from 'vitest';
import { sampleCase, textsOf, withDimension } from './reports';

const discounter = sampleCase('discounter');

describe('the dot plot', () => {
	it('lists the highest claimed score first and those without a score last', () => {
		const changed = withDimension(discounter, 'leadership', { score: null, evidencedScore: null });
		const chart = dotPlot(changed.report, textsOf(changed), 'de');
		const scores = chart.rows.map(({ id }) => changed.report.dimensions.find((one) => one.id === id)?.score ?? -1);
		expect(scores).toEqual([...scores].sort((one, other) => other - one));
		expect(chart.rows.at(-1)?.id).toBe('leadership');
	});

	it('counts a dimension exactly at its target as reaching it', () => {
		const at = {
			...discounter.report,
			dimensions: discounter.report.dimensions.map((one) => ({ ...one, score: 75, evidencedScore: 74.9, target: 75 }))
		};
		expect(dotPlot(at, textsOf(discounter), 'en').summary).toMatch(/^As claimed 8 of 8 .* as evidenced 0;/);
	});
});
