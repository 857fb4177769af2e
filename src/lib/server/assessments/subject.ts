import { strategies, type Strategy } from '$lib/core/report/types';
import type { AssessmentSubject } from './types';

const lengthMax = 200;

/** What is being assessed, from a submitted form. Longer names are cut: the field itself allows no more. */
export function readSubject(
	fields: ReadonlyMap<string, string>
): Pick<AssessmentSubject, 'organisation' | 'unit' | 'strategy'> {
	const text = (name: string) =>
		(fields.get(name) ?? '')
			.replace(/\p{Cc}/gu, ' ')
			.trim()
			.slice(0, lengthMax) || null;
	const strategy = fields.get('strategy');
	return { organisation: text('organisation'), unit: text('unit'), strategy: isStrategy(strategy) ? strategy : null };
}

function isStrategy(value: string | undefined): value is Strategy {
	return strategies.some((strategy) => strategy === value);
}
