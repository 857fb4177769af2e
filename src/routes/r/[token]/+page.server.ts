import { fail, redirect } from '@sveltejs/kit';
import { minutesOf } from '$lib/core/catalogue';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import * as participation from '$lib/server/participation';
import { readFields } from '../../check/[key=key]/save-form';
import { refuseTooMany } from '../../refuse';
import { noticeFor } from './notice';
import { openLink, type OpenedLink } from './open-link';
import { senderOf } from './sender';
import { questionnaireOf } from './[key=key]/open-draft';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { locale } }) => {
	const opened = await openLink(params.token);
	const { round, link } = opened;
	const questionnaire = await questionnaireOf(opened);
	return {
		state: await stateOf(opened),
		isNamed: round.kind === 'named',
		name: link.person?.name ?? null,
		round: round.name,
		...senderOf(round, params.token),
		contact: round.organisation.privacyContact,
		opensOn: formatDate(round.opensOn, locale),
		closesOn: formatDate(round.closesOn, locale),
		minutes: minutesOf(questionnaire, locale),
		count: questionnaire.items.length,
		asksForFacts: questionnaire.items.some(({ takesEvidence }) => takesEvidence),
		statements: await noticeFor(opened, questionnaire),
		locale
	};
};

export const actions: Actions = {
	default: async (event) => {
		const opened = await openLink(event.params.token);
		const { database, link, round } = opened;
		if ((await stateOf(opened)) !== 'open') redirect(303, event.url.pathname);
		const fields = await readFields(event.request);
		if (round.kind === 'named' && fields.get('agree') !== 'yes') {
			return fail(422, { problems: [{ field: 'agree', message: m.participant_agree_needed() }], typed: {} });
		}
		const refused = await refuseTooMany(event, { field: 'begin', typed: {} }, [
			() => Promise.resolve(participation.pace.ofBeginning(link.tokenHash, link.headcount))
		]);
		if (refused) return refused;
		const key = await participation.beginDraft(database, link);
		const [first] = (await questionnaireOf(opened)).parts;
		redirect(303, `/r/${event.params.token}/${key}/part/${first?.id ?? ''}`);
	}
};

/** Whether somebody can begin by this link, and why not. */
async function stateOf({ database, link, round }: OpenedLink): Promise<participation.RoundPhase | 'used' | 'full'> {
	if (round.phase === 'closed') return 'closed';
	if (link.person?.hasTakenPart) return 'used';
	if (round.phase === 'open' && (await participation.isFull(database, link))) return 'full';
	return round.phase;
}
