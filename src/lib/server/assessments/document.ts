import { z } from 'zod';
import type { AnswerDraft } from '$lib/core/answer/draft';
import { factLengthMax, linkLengthMax, noteLengthMax, sentenceLengthMax, whenLengthMax } from '$lib/core/answer/limits';
import type { QuestionnaireItem, VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { dimensionIds, questionnaireIds } from '$lib/core/catalogue/types';
import { strategies } from '$lib/core/report/types';
import { locales } from '$lib/core/text';
import { canonicalJson, sha256 } from '../canonical-json';
import type { ImportedAssessment } from './lifecycle';
import type { Assessment } from './types';

export const documentFormat = 'gegenprobe-assessment';

const text = (lengthMax: number) => z.string().max(lengthMax);
const value = z.union([
	z.strictObject({ level: z.literal([0, 1, 2, 3, 4]) }),
	z.strictObject({ position: z.literal([1, 2, 3, 4, 5, 6, 7]) }),
	z.strictObject({ neither: z.literal(true) }),
	z.strictObject({ notApplicable: z.literal(true) }),
	z.strictObject({ dontKnow: z.literal(true) })
]);

/** The downloaded file: all that was entered, with the wording each answer was given to. */
const documentSchema = z.object({
	format: z.literal(documentFormat),
	formatVersion: z.literal(1),
	questionnaire: z.strictObject({ id: z.enum(questionnaireIds), version: z.string().regex(/^[\w.-]{1,64}$/) }),
	locale: z.enum(locales),
	organisation: text(200).nullable(),
	unit: text(200).nullable(),
	strategy: z.enum(strategies).nullable(),
	targets: z.partialRecord(z.enum(dimensionIds), z.number().min(0).max(100)),
	weights: z.partialRecord(z.enum(dimensionIds), z.number().min(0).max(10)),
	sentence: text(sentenceLengthMax).nullable(),
	worksheet: z.record(text(64), text(300)),
	answers: z
		.array(
			z.strictObject({
				item: text(64),
				wording: text(64),
				value: value.nullable(),
				note: text(noteLengthMax).optional(),
				evidence: z
					.strictObject({
						what: text(factLengthMax),
						when: text(whenLengthMax).optional(),
						link: text(linkLengthMax).optional()
					})
					.optional()
			})
		)
		.max(500)
});

export type AssessmentDocument = z.infer<typeof documentSchema>;

/** The file of an assessment. Its bytes depend on the content alone. */
export function toDocument(assessment: Assessment): AssessmentDocument {
	const { questionnaire, locale, organisation, unit, strategy, targets, weights, sentence, worksheet, drafts } =
		assessment;
	return {
		format: documentFormat,
		formatVersion: 1,
		questionnaire: { id: questionnaire.id, version: questionnaire.version },
		locale,
		organisation,
		unit,
		strategy,
		targets: { ...targets },
		weights: { ...weights },
		sentence,
		worksheet: { ...worksheet },
		answers: questionnaire.items.flatMap((item) => {
			const draft = drafts.get(item.id);
			return draft ? [{ ...draft, wording: wordingOf(item) }] : [];
		})
	};
}

/** Reads a file that somebody opens. The detail names the first place that is wrong, for example `answers.3.value`. */
export function readDocument(
	json: unknown
): { readonly ok: true; readonly document: AssessmentDocument } | { readonly ok: false; readonly detail: string } {
	const parsed = documentSchema.safeParse(json);
	if (parsed.success) return { ok: true, document: parsed.data };
	return { ok: false, detail: parsed.error.issues[0]?.path.join('.') || 'format' };
}

/**
 * The content to import, answered to `questionnaire`. Where that is not the version the file was made with, only answers
 * to items with unchanged wording are taken over; `dropped` counts the others.
 */
export function fromDocument(
	document: AssessmentDocument,
	questionnaire: VersionedQuestionnaire
): { readonly content: ImportedAssessment; readonly dropped: number } {
	const itemById = new Map(questionnaire.items.map((item) => [item.id, item]));
	const kept = document.answers.filter((answer) => {
		const item = itemById.get(answer.item);
		return item !== undefined && wordingOf(item) === answer.wording && fits(item, answer.value);
	});
	const { locale, organisation, unit, strategy, targets, weights, sentence, worksheet } = document;
	const drafts = kept.map(({ item, value, note, evidence }): AnswerDraft => {
		return { item, value, ...(note && { note }), ...(evidence && { evidence }) };
	});
	return {
		content: { questionnaire, locale, organisation, unit, strategy, targets, weights, sentence, worksheet, drafts },
		dropped: document.answers.length - kept.length
	};
}

/** Changes when anything a person reads of the item changes. */
function wordingOf(item: QuestionnaireItem): string {
	return sha256(canonicalJson(item)).slice(0, 16);
}

function fits(item: QuestionnaireItem, answer: AnswerDraft['value']): boolean {
	if (answer === null || 'notApplicable' in answer || 'dontKnow' in answer) return true;
	return item.kind === 'contrast' ? !('level' in answer) : 'level' in answer;
}
