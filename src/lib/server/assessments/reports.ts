import { and, desc, eq } from 'drizzle-orm';
import { sha256 } from '../canonical-json';
import { assessmentReports, assessments } from '../db/schema';
import { storable } from '../db/storable';
import { reading, within } from './key';
import type { AssessmentScope, ReportHead, StoredReport } from './types';

export interface FinishedReport {
	/** The version of the method that computed it. */
	readonly method: string;
	readonly questionnaireVersion: string;
	/** Canonical JSON of the report. */
	readonly model: string;
	/** The assessment it was made of, as loaded; where it has been changed since, nothing is kept. */
	readonly revision?: number;
}

/**
 * Keeps a finished report for ever, under the next number; the very same report as the latest is that one again.
 * null where the key opens no assessment, `changed` where it is no longer at the report's revision.
 */
export function finish(
	scope: AssessmentScope,
	{ revision, ...report }: FinishedReport
): Promise<ReportHead | 'changed' | null> {
	const model = storable(report.model);
	const hash = sha256(model);
	return within(scope, async (transaction) => {
		const [assessment] = await transaction
			.select({ id: assessments.id, revision: assessments.revision })
			.from(assessments)
			.where(eq(assessments.keyHash, scope.assessmentKeyHash))
			.for('update');
		if (!assessment) return null;
		if (revision !== undefined && revision !== assessment.revision) return 'changed';
		const [latest] = await transaction
			.select(head)
			.from(assessmentReports)
			.where(eq(assessmentReports.assessmentId, assessment.id))
			.orderBy(desc(assessmentReports.number))
			.limit(1);
		if (latest?.sha256 === hash) return latest;
		const [added] = await transaction
			.insert(assessmentReports)
			.values({ ...report, model, sha256: hash, assessmentId: assessment.id, number: (latest?.number ?? 0) + 1 })
			.returning(head);
		return added ?? null;
	});
}

/** A finished report, the latest one where no number is named; null where there is none. */
export async function report(scope: AssessmentScope, number?: number): Promise<StoredReport | null> {
	if (number !== undefined && (!Number.isInteger(number) || number < 1 || number > numberMax)) return null;
	const [found] = await reading(scope, (transaction) =>
		transaction
			.select({
				...head,
				questionnaireVersion: assessmentReports.questionnaireVersion,
				model: assessmentReports.model
			})
			.from(assessmentReports)
			.innerJoin(assessments, eq(assessments.id, assessmentReports.assessmentId))
			.where(
				number === undefined
					? eq(assessments.keyHash, scope.assessmentKeyHash)
					: and(eq(assessments.keyHash, scope.assessmentKeyHash), eq(assessmentReports.number, number))
			)
			.orderBy(desc(assessmentReports.number))
			.limit(1)
	);
	return found ?? null;
}

/** All finished reports, the latest first. */
export function reports(scope: AssessmentScope): Promise<ReportHead[]> {
	return reading(scope, (transaction) =>
		transaction
			.select(head)
			.from(assessmentReports)
			.innerJoin(assessments, eq(assessments.id, assessmentReports.assessmentId))
			.where(eq(assessments.keyHash, scope.assessmentKeyHash))
			.orderBy(desc(assessmentReports.number))
	);
}

/** The largest number the column can hold: a larger one in an address names no report, rather than an error. */
const numberMax = 2 ** 31 - 1;

const head = {
	number: assessmentReports.number,
	sha256: assessmentReports.sha256,
	method: assessmentReports.method,
	finishedAt: assessmentReports.finishedAt
};
