import type { Answer, Level } from '../answer/types';
import { answerStatus, claimedLevel, claimedX, isUnevidenced, unevidencedLevel } from '../answer/value';
import type { AnswerStatus } from '../answer/value';
import type { ScoringPlan } from './plan';

/** The answers laid out in questionnaire order; one entry an item. Levels and x are 0 where the status is not `valid`. */
export interface AnswerSheet {
	readonly answers: readonly (Answer | undefined)[];
	readonly status: readonly AnswerStatus[];
	readonly x: readonly number[];
	readonly xEvidenced: readonly number[];
	readonly level: readonly Level[];
	readonly levelEvidenced: readonly Level[];
}

/** The two profiles of a report: what is claimed, and what its facts bear out. */
export type Profile = 'claimed' | 'evidenced';

/** Lays out answers whatever their order. An item that the plan does not know is left out. */
export function makeSheet(plan: ScoringPlan, given: readonly Answer[], asOf: string): AnswerSheet {
	const answers = inOrder(plan, given);
	const count = plan.items.length;
	const status = new Array<AnswerStatus>(count).fill('missing');
	const x = new Array<number>(count).fill(0);
	const level = new Array<Level>(count).fill(0);
	const xEvidenced = new Array<number>(count).fill(0);
	const levelEvidenced = new Array<Level>(count).fill(0);
	for (let index = 0; index < count; index++) {
		const item = plan.items[index];
		const answer = answers[index];
		if (item === undefined || answer === undefined) continue;
		const standing = answerStatus(item, answer);
		status[index] = standing;
		if (standing !== 'valid') continue;
		const lowered = isUnevidenced(item, answer, asOf);
		x[index] = claimedX(answer) ?? 0;
		level[index] = claimedLevel(answer) ?? 0;
		xEvidenced[index] = lowered ? unevidencedLevel / 4 : (x[index] ?? 0);
		levelEvidenced[index] = lowered ? unevidencedLevel : (level[index] ?? 0);
	}
	return { answers, status, x, xEvidenced, level, levelEvidenced };
}

/** The same sheet as if these items did not apply. */
export function withoutItems(sheet: AnswerSheet, items: ReadonlySet<number>): AnswerSheet {
	return { ...sheet, status: sheet.status.map((status, index) => (items.has(index) ? 'not-applicable' : status)) };
}

function inOrder(plan: ScoringPlan, given: readonly Answer[]): (Answer | undefined)[] {
	const answers = new Array<Answer | undefined>(plan.items.length).fill(undefined);
	for (const answer of given) {
		const index = plan.indexById.get(answer.item);
		if (index !== undefined) answers[index] = answer;
	}
	return answers;
}
