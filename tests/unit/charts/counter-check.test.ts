import { counterCheck } from '$lib/ui/charts/counter-check';
import { points } from '$lib/ui/report/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, marksOf, percentOfMark, sampleCase, textsOf, withDimension } from './reports';

const manufacturer = sampleCase('manufacturer');

describe('the counter-check', () => {
	it('has a row for each of the eight dimensions, in their order', () => {
		const chart = counterCheck(manufacturer.report, textsOf(manufacturer), 'de');
		expect(chart.rows.map(({ id }) => id)).toEqual(manufacturer.report.dimensions.map(({ id }) => id));
	});

	it('draws a higher score further to the right, claimed hollow and evidenced filled', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (score, evidencedScore) => {
				const changed = withDimension(manufacturer, 'service', { score, evidencedScore });
				const chart = counterCheck(changed.report, textsOf(changed), 'de');
				const track = chart.rows.find(({ id }) => id === 'service')?.track;
				if (!track) throw new Error('The service row is missing.');
				expect(percentOfMark(marksOf(track, 'claimed')[0])).toBe(score);
				expect(percentOfMark(marksOf(track, 'evidenced')[0])).toBe(evidencedScore);
			}),
			{ numRuns: 30 }
		);
	});

	it('draws the band around the claimed dot, behind it', () => {
		const open = caseOf('executive', {
			answers: manufacturer.report.items.flatMap(({ item, value }) => {
				if (value === null) return [];
				return item === 'service.1' ? [{ item, dontKnow: true as const }] : [{ item, ...value }];
			})
		});
		const chart = counterCheck(open.report, textsOf(open), 'de');
		const track = chart.rows.find(({ id }) => id === 'service')?.track;
		const [band] = track ? marksOf(track, 'band') : [];
		const dot = percentOfMark(track && marksOf(track, 'claimed')[0]);
		const start = percentOfMark(band, 'x');
		expect(start).toBeLessThanOrEqual(dot);
		expect(start + percentOfMark(band, 'width')).toBeGreaterThanOrEqual(dot);
		expect(track?.children.findIndex((mark) => mark === band)).toBe(0);
		expect(chart.legend.map(({ text }) => text)).toContain('Spanne durch offene Antworten');
	});

	it('shows a dimension without a score as a dashed track with the reason, and no dot', () => {
		const empty = caseOf('executive', { answers: [{ item: 'service.1', level: 2 }] });
		const chart = counterCheck(empty.report, textsOf(empty), 'de');
		const row = chart.rows.find(({ id }) => id === 'service');
		expect(row?.note).toBe('zu wenige gültige Antworten (1 statt 2)');
		expect(row && marksOf(row.track, 'baseline-empty')).toHaveLength(1);
		expect(row && marksOf(row.track, 'claimed')).toEqual([]);
		expect(chart.table.rows[5]?.[1]).toBe('zu wenige gültige Antworten (1 statt 2)');
		expect(chart.summary).toBe('Keine Dimension hat einen Punktwert. 8 Dimensionen haben keinen Punktwert.');
	});

	it('leaves out dimensions the questionnaire cannot score', () => {
		const short = caseOf('reality-check', { answers: [{ item: 'check.1', level: 3 }] });
		expect(counterCheck(short.report, textsOf(short), 'en').rows.map(({ id }) => id)).toEqual(['journey']);
	});

	it('says the same numbers in the picture, beside it and in the table', () => {
		const chart = counterCheck(manufacturer.report, textsOf(manufacturer), 'de');
		manufacturer.report.dimensions.forEach(({ score, evidencedScore, target }, index) => {
			if (score === null || evidencedScore === null) throw new Error('The sample scores every dimension.');
			const shown = [points(score, 'de'), points(evidencedScore, 'de')];
			expect(chart.rows[index]?.figures.map(({ value }) => value)).toEqual(shown);
			expect(chart.table.rows[index]?.slice(1, 3)).toEqual(shown);
			expect(chart.table.rows[index]?.[4]).toBe(points(target, 'de'));
		});
	});

	it('sets the linked KPI beside its dimension and leads to the finding where they contradict each other', () => {
		const chart = counterCheck(manufacturer.report, textsOf(manufacturer), 'de');
		const churn = chart.rows.find(({ id }) => id === 'relationship')?.asides?.[0];
		expect(churn).toMatchObject({ label: 'Abwanderung', given: true });
		expect(churn?.verdicts[0]).toMatch(/^Ziel 6.% verfehlt$/);
		const place = Number(churn?.contradiction?.href.replace('#finding-', ''));
		expect(manufacturer.report.findings[place - 1]).toMatchObject({ dimension: 'relationship', kpi: 'churn' });
		expect(chart.rows.find(({ id }) => id === 'leadership')?.asides).toEqual([]);
		expect(chart.summary).toContain('Im Widerspruch zu Kundenkennzahlen: ');
	});

	it('says that a linked KPI was not given', () => {
		const silent = { ...manufacturer, report: { ...manufacturer.report, kpis: {}, findings: [] } };
		const [aside] = counterCheck(silent.report, textsOf(silent), 'en').rows[1]?.asides ?? [];
		expect(aside).toEqual({ label: 'Recommendation (NPS)', figure: 'not given', given: false, verdicts: [] });
	});
});
