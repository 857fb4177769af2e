import { asc, eq } from 'drizzle-orm';
import * as stored from '../assessments';
import { assessments } from '../db/schema';
import type { UserScope } from '../visits';
import type { PersonalData } from './document';

type OfAssessments = PersonalData['assessments'];

/** What was claimed into the account, with answers and finished reports. Each is opened under its own hash. */
export async function readAssessments({ database, userId }: UserScope): Promise<OfAssessments> {
	const opened = await database;
	const heads = await opened.read({ userId }, (transaction) =>
		transaction
			.select({ assessmentKeyHash: assessments.keyHash, recordedBy: assessments.recordedBy })
			.from(assessments)
			.where(eq(assessments.userId, userId))
			.orderBy(asc(assessments.createdAt))
	);
	const found: OfAssessments[number][] = [];
	for (const { assessmentKeyHash, recordedBy } of heads) {
		const scope = { database: opened, assessmentKeyHash };
		const assessment = await stored.load(scope);
		// Erased in the meantime.
		if (!assessment) continue;
		found.push({
			createdAt: assessment.createdAt.toISOString(),
			changedAt: assessment.changedAt.toISOString(),
			recordedBy,
			document: stored.toDocument(assessment),
			reports: await readReports(scope)
		});
	}
	return found;
}

async function readReports(scope: stored.AssessmentScope): Promise<OfAssessments[number]['reports']> {
	const reports: OfAssessments[number]['reports'][number][] = [];
	for (const { number } of await stored.reports(scope)) {
		const report = await stored.report(scope, number);
		if (!report) continue;
		const { method, sha256, finishedAt, model } = report;
		reports.push({ number, method, sha256, finishedAt: finishedAt.toISOString(), model: JSON.parse(model) as unknown });
	}
	return reports;
}
