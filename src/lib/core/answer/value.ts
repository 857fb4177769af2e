import type { QuestionnaireItem } from '../catalogue/types';
import { asksForEvidence, evidenceStanding } from './evidence';
import type { Answer, AnswerValue, Level, Position } from './types';

/** Only a valid answer has a value; all but `not-applicable` are applicable (`docs/method.md` §1–2). */
export type AnswerStatus = 'valid' | 'not-applicable' | 'dont-know' | 'missing';

/** What an answer above its evidence is counted as in the evidenced profile. */
export const unevidencedLevel: Level = 2;

/** "Greater" means greater by more than this, everywhere (`docs/method.md`, head). */
export const tolerance = 1e-9;

/**
 * How an answer enters the sums. An answer of another item kind (a level for a contrast) is treated as missing:
 * `checkAnswers` reports it before it comes to that.
 */
export function answerStatus(item: QuestionnaireItem, answer: Answer | undefined): AnswerStatus {
	if (answer === undefined) return 'missing';
	if ('level' in answer) return item.kind === 'contrast' ? 'missing' : 'valid';
	if ('position' in answer || 'neither' in answer) return item.kind === 'contrast' ? 'valid' : 'missing';
	return 'notApplicable' in answer ? 'not-applicable' : 'dont-know';
}

/** x as claimed, 0–1; null where the answer has no value. */
export function claimedX(answer: AnswerValue): number | null {
	if ('level' in answer) return answer.level / 4;
	if ('position' in answer) return positionX(answer.position);
	return 'neither' in answer ? 0 : null;
}

/** The level as claimed, for a contrast its derived level; null where the answer has no value. */
export function claimedLevel(answer: AnswerValue): Level | null {
	if ('level' in answer) return answer.level;
	if ('position' in answer) return derivedLevel(positionX(answer.position));
	return 'neither' in answer ? 0 : null;
}

/** Whether the evidenced profile counts this answer as level 2: a 3 or 4 that was asked for a fact and has none that counts. */
export function isUnevidenced(item: QuestionnaireItem, answer: Answer, asOf: string): boolean {
	return asksForEvidence(item, answer) && evidenceStanding(item, answer, asOf) !== 'counts';
}

/** All focus is the middle of the ladder, all obsession its top. */
export function positionX(position: Position): number {
	return 0.5 + (position - 1) / 12;
}

/** The level that a contrast's x is read as: the highest it has fully reached. */
export function derivedLevel(x: number): Level {
	return levels[Math.floor(4 * x + tolerance)] ?? 4;
}

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The answer itself, without item, note and fact. */
export function bareValue(answer: Answer): AnswerValue {
	if ('level' in answer) return { level: answer.level };
	if ('position' in answer) return { position: answer.position };
	if ('neither' in answer) return { neither: true };
	return 'notApplicable' in answer ? { notApplicable: true } : { dontKnow: true };
}
