import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Finding } from '../../../src/lib/core/findings/types';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import type { RoundGroup } from '../../../src/lib/core/round/types';
import { type Response, atBack, department, leadership, leading, published } from './builders';

const questionnaire = questionnaires['reality-check'];
const groups = [department('tech', 40), department('sales', 40), leadership(20)];

/** Levels a person gives to `check.3`, `check.4` and `check.6`; the other questions vary so that nobody speaks with one voice. */
interface Levels {
	readonly named?: readonly number[];
	readonly started?: readonly number[];
	readonly measured?: readonly number[];
}

const spread = [2, 1, 3, 2, 1, 3, 2, 3, 1, 2];

function answering(groupId: string, { named = spread, started = spread, measured = spread }: Levels): Response[] {
	const by: Readonly<Record<string, readonly number[]>> = { 'check.3': named, 'check.4': started, 'check.6': measured };
	return spread.map((_, person) => ({
		cell: atBack(groupId),
		sheet: questionnaire.items.map(({ id }, place) => by[id]?.[person] ?? 1 + ((person + place) % 3))
	}));
}

function paperOnlyIn(
	groupId: string,
	responses: readonly Response[],
	of: readonly RoundGroup[] = groups
): readonly Finding[] {
	const publication = published(responses, of, { questionnaire });
	const found = findGroupFindings({ publication, questionnaire, groupId, kpis: {} });
	return found.filter(({ kind }) => kind === 'paper-only');
}

const high = [3, 3, 4, 3, 4, 3, 3, 4, 3, 2];
const low = [1, 0, 1, 1, 2, 1, 0, 1, 1, 1];
const others = [...answering('sales', {}), ...spread.map((level) => ({ ...leadingAt(level) }))];

function leadingAt(level: number): Response {
	return { cell: leading(), sheet: questionnaire.items.map((_, place) => (level + place) % 4) };
}

describe('paper only in a group', () => {
	it('is found where pain points are named and hardly anything has started', () => {
		const [finding, ...more] = paperOnlyIn('tech', [...answering('tech', { named: high, started: low }), ...others]);
		expect(more).toEqual([]);
		expect(finding).toMatchObject({
			rule: 'M7.paper-only-group',
			dimension: 'journey',
			answers: ['check.3', 'check.4']
		});
		expect(finding?.statement.de).toMatch(
			/^Die Antworten aus „Department tech“ liegen im Mittel zu „Schmerzpunkte benennen“ bei 4,2 von 5 \(95‑%‑Intervall \d,\d bis \d,\d; 9 von 10 Personen bei 4 oder 5\); zu „Verbesserungen begonnen“ liegen sie dagegen bei 1,9 von 5 \(95‑%‑Intervall \d,\d bis \d,\d; 9 von 10 Personen bei 1 oder 2\)\.$/
		);
		expect(finding?.statement.en).toMatch(
			/^On average the answers from “Department tech” put “Naming the pain points” at 4\.2 of 5 .*, but “Improvements started” at 1\.9 of 5 .*\)\.$/
		);
	});

	it('is found where satisfaction is acted upon instead, and names both where both are high', () => {
		const acting = paperOnlyIn('tech', [...answering('tech', { measured: high, started: low }), ...others]);
		expect(acting.map(({ answers }) => answers)).toEqual([['check.4', 'check.6']]);
		const both = { named: high, measured: high, started: low };
		expect(paperOnlyIn('tech', [...answering('tech', both), ...others])[0]?.answers).toEqual([
			'check.3',
			'check.4',
			'check.6'
		]);
	});

	it.each<readonly [string, Levels]>([
		['neither is high on average', { named: [3, 3, 3, 3, 3, 3, 3, 3, 3, 2], started: low }],
		['improvements have begun with some', { named: high, started: [1, 1, 1, 1, 2, 1, 1, 1, 1, 1] }],
		['a few far away carry the mean of what has started', { named: high, started: [0, 0, 0, 0, 0, 0, 0, 2, 4, 4] }],
		['a few far away carry the mean of what is named', { named: [4, 4, 4, 4, 4, 4, 4, 2, 0, 0], started: low }]
	])('is not found where %s', (_, levels) => {
		expect(paperOnlyIn('tech', [...answering('tech', levels), ...others])).toEqual([]);
	});

	it('is not found in a questionnaire that does not ask', () => {
		const pulse = published([...people(10), ...others.slice(0, 0)], [department('tech', 40)]);
		const found = findGroupFindings({
			...{ publication: pulse, questionnaire: questionnaires.pulse, groupId: 'organisation', kpis: {} }
		});
		expect(found.map(({ kind }) => kind)).not.toContain('paper-only');
	});

	it('never speaks of a group that is hidden, nor rests on an item that is', () => {
		const level = fc.integer({ min: -3, max: 4 });
		const person = fc.array(level, { minLength: questionnaire.items.length, maxLength: questionnaire.items.length });
		const sizes = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 5, max: 12 }));
		fc.assert(
			fc.property(sizes, fc.array(person, { minLength: 21, maxLength: 21 }), ([few, many], sheets) => {
				const responses = sheets.slice(0, few + many).map((sheet, place) => ({
					cell: atBack(place < few ? 'tech' : 'sales'),
					// Near the edge of the rule, so that it does fire.
					sheet: sheet.map((code, index) => {
						const { id } = questionnaire.items[index] ?? { id: '' };
						if (code < 0) return code;
						return id === 'check.3' ? Math.max(2, code) : id === 'check.4' ? Math.min(1, code) : code;
					})
				}));
				const publication = published(responses, groups.slice(0, 2), { questionnaire });
				for (const group of publication.groups) {
					const found = findGroupFindings({ publication, questionnaire, groupId: group.id, kpis: {} });
					if (group.figures === undefined) expect(found).toEqual([]);
					const shown = new Set(group.figures?.items.filter(({ showing }) => showing === 'shown').map(({ id }) => id));
					for (const { answers } of found.filter(({ kind }) => kind === 'paper-only')) {
						expect(answers.filter((id) => !shown.has(id))).toEqual([]);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});
});

function people(count: number): Response[] {
	return Array.from({ length: count }, (_, person) => ({
		cell: atBack('tech'),
		sheet: questionnaires.pulse.items.map((_item, place) => (person + place) % 4)
	}));
}
