import { z } from 'zod';
import { dimensionIds, questionnaireIds } from '$lib/core/catalogue/types';

/** A questionnaire as an engagement file may bring it: like ours in form, whatever it asks (`core/catalogue/types`). */

const text = z.strictObject({ de: z.string().max(4000), en: z.string().max(4000) });
const passages = z.array(z.string().max(100)).max(50);

/** Plain, since answers and figures are found by it: never the name of something that every object has. */
const id = z
	.string()
	.max(64)
	.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
	.refine((name) => !(name in {}));

const base = {
	id,
	dimensions: z
		.array(z.strictObject({ id: z.enum(dimensionIds), weight: z.number().gt(0).max(1) }))
		.min(1)
		.max(2)
		.refine((weights) => Math.abs(weights.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9)
		.refine(([first, second]) => first?.id !== second?.id),
	...{ text, label: text, help: text },
	sources: z.union([passages, z.literal('interpretation')]),
	audience: z.enum(['everyone', 'leadership', 'customer-facing']),
	takesEvidence: z.boolean()
};

const item = z.discriminatedUnion('kind', [
	z.strictObject({
		...base,
		kind: z.enum(['maturity', 'reality-check']),
		levels: z.array(text).length(5),
		evidenceHint: text.optional()
	}),
	z.strictObject({ ...base, kind: z.literal('contrast'), poles: z.array(text).length(2) })
]);

export const questionnaireSchema = z
	.strictObject({
		id: z.enum(questionnaireIds),
		...{ title: text, purpose: text, coverage: text.optional() },
		items: z.array(item).min(1).max(300),
		parts: z
			.array(z.strictObject({ id, title: text, intro: text, items: z.array(id).max(300) }))
			.min(1)
			.max(100),
		itemsForScore: z.int().min(1).max(20),
		sentence: z.strictObject({ text, help: text, sources: passages })
	})
	.refine(({ items, parts }) => {
		const known = new Set(items.map(({ id }) => id));
		const asked = parts.flatMap((part) => part.items);
		return known.size === items.length && new Set(asked).size === asked.length && asked.every((id) => known.has(id));
	});
