import type { AnswerDraft } from '../../src/lib/core/answer/draft';
import type { Answer, Level, Position } from '../../src/lib/core/answer/types';
import type { QuestionnaireId, QuestionnaireItem, VersionedQuestionnaire } from '../../src/lib/core/catalogue/types';
import { buildReport } from '../../src/lib/core/report/build';
import type { ReportInput } from '../../src/lib/core/report/types';
import * as assessments from '../../src/lib/server/assessments';
import { canonicalJson } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { openDatabase, type DatabaseSettings } from '../../src/lib/server/db/open';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';

/**
 * Of each questionnaire an assessment that was answered throughout, with notes and facts, and its finished report. Returns the
 * keys of their addresses.
 */
export async function prepareAssessments<Id extends QuestionnaireId>(
	settings: DatabaseSettings,
	ids: readonly Id[]
): Promise<Record<Id, string>> {
	const database = await openDatabase(settings);
	try {
		await keepCurrent(database);
		const keys: [Id, string][] = [];
		for (const id of ids) keys.push([id, await prepareAssessment(database, id)]);
		return Object.fromEntries(keys) as Record<Id, string>;
	} finally {
		await database.close();
	}
}

async function prepareAssessment(database: Database, id: QuestionnaireId): Promise<string> {
	const questionnaire = current(id);
	const key = assessments.newKey();
	const scope = assessments.scopeOf(key, database);
	await assessments.create(scope, { questionnaire, locale: 'en', organisation: 'Example Works' });
	await assessments.saveAnswers(scope, questionnaire.items.map(draftFor));
	const report = buildReport(reportInput(questionnaire));
	await assessments.finish(scope, {
		method: report.method,
		questionnaireVersion: questionnaire.version,
		model: canonicalJson(report)
	});
	return key;
}

/** Every item answered, so that nothing is cheaper than in a real report. */
export function reportInput(questionnaire: VersionedQuestionnaire): ReportInput {
	return {
		questionnaire,
		subject: { organisation: 'Example Works', asOf: '2026-05-15' },
		answers: questionnaire.items.map(answerFor),
		kpis: {
			churn: {
				customersAtStart: 400,
				customersLost: 52,
				target: 8,
				previous: { customersAtStart: 380, customersLost: 31 }
			},
			clv: { averageBasket: 120, purchasesPerYear: 4, years: 5, currency: 'EUR' },
			nps: { promoters: 55, passives: 92, detractors: 53, target: 20 },
			csat: { satisfied: 164, answers: 250, target: 80 }
		}
	};
}

function draftFor(item: QuestionnaireItem, index: number): AnswerDraft {
	const { item: id, note, evidence, ...value } = answerFor(item, index);
	return { item: id, value, ...(note && { note }), ...(evidence && { evidence }) };
}

function answerFor(item: QuestionnaireItem, index: number): Answer {
	const note = 'As agreed in the management meeting; the figures are with customer service.';
	if (item.kind === 'contrast') return { item: item.id, position: ((index % 7) + 1) as Position, note };
	const level = (index % 5) as Level;
	if (!item.takesEvidence || level < 3) return { item: item.id, level, note };
	return { item: item.id, level, note, evidence: { what: 'Minutes of the customer council', when: '2026-03-12' } };
}
