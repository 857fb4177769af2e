import { randomBytes } from 'node:crypto';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { type Browser, Unexpected } from '../product/browser';
import type { Chance } from '../chance';
import { type Actor, chosenOn, Lost, never, Tally } from './actor';

/** An assessment of the account, and what its owner was told of it. */
export interface Assessed {
	readonly key: string;
	isBegun: boolean;
	isClaimed: boolean;
	/** By item: the level that was acknowledged last. */
	readonly saved: Map<string, number>;
	pending: { readonly item: string; readonly level: number } | null;
	/** How many reports were acknowledged, and how many asked for without an answer: with other answers each is one of its own. */
	reports: number;
	reportsUnknown: number;
}

const { items, parts } = questionnaires['reality-check'];
const [only] = parts;

/** Somebody with an account who assesses one company after the other. */
export function assessor(browser: Browser, chance: Chance): Actor & { readonly assessed: readonly Assessed[] } {
	const tally = new Tally();
	const assessed: Assessed[] = [];
	const work = async (isOver = never): Promise<void> => {
		const interrupted = assessed.at(-1);
		if (interrupted) await goOn(browser, interrupted);
		while (!isOver()) {
			const unfinished = assessed.find(({ reports }) => reports === 0);
			const one = unfinished ?? newAssessment();
			if (!unfinished) assessed.push(one);
			await fill(browser, one, tally, chance);
		}
	};
	return {
		work,
		assessed,
		acknowledged: tally.acknowledged,
		get unknown() {
			return tally.unknown;
		}
	};
}

/** The key is the form’s own, so that it is known before anything is sent. */
function newAssessment(): Assessed {
	const key = randomBytes(16).toString('base64url');
	const nothing = { saved: new Map<string, number>(), pending: null, reports: 0, reportsUnknown: 0 };
	return { key, isBegun: false, isClaimed: false, ...nothing };
}

async function goOn(browser: Browser, one: Assessed): Promise<void> {
	if (!one.isBegun) return;
	const html = await browser.page(`/check/${one.key}/part/${only?.id}`);
	for (const { id } of items) {
		const chosen = chosenOn(html, `value.${id}`);
		const level = chosen === null ? undefined : Number(chosen.replace('level-', ''));
		if (level === one.saved.get(id)) continue;
		if (one.pending?.item !== id || one.pending.level !== level)
			throw new Lost('An acknowledged answer of an assessment is not the one on the page.');
		one.saved.set(id, level);
	}
	one.pending = null;
}

/** Everything may be sent twice: begun again it is the same assessment, claimed again it is still the account’s. */
async function fill(browser: Browser, one: Assessed, tally: Tally, chance: Chance): Promise<void> {
	const base = `/check/${one.key}`;
	if (!one.isBegun) {
		const start = { key: one.key, questionnaire: 'reality-check', organisation: 'Example Works' };
		await tally.of('assessments begun', () => browser.send('/check/start', start));
		one.isBegun = true;
	}
	if (!one.isClaimed) {
		await tally.of('assessments claimed', () => claim(browser, base));
		one.isClaimed = true;
	}
	for (const { id } of items) {
		const level = chance.below(5);
		one.pending = { item: id, level };
		await tally.of('answers saved', () => browser.save(`${base}/save`, { [`value.${id}`]: `level-${level}` }));
		one.saved.set(id, level);
		one.pending = null;
	}
	try {
		await tally.of('reports', () => browser.send(`${base}/review`, {}));
	} catch (error) {
		one.reportsUnknown += 1;
		throw error;
	}
	one.reports += 1;
}

/** 409: an earlier attempt that nobody answered has done it. */
async function claim(browser: Browser, base: string): Promise<void> {
	const path = `${base}/claim?/take`;
	const reply = await browser.ask('POST', path, { place: 'ACCOUNT' });
	if (reply.status !== 303 && reply.status !== 409) throw new Unexpected(reply, path);
}
