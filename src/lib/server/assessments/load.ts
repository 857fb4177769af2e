import { eq, sql } from 'drizzle-orm';
import { keeperFrom, keeperOfAssessment, type KeeperRow } from '../branding/keeper';
import { prepared } from '../db/prepared';
import { assessmentAnswers, assessmentReports, assessments, type StoredAnswer } from '../db/schema';
import { byVersion } from '../questionnaires';
import { draftsOf } from './drafts';
import { reading } from './key';
import type { Assessment, AssessmentScope } from './types';

/** Everything a page shows of an assessment, in one statement; null where the key opens none. */
export async function load(scope: AssessmentScope): Promise<Assessment | null> {
	const [row] = await reading(scope, (transaction) =>
		loading(transaction).execute({ keyHash: scope.assessmentKeyHash })
	);
	if (!row) return null;
	const { questionnaireId, questionnaireVersion, answers, latestReport, keeper, ...rest } = row;
	const questionnaire = await byVersion(await scope.database, questionnaireId, questionnaireVersion);
	if (!questionnaire) throw new Error('An assessment without its questionnaire; the database forbids this.');
	return {
		...rest,
		questionnaire,
		drafts: draftsOf(answers),
		keeper: keeperFrom(keeper),
		latestReport: latestReport && { ...latestReport, finishedAt: new Date(latestReport.finishedAt) }
	};
}

interface State {
	readonly id: string;
	readonly revision: number;
	readonly latestReport: number | null;
	/** The newest edit of its report. */
	readonly latestEdit: string | null;
	/** Who keeps it, and how that organisation's pages look. */
	readonly keeper: KeeperRow | null;
}

/**
 * What tells two states of an assessment apart, for whoever keeps something made of it; null where the key opens none. The id
 * is there because revisions begin anew where an assessment was erased and another one begun under its key.
 */
export async function state(scope: AssessmentScope): Promise<State | null> {
	const [found] = await reading(scope, (transaction) =>
		askingState(transaction).execute({ keyHash: scope.assessmentKeyHash })
	);
	return found ?? null;
}

const askingState = prepared('assessment_state', (transaction, name) =>
	transaction
		.select({
			id: assessments.id,
			revision: assessments.revision,
			latestReport: sql<number | null>`(
				select max(${assessmentReports.number}) from ${assessmentReports}
				where ${assessmentReports.assessmentId} = ${assessments.id})`,
			// Named in full: both tables have an id. Only organisations comment; nobody else's page pays for asking.
			latestEdit: sql<string | null>`case when assessments.organisation_id is not null then (
				select max(report_edits.id) from report_edits
				where report_edits.organisation_id = assessments.organisation_id
				and report_edits.target = 'assessment:' || assessments.id) end`,
			keeper: keeperOfAssessment()
		})
		.from(assessments)
		.where(eq(assessments.keyHash, sql.placeholder('keyHash')))
		.prepare(name)
);

const answersByItem = sql<Record<string, StoredAnswer>>`(
	select coalesce(json_object_agg(${assessmentAnswers.itemId}, ${assessmentAnswers.answer}), '{}')
	from ${assessmentAnswers} where ${assessmentAnswers.assessmentId} = ${assessments.id})`;

const latestReportHead = sql<{ number: number; sha256: string; method: string; finishedAt: string } | null>`(
	select json_build_object('number', ${assessmentReports.number}, 'sha256', ${assessmentReports.sha256},
		'method', ${assessmentReports.method}, 'finishedAt', ${assessmentReports.finishedAt})
	from ${assessmentReports} where ${assessmentReports.assessmentId} = ${assessments.id}
	order by ${assessmentReports.number} desc limit 1)`;

const loading = prepared('assessment_load', (transaction, name) =>
	transaction
		.select({
			id: assessments.id,
			questionnaireId: assessments.questionnaireId,
			questionnaireVersion: assessments.questionnaireVersion,
			locale: assessments.locale,
			organisation: assessments.organisation,
			unit: assessments.unit,
			asOf: assessments.asOf,
			strategy: assessments.strategy,
			targets: assessments.targets,
			weights: assessments.weights,
			sentence: assessments.sentence,
			worksheet: assessments.worksheet,
			recordedBy: assessments.recordedBy,
			revision: assessments.revision,
			createdAt: assessments.createdAt,
			changedAt: assessments.changedAt,
			answers: answersByItem,
			latestReport: latestReportHead,
			keeper: keeperOfAssessment()
		})
		.from(assessments)
		.where(eq(assessments.keyHash, sql.placeholder('keyHash')))
		.prepare(name)
);
