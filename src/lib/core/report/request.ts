import { z } from 'zod';
import { checkAnswers } from '../answer/check';
import { answerSchema } from '../answer/schema';
import { dimensionIds, type VersionedQuestionnaire } from '../catalogue/types';
import { checkKpis } from '../kpi/check';
import { type Locale, locales } from '../text';
import { errorAt, type RequestError, requestErrors } from './request-errors';
import { kpisSchema } from './request-kpis';
import { type ReportInput, strategies, type Subject } from './types';

/** Limits in UTF-16 code units, as the browser's `maxlength` counts them. */
export const nameLengthMax = 200;
export const sentenceLengthMax = 10_000;

/** The body of `POST /api/v1/reports`. What depends on the questionnaire or on two fields at once is `parseReportRequest`'s to say. */
export const reportRequestSchema = z.strictObject({
	questionnaire: z.strictObject({ id: z.string().max(100), version: z.string().max(200).optional() }),
	locale: z.enum(locales),
	subject: z
		.strictObject({
			organisation: z.string().max(nameLengthMax).optional(),
			unit: z.string().max(nameLengthMax).optional(),
			asOf: z.iso.date('Not a date of the calendar: YYYY-MM-DD.').optional()
		})
		.optional(),
	strategy: z.enum(strategies).optional(),
	targets: z.partialRecord(z.enum(dimensionIds), z.number().min(0).max(100)).optional(),
	weights: z.partialRecord(z.enum(dimensionIds), z.number().min(0).max(10)).optional(),
	sentence: z.string().max(sentenceLengthMax).optional(),
	answers: z.array(answerSchema).max(1000),
	kpis: kpisSchema.optional()
});

export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** What a report is made of; the day may still be missing, since the core knows none. */
export type RequestedReport = Omit<ReportInput, 'subject'> & { readonly subject: Partial<Subject> };

export type ParsedReportRequest =
	| { readonly ok: true; readonly input: RequestedReport; readonly locale: Locale }
	| { readonly ok: false; readonly errors: readonly RequestError[] };

/** Finds a questionnaire by id, and by version where one is named; null where there is none. */
export type FindQuestionnaire = (id: string, version?: string) => VersionedQuestionnaire | null;

/** Reads a request from the outside; every problem names its path. Never throws, whatever the body is. */
export function parseReportRequest(body: unknown, questionnaireOf: FindQuestionnaire): ParsedReportRequest {
	const parsed = reportRequestSchema.safeParse(body);
	if (!parsed.success) return { ok: false, errors: requestErrors(parsed.error.issues) };
	const request = parsed.data;
	const questionnaire = questionnaireOf(request.questionnaire.id, request.questionnaire.version);
	if (questionnaire === null) return { ok: false, errors: [unknownQuestionnaire(request, questionnaireOf)] };
	const errors = [
		...checkAnswers(questionnaire, request.answers).map(({ path, message }) => errorAt(['answers', ...path], message)),
		...checkKpis(request.kpis ?? {}).map(({ path, message }) => errorAt(path, message.en)),
		...weightErrors(request)
	];
	if (errors.length > 0) return { ok: false, errors };
	const { strategy, targets, weights, sentence, answers, kpis = {}, subject = {}, locale } = request;
	return { ok: true, locale, input: { questionnaire, subject, strategy, targets, weights, sentence, answers, kpis } };
}

function unknownQuestionnaire({ questionnaire }: ReportRequest, questionnaireOf: FindQuestionnaire): RequestError {
	return questionnaireOf(questionnaire.id) === null
		? errorAt(['questionnaire', 'id'], 'There is no such questionnaire.')
		: errorAt(['questionnaire', 'version'], 'This version of the questionnaire is not known here.');
}

function weightErrors({ weights }: ReportRequest): RequestError[] {
	const allZero = weights !== undefined && dimensionIds.every((id) => weights[id] === 0);
	return allZero ? [errorAt(['weights'], 'At least one dimension needs a weight above 0.')] : [];
}
