import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/lib/core/actions/types';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Dismissal, FoundFinding } from '../../../src/lib/core/findings/found';
import type { Finding, FindingKind } from '../../../src/lib/core/findings/types';
import type { KpiRecord } from '../../../src/lib/core/kpi/record';
import type { TrendRound } from '../../../src/lib/core/round/trend-groups';
import { changesPart } from '../../../src/lib/ui/dashboard/changes-part';
import { conflictsPart } from '../../../src/lib/ui/dashboard/conflicts-part';
import { overduePart } from '../../../src/lib/ui/dashboard/overdue-part';
import { standingPart } from '../../../src/lib/ui/dashboard/standing-part';
import { atBack, department, inFront, people, published } from '../round/builders';

const base = '/o/a';
const reader = { base, locale: 'en', today: '2026-11-22' } as const;

function round(name: string, level: number): TrendRound & { readonly id: string; readonly on: string } {
	const responses = [...people(10, inFront('alpha'), level), ...people(8, atBack('alpha'), level)];
	const publication = published(responses, [department('alpha', 20)], { overrides: { name } });
	return {
		id: name.toLowerCase(),
		on: '2026-09-28',
		publication,
		questionnaire: questionnaires.pulse,
		invited: new Map()
	};
}

const few = published(people(4, inFront('alpha')), [department('alpha', 20)]);

describe('where the organisation stands', () => {
	it('is the stage of the newest round, with its interval and who took part, and leads to its results', () => {
		const part = standingPart({ round: round('Autumn', 1) }, base, 'en');
		expect(part.answer).toMatch(/^Stage \d/);
		const texts = part.lines.map(({ text }) => text);
		expect(texts[0]).toMatch(/\d+.*\d+.*\d+/);
		expect(texts).toContain('Survey “Autumn”, closed on 28 September 2026');
		expect(part.more?.href).toBe('/o/a/rounds/autumn/results');
	});

	it('shows no figure of a round that too few answered', () => {
		const part = standingPart({ round: { id: 'r', on: '2026-09-30', publication: few } }, base, 'en');
		expect(part.answer).toContain('5');
		expect(part.lines).toHaveLength(1);
	});

	it('is said to be unknown before the first round', () => {
		expect(standingPart(null, base, 'de').answer).toBe('Das ist noch nicht bekannt');
	});
});

describe('what has changed', () => {
	it('names only the dimensions that moved beyond chance, with both means', () => {
		const part = changesPart([round('Spring', 0), round('Autumn', 3)], [], reader);
		expect(part.answer).toMatch(/^\d of \d dimensions beyond chance$/);
		expect(part.lines.length).toBe(Number(part.answer[0]));
		for (const { detail, href } of part.lines) {
			expect(detail).toMatch(/^\d+ → \d+ points, difference \+\d+ \(\d+ to \d+\)$/);
			expect(href).toMatch(/^\/o\/a\/course\?measure=[a-z-]+$/);
		}
	});

	it('says so where nothing moved beyond chance, and where only one round was closed', () => {
		expect(changesPart([round('Spring', 1), round('Autumn', 1)], null, reader)).toMatchObject({
			answer: 'No dimension beyond chance',
			lines: []
		});
		expect(changesPart([round('Spring', 1)], null, reader).answer).toBe('Nothing to compare yet');
	});

	it('holds each figure against the period before, and says where there is none', () => {
		const churn = (start: string, customersLost: number): KpiRecord => ({
			period: { kind: 'quarter', start },
			entries: { churn: { customersAtStart: 1000, customersLost } }
		});
		const [line] = changesPart(null, [churn('2026-04-01', 20), churn('2026-07-01', 80)], reader).lines;
		expect(line).toMatchObject({ text: expect.stringMatching(/8\.0\s?%$/), detail: 'Q3 2026: worse than before' });
		const running = [churn('2026-07-01', 80), churn('2026-10-01', 5)];
		expect(changesPart(null, running, reader).lines[0]?.detail, 'the quarter is not over').toContain('Q3 2026');
		expect(changesPart(null, running.slice(1), reader).lines[0]?.detail, 'nothing else is known').toContain('Q4 2026');
		const [alone] = changesPart(null, [churn('2026-07-01', 80)], reader).lines;
		expect(alone?.detail).toBe('Q3 2026: nothing to compare with yet');
	});
});

describe('what is overdue', () => {
	const action = (title: string, dueOn: string | null, status: Action['status'] = 'to-do'): Action => ({
		...{ id: title, title, details: '', status, droppedReason: '', owner: null, departmentId: null, dueOn, effort: 1 },
		...{ hasReminders: true, recommendationId: null, dimension: null, roundId: null, goal: null, finishedAt: null },
		...{ createdAt: new Date(0), changedAt: new Date(0) }
	});
	const may = { ...reader, mayChange: true };

	it('is the longest overdue first, at most three, and nothing that is done or due today', () => {
		const actions = [
			action('today', '2026-11-22'),
			action('done', '2026-01-01', 'done'),
			...['d', 'c', 'b', 'a'].map((title, place) => action(title, `2026-10-0${4 - place}`))
		];
		const part = overduePart(actions, '2026-11-22', may);
		expect(part.answer).toBe('4 actions');
		expect(part.lines.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
		expect(part.lines[0]).toMatchObject({ href: '/o/a/actions/a', detail: expect.stringContaining('1 October 2026') });
	});

	it('is what comes next where nothing is overdue, and an offer where nothing was agreed', () => {
		const part = overduePart([action('later', '2027-01-01'), action('never', null)], '2026-11-22', may);
		expect(part).toMatchObject({ answer: 'Nothing', lines: [{ text: 'later' }] });
		expect(overduePart([], '2026-11-22', may).more?.href).toBe('/o/a/actions/new');
		expect(overduePart([], '2026-11-22', { ...may, mayChange: false }).more).toBeNull();
	});
});

describe('where self-image and customers disagree', () => {
	const found = (kind: FindingKind, dismissed: Dismissal | null = null): FoundFinding => {
		const text = { de: 'x', en: 'x' };
		const finding: Finding = {
			rule: 'M7',
			kind,
			dimension: 'service',
			kpi: 'csat',
			statement: text,
			explanations: [],
			answers: []
		};
		const group = { id: 'alpha', kind: 'department', name: 'Sales', departmentIds: ['alpha'] } as const;
		return { key: kind, finding, about: { roundId: 'r', group }, links: [], items: [], dismissed, reopened: null };
	};
	const full = { ...reader, hasRound: true, hasFigures: true };

	it('counts contradictions alone, and none that was set aside', () => {
		const part = conflictsPart(
			[
				found('undersold'),
				found('flying-blind'),
				found('self-image-above-evidence', { reason: 'known', by: null, at: new Date(0) })
			],
			full
		);
		expect(part.answer).toBe('In one place');
		expect(part.lines).toEqual([
			{
				text: expect.any(String),
				detail: 'Service & experience · Satisfaction (CSAT), Sales',
				href: '/o/a/findings#undersold'
			}
		]);
		expect(part.more?.text).toBe('See all 2 findings');
	});

	it('says what is missing before it says that nothing disagrees', () => {
		expect(conflictsPart([], full).answer).toBe('Nowhere that can be checked');
		expect(conflictsPart([], { ...full, hasFigures: false }).answer).toBe('Without KPIs that cannot be told');
		expect(conflictsPart([], { ...full, hasRound: false }).answer).toBe('Without a closed survey that cannot be told');
	});
});
