import { error, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import * as rounds from '$lib/server/rounds';
import { hoursBetweenReminders, type Round } from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';
import { refuse } from '../../../../../refuse';
import { requireRoundThatIs } from '../../open-round';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, round, base, organisation } = await requireRoundThatIs(event, 'open');
	const text = rounds.participantMail({ to: '', organisation: organisation.name, round, url: '', kind: 'reminder' });
	return {
		round: { name: round.name, base },
		count: await reminderCount(scope, round),
		mail: { subject: text.subject, paragraphs: text.paragraphs, action: text.action?.label ?? '', lang: round.locale }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, round, base } = await requireRoundThatIs(event, 'open');
		const reminded = await rounds.remind(scope, round.id);
		if (reminded === 'unknown') error(404);
		if (reminded === 'done') redirect(303, `${base}?done=reminded`);
		const messages = {
			'wrong-status': () => m.round_mail_impossible(),
			'no-server': () => m.round_mail_impossible(),
			'nobody-to-write-to': () => m.round_mail_nobody(),
			'too-soon': () => m.round_remind_too_soon({ hours: hoursBetweenReminders })
		};
		return refuse('confirm', messages[reminded]());
	}
};

/** At most so many get a mail, in whole steps; null where even that would say too much. */
async function reminderCount(scope: OrganisationScope, round: Round): Promise<number | null> {
	const { groups } = await rounds.turnout(scope, round);
	const personal = groups.filter(({ group }) => group.way === 'personal');
	const most = personal.reduce((sum, { invited, atLeast }) => sum + invited - atLeast, 0);
	return round.kind === 'anonymous' && most < round.threshold ? null : most;
}
