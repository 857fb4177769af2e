import { thresholdMin } from '$lib/core/round/types';
import type { Locale } from '$lib/core/text';
import { publicationOf } from '../closing/publication';
import { closedAnonymous } from '../results';
import type { OrganisationScope } from '../visits';

/** The sentences of the newest round that has closed, as far as it tells them (`docs/method.md` §9, M9.sides). */
export type RoundSentences = { readonly id: string; readonly name: string; readonly locale: Locale } & (
	| {
			readonly kind: 'told-apart';
			readonly threshold: number;
			readonly leadership: readonly string[];
			readonly staff: readonly string[];
	  }
	/** Enough of all together, too few on one side. */
	| { readonly kind: 'together'; readonly threshold: number; readonly all: readonly string[] }
	/** `count`: null where not even that may be told. */
	| { readonly kind: 'too-few'; readonly threshold: number; readonly count: number | null }
	/** Nobody’s sentences were to be shown. */
	| { readonly kind: 'off' }
);

/** null: no anonymous round has closed yet. */
export async function ofRound(scope: OrganisationScope): Promise<RoundSentences | null> {
	const [round] = await closedAnonymous(scope);
	if (!round) return null;
	const { id, name, locale, freeTextThreshold: threshold } = round;
	const head = { id, name, locale };
	if (threshold === null) return { ...head, kind: 'off' };
	const texts = (await publicationOf(scope, id))?.publication.texts ?? null;
	const written = (texts ?? []).filter(({ kind }) => kind === 'sentence');
	if (written.length < threshold) {
		const count = texts !== null && written.length >= thresholdMin ? written.length : null;
		return { ...head, kind: 'too-few', threshold, count };
	}
	const on = (wanted: 'leadership' | 'staff') => written.filter(({ side }) => side === wanted).map(({ text }) => text);
	const [leadership, staff] = [on('leadership'), on('staff')];
	if (leadership.length >= threshold && staff.length >= threshold)
		return { ...head, kind: 'told-apart', threshold, leadership, staff };
	return { ...head, kind: 'together', threshold, all: written.map(({ text }) => text) };
}
