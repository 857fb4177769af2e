import { z } from 'zod';
import { dimensionIds } from '$lib/core/catalogue/types';
import { publishedGroupSchema } from '../api/round-responses';

/** Characters of one group: five thousand departments and every item lie far below. */
const groupCharactersMax = 400_000;

/**
 * A publication with nothing missing that a page reads. Throws where it has another form, at the first group that does: what is wrong with
 * each of a million would not fit into memory.
 */
export function readPublication(model: unknown): z.infer<typeof head> {
	const { groups, texts, ...rest } = head.parse(model);
	return { ...rest, groups: groups.map(readGroup), texts: texts && texts.map((each) => text.parse(each)) };
}

function readGroup(group: unknown): z.infer<typeof publishedGroupSchema> {
	if (JSON.stringify(group).length > groupCharactersMax) throw new RangeError('No group is as long as this.');
	return publishedGroupSchema.parse(group);
}

const mean = z.looseObject({
	of: z.int().min(2),
	mean: z.number(),
	betweenGroups: z.looseObject({ icc1: z.number(), icc2: z.number() }).nullable()
});

const text = z.looseObject({
	kind: z.enum(['sentence', 'note', 'fact']),
	item: z.string().nullable(),
	text: z.string(),
	side: z.enum(['leadership', 'staff']).optional()
});

const head = z.looseObject({
	format: z.literal(1),
	method: z.string(),
	round: z.looseObject({
		kind: z.enum(['anonymous', 'named']),
		name: z.string(),
		questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
		opensOn: z.iso.date(),
		closesOn: z.iso.date(),
		k: z.int().min(1),
		weights: z.partialRecord(z.enum(dimensionIds), z.number()).nullable(),
		hasOpenLinks: z.boolean()
	}),
	groups: z.array(z.unknown()).min(1).max(20_000),
	departments: z
		.looseObject({ overall: mean.nullable(), dimensions: z.partialRecord(z.enum(dimensionIds), mean) })
		.nullable(),
	texts: z.array(z.unknown()).nullable()
});
