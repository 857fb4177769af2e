import * as assessments from '../../../src/lib/server/assessments';
import type { Database } from '../../../src/lib/server/db';
import type { Recorded } from './journal';

/** What must be found of one assessment: whether it is there, and which saves may be the last. */
interface Expected {
	readonly mustBeThere: boolean;
	readonly mayBeThere: boolean;
	readonly acknowledged: number;
	readonly asked: number;
}

/** What was asked for and acknowledged up to a moment, by the assessment's key. */
export function expectedAfter(entries: readonly Recorded[]): ReadonlyMap<string, Expected> {
	const byKey = new Map<string, Expected>();
	for (const { entry } of entries) {
		if (entry.act !== 'said') continue;
		const [verb, key, number, state] = entry.line.split(' ');
		if (key === undefined) continue;
		const before = byKey.get(key) ?? { mustBeThere: false, mayBeThere: false, acknowledged: 0, asked: 0 };
		const isDone = state === 'done';
		if (verb === 'create') byKey.set(key, { ...before, mayBeThere: true, mustBeThere: isDone });
		if (verb === 'destroy') byKey.set(key, { ...before, mayBeThere: !isDone, mustBeThere: false });
		if (verb === 'save') byKey.set(key, { ...before, [isDone ? 'acknowledged' : 'asked']: Number(number) });
	}
	return byKey;
}

/** What is not as it was acknowledged, a line each. */
export async function differences(database: Database, expected: ReadonlyMap<string, Expected>): Promise<string[]> {
	const found: string[] = [];
	for (const [key, { mustBeThere, mayBeThere, acknowledged, asked }] of expected) {
		const stored = await assessments.load(assessments.scopeOf(key, database));
		if (stored === null) {
			if (mustBeThere) found.push('an assessment is lost');
			continue;
		}
		if (!mayBeThere) found.push('a deleted assessment is there again');
		const [one, other] = ['check.1', 'check.2'].map((item) => stored.drafts.get(item)?.note ?? '');
		if (one !== other) found.push('half of a save is there');
		const number = Number(one?.split(' ')[0] ?? 0);
		if (number < acknowledged) found.push(`save ${acknowledged} is lost, ${number} is there`);
		if (number > asked) found.push(`save ${number} was never asked for`);
	}
	return found;
}
