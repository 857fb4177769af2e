import { evidenceStanding } from '../answer/evidence';
import { bareValue } from '../answer/value';
import type { ItemResult } from '../report/types';
import type { ScoringPlan } from './plan';
import type { AnswerSheet } from './sheet';

/** How each item entered the report, in questionnaire order. */
export function itemResults(plan: ScoringPlan, sheet: AnswerSheet, asOf: string): readonly ItemResult[] {
	return plan.items.map((item, index) => {
		const answer = sheet.answers[index];
		const isValid = sheet.status[index] === 'valid';
		return {
			item: item.id,
			kind: item.kind,
			dimensions: item.dimensions,
			value: answer === undefined ? null : bareValue(answer),
			...(answer?.note !== undefined && { note: answer.note }),
			...(answer?.evidence !== undefined && { evidence: answer.evidence }),
			standing: evidenceStanding(item, answer, asOf),
			x: isValid ? (sheet.x[index] ?? null) : null,
			xEvidenced: isValid ? (sheet.xEvidenced[index] ?? null) : null,
			level: isValid ? (sheet.level[index] ?? null) : null,
			levelEvidenced: isValid ? (sheet.levelEvidenced[index] ?? null) : null
		};
	});
}
