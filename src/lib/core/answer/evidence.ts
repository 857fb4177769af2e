import { parseAddress } from '../address';
import type { QuestionnaireItem } from '../catalogue/types';
import { monthsBetween, parseCalendarDate } from './calendar';
import type { Answer, Evidence, EvidenceStanding } from './types';

/** A fact is asked for from this level upwards. */
export const evidenceLevelMin = 3;
/** Fewer letters than this name no fact that anyone could check. */
export const evidenceLettersMin = 10;
/** The age, in calendar months, up to which a dated fact counts. */
export const evidenceAgeMonthsMax = 24;

/**
 * How the fact beside an answer stands (`docs/method.md` §1).
 * A web address makes the date irrelevant; without one it takes a full date, not after `asOf` and at most 24 calendar
 * months before its month. `asOf` is `YYYY-MM-DD`; the time zone of whoever reads plays no part.
 */
export function evidenceStanding(item: QuestionnaireItem, answer: Answer | undefined, asOf: string): EvidenceStanding {
	const evidence = answer?.evidence;
	if (answer === undefined || evidence === undefined || isBlank(evidence)) return 'none';
	if (!asksForEvidence(item, answer)) return 'not-taken';
	if (!hasLetters(evidence.what, evidenceLettersMin)) return 'too-short';
	if (evidence.link !== undefined && isWebAddress(evidence.link)) return 'counts';
	return dateStanding(evidence.when, asOf);
}

/** Whether this answer is one that a checkable fact is asked for. */
export function asksForEvidence(item: QuestionnaireItem, answer: Answer): boolean {
	return item.takesEvidence && item.kind !== 'contrast' && 'level' in answer && answer.level >= evidenceLevelMin;
}

/** Whether a text is an absolute http or https address; only such a text may ever become a link. */
export function isWebAddress(text: string): boolean {
	const address = text.trim();
	return /^https?:\/\/[^\s/]/i.test(address) && parseAddress(address) !== null;
}

function isBlank(evidence: Evidence): boolean {
	return evidence.what.trim() === '' && !evidence.when && !evidence.link;
}

/** Counts Unicode letters and stops as soon as there are enough; ASCII, the common case, needs no pattern. */
function hasLetters(text: string, countMin: number): boolean {
	let count = 0;
	for (const character of text) {
		const code = character.charCodeAt(0);
		const isLetter = code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /\p{L}/u.test(character);
		if (isLetter && ++count >= countMin) return true;
	}
	return false;
}

function dateStanding(when: string | undefined, asOf: string): EvidenceStanding {
	const date = when === undefined ? null : parseCalendarDate(when);
	const today = parseCalendarDate(asOf);
	if (when === undefined || date === null || date.day === null || today === null) return 'undated';
	// Both are full dates of one shape, so the order of the texts is the order of the days.
	if (when > asOf) return 'future';
	return monthsBetween(date, today) > evidenceAgeMonthsMax ? 'outdated' : 'counts';
}
