import { questionnaires } from '../../../src/lib/core/catalogue';
import { sheetCodes } from '../../../src/lib/core/round/types';
import { receiptKeyOf } from '../../../src/lib/server/participation/receipt-key';
import type { Browser } from '../product/browser';
import type { Chance } from '../chance';
import { type Actor, chosenOn, type IsOver, Lost, never, Tally } from './actor';
import { sha256, type Survey } from './world';

/** Somebody who began to answer, and how far they know that they came. */
export interface Answering {
	readonly token: string;
	readonly isPersonal: boolean;
	readonly draftKey: string;
	/** By item: the level that was acknowledged last. */
	readonly saved: Map<string, number>;
	/** What was sent last without an answer. */
	pending: { readonly item: string; readonly level: number } | null;
	state: 'answering' | 'handing-in' | 'handed-in';
}

/** Everybody who takes part, one after the other at each seat: whoever is interrupted goes on where they were. */
export interface Participants {
	readonly seats: readonly Actor[];
	/** Everybody who began, and whom nobody knows of who was interrupted at that very moment. */
	readonly begun: readonly Answering[];
	/** What a sheet has to hold. */
	sheetOf(one: Answering): readonly number[];
}

const { items, parts } = questionnaires.pulse;

export function participants(browser: Browser, survey: Survey, seatCount: number, chance: Chance): Participants {
	const begun: Answering[] = [];
	const personal = [...survey.personal];
	const nextLink = () => {
		const own = chance.below(2) === 0 ? personal.pop() : undefined;
		return own === undefined ? { token: survey.shared, isPersonal: false } : { token: own, isPersonal: true };
	};
	const seats = Array.from({ length: seatCount }, () => seat(browser, nextLink, begun, chance));
	return { seats, begun, sheetOf: ({ saved }) => items.map(({ id }) => saved.get(id) ?? sheetCodes.missing) };
}

function seat(
	browser: Browser,
	nextLink: () => { readonly token: string; readonly isPersonal: boolean },
	begun: Answering[],
	chance: Chance
): Actor {
	const tally = new Tally();
	let current: Answering | null = null;
	let link = nextLink();
	const begin = async (): Promise<Answering> => {
		const { token, isPersonal } = link;
		const location = await tally.of('begun', () => browser.send(`/r/${token}`, {}));
		const draftKey = /^\/r\/[\w-]+\/([\w-]{22})\/part\//.exec(location)?.[1];
		if (draftKey === undefined) throw new Lost(`Beginning led to ${location.replace(/[\w-]{20,}/g, '…')}.`);
		const one: Answering = { token, isPersonal, draftKey, saved: new Map(), pending: null, state: 'answering' };
		begun.push(one);
		return one;
	};
	const work = async (isOver = never): Promise<void> => {
		if (current) await goOn(browser, current);
		while (!isOver()) {
			current ??= await begin();
			await answer(browser, current, { tally, chance, isOver });
			if (isOver()) return;
			await handIn(browser, current, tally);
			current = null;
			link = nextLink();
		}
	};
	return {
		work,
		acknowledged: tally.acknowledged,
		get unknown() {
			return tally.unknown;
		}
	};
}

const baseOf = ({ token, draftKey }: Answering) => `/r/${token}/${draftKey}`;

/** Opens each page that had something on it: every acknowledged answer is chosen there. */
async function goOn(browser: Browser, one: Answering): Promise<void> {
	if (one.state !== 'answering') return;
	for (const part of parts) {
		if (!part.items.some((id) => one.saved.has(id) || one.pending?.item === id)) continue;
		const html = await browser.page(`${baseOf(one)}/part/${part.id}`);
		for (const item of part.items) compare(one, item, chosenOn(html, `value.${item}`));
	}
	one.pending = null;
}

function compare(one: Answering, item: string, chosen: string | null): void {
	const acknowledged = one.saved.get(item);
	const level = chosen === null ? undefined : Number(chosen.replace('level-', ''));
	if (level === acknowledged) return;
	// Sent and never acknowledged: it may have been saved as well.
	if (one.pending?.item !== item || one.pending.level !== level)
		throw new Lost('An answer that was acknowledged is not the one on the page.');
	one.saved.set(item, level);
}

/** Item by item, as the script of the page saves; now and then somebody changes their mind. */
async function answer(
	browser: Browser,
	one: Answering,
	{ tally, chance, isOver }: { readonly tally: Tally; readonly chance: Chance; readonly isOver: IsOver }
): Promise<void> {
	if (one.state !== 'answering') return;
	for (const { id } of items) {
		if (one.saved.has(id)) continue;
		if (isOver()) return;
		for (let time = chance.below(4) === 0 ? 2 : 1; time > 0; time -= 1) {
			const level = chance.below(5);
			one.pending = { item: id, level };
			await tally.of('answers saved', () => browser.save(`${baseOf(one)}/save`, { [`value.${id}`]: `level-${level}` }));
			one.saved.set(id, level);
			one.pending = null;
		}
	}
}

/** Sent again after an interruption it leads to the same receipt. */
async function handIn(browser: Browser, one: Answering, tally: Tally): Promise<void> {
	one.state = 'handing-in';
	const location = await tally.of('handed in', () => browser.send(`${baseOf(one)}/review`, {}));
	if (!location.startsWith(`/r/receipt/${receiptKeyOf(one.draftKey)}`)) throw new Lost('Handing in led to no receipt.');
	one.state = 'handed-in';
}

/** By which the answers of somebody are found. */
export function receiptHashOf({ draftKey }: Answering): string {
	return sha256(receiptKeyOf(draftKey));
}
