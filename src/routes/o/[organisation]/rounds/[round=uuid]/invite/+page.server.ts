import { redirect } from '@sveltejs/kit';
import { encode } from 'uqr';
import { allows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import { hasMailServer } from '$lib/server/mail';
import * as rounds from '$lib/server/rounds';
import { refuse } from '../../../../../refuse';
import { requireRoundThatIs } from '../../open-round';
import { roundWords } from '../../round-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, round, base, capacity, organisation } = await requireRoundThatIs(event, 'scheduled', 'open', 'paused');
	const [links, personal, mailings] = await Promise.all([
		rounds.groupLinks(scope, round),
		rounds.personalCounts(scope, round.id),
		rounds.mailings(scope, round.id)
	]);
	const invitation = mailings.find(({ kind }) => kind === 'invitation') ?? null;
	const text = rounds.participantMail({ to: '', organisation: organisation.name, round, url: '', kind: 'invitation' });
	return {
		round: { ...roundWords(round, event.locals.locale), base },
		links: links.map((link) => ({ ...link, qr: encode(link.url, { ecc: 'M', border: 2 }).data })),
		personal,
		/** Counts of mails tell nothing of answers: everybody gets an invitation. */
		invitation: invitation && {
			isFinished: invitation.isFinished,
			sent: invitation.sentCount,
			failed: invitation.failedCount
		},
		mail:
			hasMailServer() && personal.withEmail > 0 && !invitation
				? { subject: text.subject, paragraphs: text.paragraphs, action: text.action?.label ?? '', lang: round.locale }
				: null,
		mayReadPeople: allows(capacity, 'people.read'),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, round, base } = await requireRoundThatIs(event, 'scheduled', 'open', 'paused');
		const invited = await rounds.invite(scope, round.id);
		if (invited === 'done') redirect(303, `${base}/invite?done=invited`);
		return refuse('mails', invited === 'nobody-to-write-to' ? m.round_mail_nobody() : m.round_mail_impossible());
	}
};
