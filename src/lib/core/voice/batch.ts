import { addCounts, noCounts } from './counts';
import type { VoiceAnswer, VoiceCounts, VoiceSentence } from './types';

/** What leaves the waiting answers together, and what goes on waiting. */
export interface Batch {
	readonly counts: VoiceCounts;
	/** How many answers have put something into it. */
	readonly answers: number;
	readonly sentences: readonly VoiceSentence[];
	/** Ratings of a question that too few have answered so far; their other parts are gone. */
	readonly rest: readonly VoiceAnswer[];
}

/**
 * What of the waiting answers is counted now (`docs/method.md` §9); null: nothing yet. A question is counted as soon as `threshold` of those
 * who wait have answered it, so that no figure ever changes by fewer. Sentences come along with the first ratings that are counted, or
 * when as many of them wait: whose they are is lost then. The order of the answers makes no difference to the counts.
 */
export function batchOf(waiting: readonly VoiceAnswer[], threshold: number): Batch | null {
	const isRipe = (part: 'recommendation' | 'satisfaction' | 'sentence') =>
		waiting.filter((answer) => answer[part] !== null).length >= threshold;
	const ripe = { recommendation: isRipe('recommendation'), satisfaction: isRipe('satisfaction') };
	if (!ripe.recommendation && !ripe.satisfaction && !isRipe('sentence')) return null;
	const parts = waiting.map((answer) => ({
		taken: {
			...answer,
			recommendation: ripe.recommendation ? answer.recommendation : null,
			satisfaction: ripe.satisfaction ? answer.satisfaction : null
		},
		left: {
			...answer,
			recommendation: ripe.recommendation ? null : answer.recommendation,
			satisfaction: ripe.satisfaction ? null : answer.satisfaction,
			sentence: null
		}
	}));
	const taken = parts.map((part) => part.taken).filter(saysSomething);
	return {
		counts: addCounts(taken.map(countsOf)),
		answers: taken.length,
		sentences: taken.flatMap(({ sentence, locale }) => (sentence === null ? [] : [{ text: sentence, locale }])),
		rest: parts.map((part) => part.left).filter(saysSomething)
	};
}

/** Whether anything was answered at all. */
export function saysSomething({ recommendation, satisfaction, sentence }: Omit<VoiceAnswer, 'locale'>): boolean {
	return recommendation !== null || satisfaction !== null || sentence !== null;
}

function countsOf({ recommendation, satisfaction }: VoiceAnswer): VoiceCounts {
	return {
		recommendation: noCounts.recommendation.map((_, point) => Number(point === recommendation)),
		satisfaction: noCounts.satisfaction.map((_, point) => Number(point + 1 === satisfaction))
	};
}
