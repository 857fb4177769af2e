import { error, redirect } from '@sveltejs/kit';
import type { QuestionnaireItem, QuestionnairePart, VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { dayOf } from '$lib/server/day';
import * as participation from '$lib/server/participation';
import { byVersion } from '$lib/server/questionnaires';
import type { Content } from '../../../check/[key=key]/steps';
import { openLink, type OpenedLink } from '../open-link';

export interface OpenedDraft extends OpenedLink {
	readonly questionnaire: VersionedQuestionnaire;
	readonly stored: participation.DraftContent;
	/** What the way through the questions depends on. */
	readonly content: Content;
	/** Which side each contrast is shown on hangs on it. */
	readonly id: string;
	/** Today where the organisation is, `YYYY-MM-DD`. */
	readonly today: string;
	readonly base: string;
}

interface Address {
	readonly token: string;
	readonly key: string;
}

/**
 * What is answered at this address. Where the round takes no answers the link's own page says why; whoever has handed in is led to the
 * receipt; 404 where nothing is stored (any more).
 */
export async function openDraft(address: Address): Promise<OpenedDraft> {
	const opened = await openLink(address.token);
	const stored = await participation.loadDraft(opened.database, opened.round.id, address.key);
	return openedWith(opened, address, stored);
}

/** The same with what has just been read or saved. */
export async function openedWith(
	opened: OpenedLink,
	{ token, key }: Address,
	stored: participation.DraftContent | null
): Promise<OpenedDraft> {
	const { database, link, round } = opened;
	if (!stored) {
		const receiptKey = participation.receiptKeyOf(key);
		if (await participation.isReceipt(database, receiptKey)) redirect(303, `/r/receipt/${receiptKey}`);
	}
	if (round.phase !== 'open' || link.person?.hasTakenPart) redirect(303, `/r/${token}`);
	if (!stored) error(404);
	const questionnaire = await questionnaireOf(opened);
	return {
		...opened,
		questionnaire,
		stored,
		content: contentOf(questionnaire, stored, round),
		id: key,
		today: dayOf(new Date(), round.organisation.timeZone),
		base: `/r/${token}/${key}`
	};
}

/** The questionnaire of a round in the wording that it was launched with. */
export async function questionnaireOf({ database, round }: OpenedLink): Promise<VersionedQuestionnaire> {
	return (await byVersion(database, round.questionnaireId, round.questionnaireVersion)) ?? error(404);
}

/** Whether people say of themselves if they are in contact with customers: by the link of a department nobody else can. */
export async function asksForContact({ database, link, round }: OpenedLink): Promise<boolean> {
	if (link.person) return false;
	const { groups } = await participation.surroundings(database, round);
	return groups.find(({ id }) => id === link.groupId)?.kind === 'department';
}

function contentOf(
	questionnaire: VersionedQuestionnaire,
	stored: participation.DraftContent,
	{ freeTextThreshold }: participation.AskedRound
): Content {
	const nothingElse = { worksheet: {}, targets: {}, weights: {} };
	const endings = freeTextThreshold === null ? [] : (['sentence'] as const);
	return { questionnaire, drafts: participation.draftsOf(stored), sentence: stored.sentence, ...nothingElse, endings };
}

/** A part of the questionnaire with its items; 404 for an unknown one. */
export function partOf(
	questionnaire: VersionedQuestionnaire,
	id: string
): { part: QuestionnairePart; index: number; items: readonly QuestionnaireItem[] } {
	const index = questionnaire.parts.findIndex((part) => part.id === id);
	const part = questionnaire.parts[index];
	if (!part) error(404);
	const items = part.items.flatMap((itemId) => questionnaire.items.filter((item) => item.id === itemId));
	return { part, index, items };
}
