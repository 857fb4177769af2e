import type { Text } from '../text';
import type { Finding } from './types';

/** Where a finding was found. */
export interface FindingPlace {
	/** The group in words that stay the same from round to round: `organisation`, or a department by its id; null: of no group. */
	readonly group: string | null;
	/** The round or the assessment, by its id. */
	readonly source: string;
}

/**
 * One name for a finding, the same each time it is computed (`docs/method.md` §7, M7.set-aside): rule, dimension, KPI, group, and what it was
 * found in. It can stand in an address.
 */
export function findingKey(finding: Finding, { group, source }: FindingPlace): string {
	const { rule, dimension = 'whole' } = finding;
	return [rule, dimension, aspectOf(finding), group ?? 'alone', source].join('~');
}

/** What a key is about, whatever it was found in: equal for a finding that comes back in a later round. */
export function subjectOfKey(key: string): string {
	return key.slice(0, key.lastIndexOf('~'));
}

/** Whether two statements rest on the same figures, whatever words stand around them and whatever names they quote. */
export function hasSameFigures(one: Text, other: Text): boolean {
	return figuresIn(one) === figuresIn(other);
}

/** Flying blind may be found twice in one dimension: no figure although it is measured, and many who do not know. */
function aspectOf({ kpi, kind, answers }: Finding): string {
	if (kpi !== undefined) return kpi;
	return kind === 'flying-blind' && answers.length === 1 ? 'no-figure' : 'answers';
}

function figuresIn({ en }: Text): string {
	return (en.replace(/“[^“”]*”/g, '').match(/−?\d+(?:[.,]\d+)*/g) ?? []).join(' ');
}
