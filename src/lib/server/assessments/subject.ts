import { strategies, type Strategy } from '$lib/core/report/types';
import type { AssessmentSubject } from './types';

const lengthMax = 200;

/** What is being assessed, from a submitted form. Longer names are cut: the field itself allows no more. */
export function readSubject(
	fields: ReadonlyMap<string, string>
): Pick<AssessmentSubject, 'organisation' | 'unit'> & Partial<Pick<AssessmentSubject, 'strategy'>> {
	const text = (name: string) =>
		(fields.get(name) ?? '')
			.replace(/\p{Cc}/gu, ' ')
			.trim()
			.slice(0, lengthMax) || null;
	const strategy = readStrategy(fields);
	return { organisation: text('organisation'), unit: text('unit'), ...(strategy !== undefined && { strategy }) };
}

/** The declared strategy; null for none, undefined where the form did not ask. */
export function readStrategy(fields: ReadonlyMap<string, string>): Strategy | null | undefined {
	const sent = fields.get('strategy');
	return sent === undefined ? undefined : (strategies.find((strategy) => strategy === sent) ?? null);
}
