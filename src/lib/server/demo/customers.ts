import { randomUUID } from 'node:crypto';
import type { VoiceAnswer } from '$lib/core/voice/types';
import { sha256 } from '../canonical-json';
import * as voice from '../voice';
import type { OrganisationVisit } from '../visits';
import type { Chance } from './chance';
import * as stage from './stage';

/** A form with which customers are asked, and how they answered. */
export interface Asked {
	readonly name: string;
	readonly company: string;
	readonly occasion: string;
	/** Whose customers; empty: those of the whole organisation. */
	readonly path: readonly string[];
	/** In the order in which they came. */
	readonly waves: readonly Wave[];
	readonly sentences: readonly string[];
}

/** Customers who answered over some weeks. */
export interface Wave {
	readonly answers: number;
	/** Days before today on which the first and the last of them came. */
	readonly daysAgo: readonly [first: number, last: number];
	/** Out of 100 customers, how many chose each point from 0 up to 10. */
	readonly recommendation: readonly number[];
	/** Likewise from 1 up to 5. */
	readonly satisfaction: readonly number[];
}

/** Makes a form and lets customers answer by its link, one after the other; returns its path in the organisation. */
export async function askCustomers(
	at: stage.Stage,
	{ scope, organisation }: OrganisationVisit,
	asked: Asked,
	chance: Chance
): Promise<string> {
	const { name, company, occasion, path } = asked;
	const made = await voice.create(scope, {
		...{ name, company, occasion, departmentId: await stage.departmentAt(scope, path), locale: 'de' },
		...{ periodKind: 'quarter', threshold: 5, asksSentence: true, sentenceThreshold: 10, embedOrigins: [] }
	});
	if (made.kind !== 'done') throw new Error(`The form was refused: ${made.kind}.`);
	const token = (await voice.voiceLinks(at.database))(made.id).url.split('/').at(-1) ?? '';
	const form = stage.given(await voice.findAsked(at.database, token));
	for (const { answer, now } of answersOf(asked, at.day, chance)) {
		const { kind } = await voice.submit(at.database, form, { answer, nonceHash: sha256(randomUUID()) }, now);
		if (kind !== 'counted') throw new Error(`An answer of a customer was refused: ${kind}.`);
	}
	return `/o/${organisation.slug}/voice/${made.id}`;
}

interface Answered {
	readonly answer: VoiceAnswer;
	readonly now: Date;
}

/** Not everybody writes a sentence, and some leave a question out. */
function answersOf({ waves, sentences }: Asked, day: string, chance: Chance): readonly Answered[] {
	const total = waves.reduce((sum, { answers }) => sum + answers, 0);
	const blank = Array.from({ length: Math.max(0, total - sentences.length) }, () => null);
	const written = chance.shuffled([...sentences, ...blank]);
	return waves.flatMap((wave) => {
		const [first, last] = wave.daysAgo;
		return Array.from({ length: wave.answers }, (_, index): Answered => {
			const sentence = written.pop() ?? null;
			const daysAgo = first + ((last - first) * index) / Math.max(1, wave.answers - 1);
			const isLeftOut = sentence !== null && chance.share() < 0.06;
			return {
				answer: {
					recommendation: drawn(wave.recommendation, chance),
					satisfaction: isLeftOut ? null : 1 + drawn(wave.satisfaction, chance),
					...{ sentence, locale: 'de' }
				},
				now: new Date(Date.parse(`${day}T10:00:00Z`) - Math.round(daysAgo * 86_400) * 1000)
			};
		});
	});
}

/** A point, each as likely as its share says. */
function drawn(shares: readonly number[], chance: Chance): number {
	const at = chance.share() * shares.reduce((sum, share) => sum + share, 0);
	let sum = 0;
	const point = shares.findIndex((share) => (sum += share) > at);
	return point === -1 ? shares.length - 1 : point;
}
