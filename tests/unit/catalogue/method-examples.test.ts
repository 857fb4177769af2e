import { describe, expect, it } from 'vitest';
import { evidenceStanding } from '$lib/core/answer/evidence';
import type { Answer, Evidence, Level } from '$lib/core/answer/types';
import { claimedLevel, claimedX } from '$lib/core/answer/value';
import { score } from '$lib/core/scoring/score';
import { maturityItem, questionnaireOf } from '../builders';

/** The worked examples of docs/method.md that are our own; published ones stand under tests/oracle. */
const asOf = '2026-03-15';
const fact: Evidence = { what: 'Interviews with twelve customers', when: '2026-01-20' };

describe('§1, the table of contrast values', () => {
	it.each([
		['neither', 0, 0],
		[1, 0.5, 2],
		[2, 0.5833, 2],
		[3, 0.6667, 2],
		[4, 0.75, 3],
		[5, 0.8333, 3],
		[6, 0.9167, 3],
		[7, 1, 4]
	] as const)('%s counts %d and is level %d', (position, x, level) => {
		const answer = position === 'neither' ? ({ neither: true } as const) : { position };
		expect(claimedX(answer)).toBeCloseTo(x, 4);
		expect(claimedLevel(answer)).toBe(level);
	});
});

describe('§1, the age of a fact', () => {
	it.each([
		['2024-03-01', 'counts'],
		['2024-02-29', 'outdated'],
		['2026-03-16', 'future'],
		['2026-03', 'undated']
	] as const)('%s: %s', (when, standing) => {
		const answer: Answer = { item: 'journey.1', level: 3, evidence: { what: fact.what, when } };
		expect(evidenceStanding(maturityItem('journey.1', 'journey'), answer, asOf)).toBe(standing);
	});
});

describe('§2, a dimension of five items', () => {
	const answers: readonly Answer[] = [
		{ item: 'journey.1', level: 3 },
		{ item: 'journey.2', level: 4, evidence: fact },
		{ item: 'journey.3', dontKnow: true },
		{ item: 'journey.5', notApplicable: true }
	];

	it('has score, evidenced score and band', () => {
		expect(journey(answers, 5, 2)).toMatchObject({ score: 87.5, evidencedScore: 75, band: [43.75, 93.75] });
	});

	it('has the band and no score where three are needed', () => {
		expect(journey(answers, 5, 3)).toMatchObject({ score: null, evidencedScore: null, band: [43.75, 93.75] });
	});
});

describe('§3', () => {
	it('one don’t know leaves a stage from 2 to 5', () => {
		const answers: readonly Answer[] = [...levels([4, 4, 3]), { item: 'journey.4', dontKnow: true }];
		expect(journey(answers, 4, 2).stage?.claimed).toEqual([2, 5]);
	});

	it('one answer holds at stage 2 what would be stage 5', () => {
		const { stage, hold } = journey(levels([4, 4, 4, 4, 0]), 5, 2);
		expect(stage?.claimed).toEqual([2, 2]);
		expect(hold?.claimed).toMatchObject({ next: 3, heldBy: ['journey.5'], stageWithout: 5 });
	});
});

function levels(given: readonly Level[]): readonly Answer[] {
	return given.map((level, index) => ({ item: `journey.${index + 1}`, level }));
}

function journey(answers: readonly Answer[], itemCount: number, itemsForScore: number) {
	const items = Array.from({ length: itemCount }, (_, index) => maturityItem(`journey.${index + 1}`, 'journey'));
	const { dimensions } = score({ questionnaire: questionnaireOf(items, { itemsForScore }), answers, asOf });
	const found = dimensions.find(({ id }) => id === 'journey');
	if (found === undefined) throw new Error('Every report lists all eight dimensions.');
	return found;
}
