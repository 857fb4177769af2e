import { strategies, type Strategy } from '$lib/core/report/types';
import { lengthMax } from './limits';
import type { AssessmentSubject } from './types';

/** What is being assessed, from a submitted form. Longer names are cut: the field itself allows no more. */
export function readSubject(
	fields: ReadonlyMap<string, string>
): Pick<AssessmentSubject, 'organisation' | 'unit' | 'strategy'> {
	const text = (name: string) =>
		(fields.get(name) ?? '')
			.replace(/\p{Cc}/gu, ' ')
			.trim()
			.slice(0, lengthMax.name) || null;
	const strategy = fields.get('strategy');
	return { organisation: text('organisation'), unit: text('unit'), strategy: isStrategy(strategy) ? strategy : null };
}

function isStrategy(value: string | undefined): value is Strategy {
	return strategies.some((strategy) => strategy === value);
}
