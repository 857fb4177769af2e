import { draftProblems, mergeDraft, readDrafts, type AnswerDraft, type FieldProblem } from '$lib/core/answer/draft';
import { sentenceLengthMax } from '$lib/core/answer/limits';
import * as participation from '$lib/server/participation';
import { openLink, type OpenedLink } from '../open-link';
import { openedWith, questionnaireOf, type OpenedDraft } from './open-draft';

interface Address {
	readonly token: string;
	readonly key: string;
}

export interface Sent {
	readonly opened: OpenedLink;
	/** As it is stored now; null: nothing is under this key (any more), or the round has closed. */
	readonly stored: participation.DraftContent | null;
	/** Of the items that were sent, as typed. */
	readonly drafts: readonly AnswerDraft[];
	readonly problems: readonly FieldProblem[];
	readonly isSentenceTooLong: boolean;
}

/**
 * Saves what a page sent, all but what is too long; notes are none of a round. Works while a round is paused, so that nothing typed is lost.
 * 404 for an unknown link.
 */
export async function saveFields({ token, key }: Address, fields: ReadonlyMap<string, string>): Promise<Sent> {
	const opened = await openLink(token);
	const { database, round } = opened;
	const { items } = await questionnaireOf(opened);
	const shown = new Set([...fields.keys()].filter((name) => !name.startsWith('note.')));
	const sent = readDrafts(items, new Map([...fields].filter(([name]) => shown.has(name))));
	const sentence = round.freeTextThreshold === null ? undefined : fields.get('sentence')?.trim();
	const isSentenceTooLong = (sentence?.length ?? 0) > sentenceLengthMax;
	let drafts: readonly AnswerDraft[] = [];
	const stored = await participation.saveDraft(database, round.id, key, (before) => {
		const known = participation.draftsOf(before);
		drafts = sent.map((draft) => mergeDraft(known.get(draft.item), draft, shown));
		return {
			answers: participation.answersWith(before, drafts.filter(fitsLimits)),
			...(sentence !== undefined && !isSentenceTooLong && { sentence }),
			...(fields.has('contact') && { isCustomerFacing: contactOf(fields.get('contact')) })
		};
	});
	return { opened, stored, drafts, problems: drafts.flatMap(draftProblems), isSentenceTooLong };
}

/** The draft of a submitted page, with what was just typed in it, also what was too long to be stored; leads away as `openDraft` does. */
export async function openSent(address: Address, { opened, stored, drafts }: Sent): Promise<OpenedDraft> {
	const draft = await openedWith(opened, address, stored);
	const typed = new Map([...draft.content.drafts, ...drafts.map((each) => [each.item, each] as const)]);
	return { ...draft, content: { ...draft.content, drafts: typed } };
}

const fitsLimits = (draft: AnswerDraft) => draftProblems(draft).every(({ reason }) => reason !== 'too-long');

const contactOf = (chosen: string | undefined) => (chosen === 'yes' ? true : chosen === 'no' ? false : null);
