import { z } from 'zod';
import { parseCalendarDate } from './calendar';
import { factLengthMax, linkLengthMax, noteLengthMax } from './limits';
import type { Answer, AnswerValue } from './types';

/** A checkable fact as received. Whether it counts is not judged here: a fact that does not count is kept as a note. */
export const evidenceSchema = z.strictObject({
	what: z.string().max(factLengthMax, `At most ${factLengthMax} characters.`),
	when: z
		.string()
		.refine((when) => parseCalendarDate(when) !== null, 'Not a date of the calendar: YYYY-MM or YYYY-MM-DD.')
		.optional(),
	link: z.string().max(linkLengthMax, `At most ${linkLengthMax} characters.`).optional()
});

const answerKinds = ['level', 'position', 'neither', 'notApplicable', 'dontKnow'] as const;
const oneKindMessage = `Give exactly one of ${answerKinds.join(', ')}.`;

/**
 * One answer as received, with exactly one kind of answer; none or two at once is an issue at the answer's own path.
 * Whether the item exists and takes that kind is `checkAnswers`' to say.
 */
export const answerSchema = z
	.strictObject({
		item: z.string().min(1).max(100),
		level: z.literal([0, 1, 2, 3, 4], 'A level is 0, 1, 2, 3 or 4.').optional(),
		position: z.literal([1, 2, 3, 4, 5, 6, 7], 'A position is a whole number from 1 to 7.').optional(),
		neither: z.literal(true).optional(),
		notApplicable: z.literal(true).optional(),
		dontKnow: z.literal(true).optional(),
		note: z.string().max(noteLengthMax, `At most ${noteLengthMax} characters.`).optional(),
		evidence: evidenceSchema.optional()
	})
	.transform((received, context): Answer => {
		const { item, note, evidence, ...kinds } = received;
		const value = onlyKind(kinds);
		if (value === null) {
			context.addIssue({ code: 'custom', message: oneKindMessage });
			return z.NEVER;
		}
		return { item, ...value, ...(note !== undefined && { note }), ...(evidence !== undefined && { evidence }) };
	});

type ReceivedKinds = { readonly [K in (typeof answerKinds)[number]]?: Extract<AnswerValue, Record<K, unknown>>[K] };

function onlyKind(kinds: ReceivedKinds): AnswerValue | null {
	if (answerKinds.filter((kind) => kinds[kind] !== undefined).length !== 1) return null;
	if (kinds.level !== undefined) return { level: kinds.level };
	if (kinds.position !== undefined) return { position: kinds.position };
	if (kinds.neither) return { neither: true };
	return kinds.notApplicable ? { notApplicable: true } : { dontKnow: true };
}
