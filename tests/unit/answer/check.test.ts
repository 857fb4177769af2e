import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/lib/core/answer/check';
import type { Answer } from '../../../src/lib/core/answer/types';
import { atLevel, atPosition, dontKnow, executiveLike, neither, notApplicable } from '../builders';

const questionnaire = executiveLike();

describe('checkAnswers', () => {
	const cases: readonly [string, readonly Answer[], (string | number)[][]][] = [
		['nothing', [], []],
		['each kind where it belongs', [atLevel('check.1', 4), atPosition('contrast.1', 1), neither('contrast.2')], []],
		['no answer to either kind', [notApplicable('contrast.1'), dontKnow('check.1')], []],
		['an unknown item', [atLevel('check.1', 1), atLevel('check.99', 1)], [[1, 'item']]],
		[
			'a name of the language',
			[atLevel('__proto__', 1), atLevel('constructor', 1)],
			[
				[0, 'item'],
				[1, 'item']
			]
		],
		['an item twice', [atLevel('check.1', 1), dontKnow('contrast.1'), atLevel('check.1', 1)], [[2, 'item']]],
		['a level for a contrast', [atLevel('contrast.1', 3)], [[0, 'level']]],
		['a position for a graded item', [atPosition('service.1', 3)], [[0, 'position']]],
		['neither for a graded item', [neither('check.1')], [[0, 'neither']]],
		[
			'twice and of the wrong kind',
			[neither('contrast.1'), atLevel('contrast.1', 1)],
			[
				[1, 'item'],
				[1, 'level']
			]
		]
	];
	it.each(cases)('%s', (_, answers, paths) => {
		expect(checkAnswers(questionnaire, answers).map(({ path }) => path)).toEqual(paths);
	});
});
