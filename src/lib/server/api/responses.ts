import { z } from 'zod';
import { dimensionIds, questionnaireIds } from '$lib/core/catalogue/types';

/** Shapes of the API's answers besides the report's: what the OpenAPI document says and the tests hold every answer against. */

const text = z.object({ de: z.string(), en: z.string() });
const questionnaireId = z.enum(questionnaireIds);
const dimensionId = z.enum(dimensionIds);
const version = z.string().describe('Hash of the content: changes with every word.');
const count = z.int().min(0);
const passages = z.array(z.string()).describe('Ids of the source passages it was built from.');

export const questionnaireListResponse = z.array(
	z.object({ id: questionnaireId, version, title: text, minutes: z.number(), itemCount: count })
);

export const questionnaireResponse = z.object({
	id: questionnaireId,
	version,
	dimensions: z.array(z.object({ id: dimensionId, name: text })).length(dimensionIds.length),
	items: z.array(
		z.object({
			id: z.string(),
			kind: z.enum(['maturity', 'reality-check', 'contrast']),
			dimensions: z
				.array(z.object({ id: dimensionId, weight: z.number() }))
				.min(1)
				.max(2)
				.describe('The weights sum to 1.'),
			text,
			levels: z.array(text).length(5).optional().describe('Five behaviours, worst to best: levels 0 to 4.'),
			poles: z
				.array(text)
				.length(2)
				.optional()
				.describe('Customer focus (position 1), customer obsession (position 7).'),
			takesEvidence: z.boolean(),
			audience: z.enum(['everyone', 'leadership', 'customer-facing']),
			sources: z.union([passages, z.literal('interpretation')])
		})
	)
});

export const problemResponse = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	errors: z
		.array(z.object({ path: z.string(), message: z.string() }))
		.min(1)
		.optional()
		.describe('With 422: each thing that is wrong, by its path in the body, for example answers.3.level.')
});
