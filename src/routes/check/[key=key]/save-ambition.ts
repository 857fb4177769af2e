import { error } from '@sveltejs/kit';
import { ambitionFields, type AmbitionReading, readAmbition } from '$lib/core/report/ambition-fields';
import { dimensionIds } from '$lib/core/catalogue/types';
import * as assessments from '$lib/server/assessments';
import { openAssessment } from './open-assessment';

/** The names of all fields for targets and importance. */
export const numberFields = Object.values(ambitionFields).flatMap(({ name }) => dimensionIds.map(name));

/**
 * Saves what a page sent of strategy, targets and importance, and returns what could not be read; that alone is not stored.
 * Nothing happens where the page sent none of them. 404 where the key opens nothing.
 */
export async function saveAmbition(
	key: string,
	fields: ReadonlyMap<string, string>
): Promise<AmbitionReading['problems']> {
	const strategy = assessments.readStrategy(fields);
	if (strategy === undefined && !numberFields.some((name) => fields.has(name))) return [];
	const { weights } = await openAssessment(key);
	const { problems, ...read } = readAmbition(fields, weights);
	if (!(await assessments.saveAmbition(assessments.scopeOf(key), { strategy, ...read }))) error(404);
	return problems;
}
