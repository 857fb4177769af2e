import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { saysSomething } from '$lib/core/voice/batch';
import { readSentence } from '$lib/core/voice/sentence';
import { sentenceLengthMax, type VoiceAnswer } from '$lib/core/voice/types';
import { m } from '$lib/i18n/generated/messages.js';
import { database } from '$lib/server/db';
import { type AskedForm, readStamp, submit, voicePace } from '$lib/server/voice';
import type { FormProblem } from '../../form';
import { readForm } from '../../read-form';
import { openForm } from './open-form';

/** A sheet as it was filled in, and what is wrong with it. */
export interface ReturnedSheet {
	readonly problems: readonly FormProblem[];
	readonly typed: Readonly<Record<SheetField, string>>;
	/** Still good; null: the page makes a new one. */
	readonly stamp: string | null;
}

type SheetField = 'recommendation' | 'satisfaction' | 'sentence';

/**
 * Takes a customer's sheet and leads to the thanks; whatever is wrong, it comes back as it was filled in. The same sheet sent twice leads to
 * the thanks twice and counts once.
 */
export async function answering(event: RequestEvent): Promise<ActionFailure<ReturnedSheet> | ReturnedSheet> {
	const form = await openForm(event);
	const sheet = await readForm(event.request);
	const text = (name: string) => {
		const value = sheet.get(name);
		return typeof value === 'string' ? value.slice(0, 4 * sentenceLengthMax) : '';
	};
	const typed = {
		recommendation: text('recommendation'),
		satisfaction: text('satisfaction'),
		sentence: text('sentence')
	};
	const stamp = text('stamp');
	const back = (status: number, field: string, message: string, keepsStamp = true) =>
		fail(status, { problems: [{ field, message }], typed, stamp: keepsStamp ? stamp : null });
	// Only the language was changed: `?language=` says so to the page, and nothing was sent in.
	if (sheet.has('switch')) return { problems: [], typed, stamp };
	if (text('homepage') !== '') return back(422, 'send', m.voice_problem_robot());
	const read = readSheet(form, typed, event.locals.locale);
	if ('problem' in read) return back(422, read.field, read.problem);
	const opened = await database();
	const reading = await readStamp(opened, form.id, stamp);
	if (reading.kind !== 'good') {
		return back(422, 'send', stampProblems[reading.kind](), reading.kind === 'too-young');
	}
	const tooMany = (seconds: number) => {
		event.setHeaders({ 'retry-after': String(seconds) });
		return back(429, 'send', m.voice_problem_too_many({ minutes: Math.ceil(seconds / 60) }));
	};
	const attempt = voicePace.ofClient(form.id, event.locals.clientAddress);
	if (!attempt.allowed) return tooMany(attempt.retryAfterSeconds);
	const outcome = await submit(opened, form, { answer: read.answer, nonceHash: reading.nonceHash });
	if (outcome.kind === 'too-many') return tooMany(outcome.retryAfterSeconds);
	if (outcome.kind === 'paused') return back(409, 'send', m.voice_problem_paused());
	if (outcome.kind === 'closed') return back(409, 'send', m.voice_problem_closed());
	const language = event.url.searchParams.get('language');
	redirect(303, `${event.url.pathname}?${new URLSearchParams({ ...(language && { language }), done: 'counted' })}`);
}

const stampProblems = {
	'too-young': m.voice_problem_too_fast,
	expired: m.voice_problem_expired,
	forged: m.voice_problem_stamp
};

type Read = { readonly answer: VoiceAnswer } | { readonly field: SheetField; readonly problem: string };

function readSheet(form: AskedForm, typed: ReturnedSheet['typed'], locale: VoiceAnswer['locale']): Read {
	const recommendation = pointOf(typed.recommendation, 0, 10);
	const satisfaction = pointOf(typed.satisfaction, 1, 5);
	if (recommendation === 'none') return { field: 'recommendation', problem: m.voice_problem_choice() };
	if (satisfaction === 'none') return { field: 'satisfaction', problem: m.voice_problem_choice() };
	const written = form.asksSentence ? readSentence(typed.sentence) : { sentence: null };
	if (written === 'too-long') {
		return { field: 'sentence', problem: m.voice_problem_too_long({ most: sentenceLengthMax }) };
	}
	const answer = { recommendation, satisfaction, sentence: written.sentence, locale };
	return saysSomething(answer) ? { answer } : { field: 'recommendation', problem: m.voice_problem_empty() };
}

/** A point of a scale; null: left out. */
function pointOf(typed: string, least: number, most: number): number | null | 'none' {
	if (typed === '') return null;
	const point = /^\d{1,2}$/.test(typed) ? Number(typed) : -1;
	return point >= least && point <= most ? point : 'none';
}
