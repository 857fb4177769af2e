import { describe, expect, it } from 'vitest';
import type { Answer, Level, Position } from '../../../src/lib/core/answer/types';
import {
	answerStatus,
	bareValue,
	claimedLevel,
	claimedX,
	derivedLevel,
	isUnevidenced
} from '../../../src/lib/core/answer/value';
import {
	asOf,
	atLevel,
	atPosition,
	contrastItem,
	dontKnow,
	fact,
	maturityItem,
	neither,
	notApplicable
} from '../builders';

const graded = maturityItem('service.1', 'service');
const contrast = contrastItem('contrast.1', 'understanding');

describe('value of an answer', () => {
	it.each([
		[0, 0],
		[1, 0.25],
		[2, 0.5],
		[3, 0.75],
		[4, 1]
	] as const)('level %i counts x = %d', (level, x) => {
		expect(claimedX({ level })).toBe(x);
		expect(claimedLevel({ level })).toBe(level);
	});

	const positions: readonly [Position, number, Level][] = [
		[1, 6 / 12, 2],
		[2, 7 / 12, 2],
		[3, 8 / 12, 2],
		[4, 9 / 12, 3],
		[5, 10 / 12, 3],
		[6, 11 / 12, 3],
		[7, 1, 4]
	];
	it.each(positions)('position %i counts x = %d and is read as level %i', (position, x, level) => {
		expect(claimedX({ position })).toBeCloseTo(x, 12);
		expect(claimedLevel({ position })).toBe(level);
	});

	it('an x that rounding left just under a level is read as that level', () => {
		expect([0.25, 0.5, 0.75, 1].map((x) => derivedLevel(x - 1e-10))).toEqual([1, 2, 3, 4]);
		expect(derivedLevel(0.75 - 1e-6)).toBe(2);
	});

	it('neither is the bottom of the ladder', () => {
		expect(claimedX({ neither: true })).toBe(0);
		expect(claimedLevel({ neither: true })).toBe(0);
	});

	it('not applicable and don’t know have no value: nothing is scored 0 because it was not answered', () => {
		for (const value of [{ notApplicable: true }, { dontKnow: true }] as const) {
			expect(claimedX(value)).toBeNull();
			expect(claimedLevel(value)).toBeNull();
		}
	});
});

describe('answerStatus', () => {
	const cases: readonly [string, Answer | undefined, typeof graded, ReturnType<typeof answerStatus>][] = [
		['a level', atLevel('service.1', 0), graded, 'valid'],
		['a position', atPosition('contrast.1', 1), contrast, 'valid'],
		['neither', neither('contrast.1'), contrast, 'valid'],
		['not applicable', notApplicable('service.1'), graded, 'not-applicable'],
		['don’t know', dontKnow('contrast.1'), contrast, 'dont-know'],
		['nothing', undefined, graded, 'missing'],
		['a position for a graded item', atPosition('service.1', 7), graded, 'missing'],
		['neither for a graded item', neither('service.1'), graded, 'missing'],
		['a level for a contrast', atLevel('contrast.1', 4), contrast, 'missing']
	];
	it.each(cases)('%s', (_, answer, item, status) => {
		expect(answerStatus(item, answer)).toBe(status);
	});
});

describe('isUnevidenced', () => {
	it('lowers a 3 or 4 without a counting fact, and only where the item takes evidence', () => {
		expect(isUnevidenced(graded, atLevel('service.1', 3), asOf)).toBe(true);
		expect(isUnevidenced(graded, atLevel('service.1', 4, fact({ when: '2019-01-01' })), asOf)).toBe(true);
		expect(isUnevidenced(graded, atLevel('service.1', 4, fact()), asOf)).toBe(false);
		expect(isUnevidenced(graded, atLevel('service.1', 2), asOf)).toBe(false);
		expect(isUnevidenced(maturityItem('x', 'service', { takesEvidence: false }), atLevel('x', 4), asOf)).toBe(false);
		expect(isUnevidenced(contrast, atPosition('contrast.1', 7), asOf)).toBe(false);
	});
});

it('the bare value leaves item, note and fact behind', () => {
	expect(bareValue({ ...atLevel('service.1', 4, fact()), note: 'Since spring.' })).toEqual({ level: 4 });
	expect(bareValue({ ...neither('contrast.1'), note: 'Not yet.' })).toEqual({ neither: true });
});
