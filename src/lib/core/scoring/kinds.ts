import { evidenceStanding } from '../answer/evidence';
import type { ScoringPlan } from './plan';
import type { AnswerSheet } from './sheet';
import type { Scores } from './types';

/** A clear yes is level 4 with a fact that counts. */
export function realityCheckOf(plan: ScoringPlan, sheet: AnswerSheet, asOf: string): Scores['realityCheck'] {
	let [clearYes, of] = [0, 0];
	for (const index of plan.realityChecks) {
		const item = plan.items[index];
		if (item === undefined || sheet.status[index] === 'not-applicable') continue;
		of += 1;
		const isTop = sheet.status[index] === 'valid' && sheet.level[index] === 4;
		if (isTop && evidenceStanding(item, sheet.answers[index], asOf) === 'counts') clearYes += 1;
	}
	return of === 0 ? null : { clearYes, of };
}

export function positionOf(plan: ScoringPlan, sheet: AnswerSheet): number | null {
	let [sum, count] = [0, 0];
	for (const index of plan.contrasts) {
		const answer = sheet.answers[index];
		if (answer === undefined || !('position' in answer)) continue;
		sum += answer.position - 1;
		count += 1;
	}
	return count === 0 ? null : (100 * sum) / (6 * count);
}

export function contrastsOf(plan: ScoringPlan, sheet: AnswerSheet): Scores['contrasts'] {
	const answered: { item: string; position: number | 'neither' }[] = [];
	for (const index of plan.contrasts) {
		const answer = sheet.answers[index];
		if (answer === undefined) continue;
		if ('position' in answer) answered.push({ item: answer.item, position: answer.position });
		else if ('neither' in answer) answered.push({ item: answer.item, position: 'neither' });
	}
	return answered;
}
