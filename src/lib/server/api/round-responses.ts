import { z } from 'zod';
import { dimensionIds, questionnaireIds } from '$lib/core/catalogue/types';
import { fixedGroupIds } from '$lib/core/round/publication';

/** Shapes of the API's answers about rounds. */

const day = z.iso.date();
const count = z.int().min(0);
const range = z.tuple([z.number(), z.number()]);
const withheld = z
	.enum(['too-few', 'protects-others'])
	.describe('Fewer people than the threshold, or others could be worked out from it.');

const round = {
	id: z.uuid(),
	name: z.string(),
	kind: z.enum(['anonymous', 'named']),
	status: z.enum(['draft', 'scheduled', 'open', 'paused', 'closing', 'closed']),
	questionnaire: z.object({ id: z.enum(questionnaireIds), version: z.string() }),
	opensOn: day,
	closesOn: day,
	threshold: count.describe('The smallest number of people shown.'),
	isArchived: z.boolean(),
	hasResults: z.boolean()
};

export const roundResponse = z.object(round);

export const roundListResponse = z.object({
	rounds: z.array(roundResponse).describe('The newest first.'),
	next: z.uuid().nullable().describe('Where the list goes on: send it as after.')
});

const measure = z.union([
	z.object({
		showing: z.literal('shown'),
		n: count.describe('Persons with a score.'),
		mean: z.number().describe('0–100, over persons.'),
		sd: z.number().min(0),
		interval: range.nullable().describe('95 %.'),
		silentBounds: range.nullable().describe('Everybody who did not answer at 0, and at 100.'),
		evidencedMean: z.number().nullable(),
		stage: z.object({ claimed: range, evidenced: range }).nullable(),
		cappedBy: z.array(z.enum(dimensionIds)).optional().describe('Dimensions that hold the overall stage down.'),
		agreement: z.number().nullable(),
		reading: z.enum(['shared', 'mixed', 'none']).nullable(),
		histogram: z.array(count).length(5).describe('Persons with a score of 0 to under 20, … 80 to 100.')
	}),
	z.object({ showing: z.literal('range'), n: count, range }),
	z.object({ showing: withheld })
]);

const item = z.union([
	z.object({
		id: z.string(),
		showing: z.literal('shown'),
		n: count,
		distribution: z.array(count).describe('Persons at levels 0–4; of a contrast at neither, then at positions 1–7.'),
		dontKnow: count,
		notApplicable: count,
		missing: count,
		meanLevel: z.number(),
		evidence: z.object({ claimed: count, counting: count }).nullable(),
		agreement: z.number().nullable()
	}),
	z.object({ id: z.string(), showing: withheld })
]);

const group = {
	id: z.string(),
	kind: z.string(),
	name: z.string().nullable().describe('null: one of the groups that every round has.'),
	parentId: z.string().nullable()
};

const publishedGroup = {
	...group,
	kind: z.enum([...fixedGroupIds, 'department', 'department-leadership']),
	departmentIds: z.array(z.string()).max(5000)
};

/** A group as a publication holds it, for those who read one that was made elsewhere; more fields than these may be there. */
export const publishedGroupSchema = z.union([
	z.looseObject({
		...publishedGroup,
		showing: z.literal('shown'),
		figures: z.looseObject({
			n: count,
			invited: count.nullable(),
			responseRate: z.number().nullable(),
			warning: z.enum(['low', 'more-than-invited']).nullable(),
			overall: measure,
			overallWeighted: measure.optional(),
			position: measure.optional(),
			dimensions: z.array(z.strictObject({ id: z.enum(dimensionIds), measure })),
			items: z.array(item)
		})
	}),
	z.looseObject({ ...publishedGroup, showing: withheld, figures: z.never().optional() })
]);

export const roundResultsResponse = z.object({
	round: z.object({ id: z.uuid(), name: z.string(), k: count, opensOn: day, closesOn: day, hasOpenLinks: z.boolean() }),
	method: z.string().describe('The version of the method that computed it.'),
	sha256: z.string().describe('Of the publication, which never changes.'),
	groups: z.array(
		z.union([
			z.object({
				...group,
				showing: z.literal('shown'),
				n: count.describe('Responses.'),
				invited: count.nullable(),
				responseRate: z.number().nullable().describe('0–1.'),
				overall: measure,
				dimensions: z.array(z.object({ id: z.enum(dimensionIds), measure })),
				items: z.array(item)
			}),
			z.object({ ...group, showing: withheld })
		])
	)
});
