import { keyHash, newKey } from '../assessments';
import type { Seal } from '../auth/seal';
import { groupBy } from '$lib/core/organisation/group-by';
import type { Transaction } from '../db';
import { assessmentAnswers, assessmentReports, assessments } from '../db/schema';
import { alsoAs } from '../db/turn';
import { insertAll } from './insert';
import type { NewIds } from './new-ids';
import type { Rows } from './rows';

/** Counter-checks that the organisation keeps, each under a new address: the old one leads to where the file was made. */
export async function enterAssessments(
	transaction: Transaction,
	organisationId: string,
	rows: Rows,
	ids: NewIds,
	seal: Seal
): Promise<void> {
	const answers = groupBy(rows.answers, ({ assessmentId }) => assessmentId);
	const reports = groupBy(rows.reports, ({ assessmentId }) => assessmentId);
	for (const assessment of rows.assessments) {
		const [key, assessmentId] = [newKey(), ids.of(assessment.id)];
		await alsoAs(transaction, { assessmentKeyHash: keyHash(key) });
		const sealed = { keyHash: keyHash(key), sealedKey: seal.seal(key, 'assessment-key') };
		await insertAll(transaction, assessments, { organisationId }, [{ ...assessment, id: assessmentId, ...sealed }]);
		await insertAll(transaction, assessmentAnswers, { assessmentId }, answers.get(assessment.id) ?? []);
		await insertAll(transaction, assessmentReports, { assessmentId }, reports.get(assessment.id) ?? []);
	}
}
