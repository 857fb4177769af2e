import { practiceAllows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import * as practices from '$lib/server/practices';
import { requirePractice } from '../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { role, scope } = await requirePractice(event, 'practice.read');
	const clients = await practices.clients(scope);
	return {
		clients: clients.map((client) =>
			client.state === 'ended' ? { ...client, endedOn: dayOf(client.endedAt) } : client
		),
		canOpen: practiceAllows(role, 'clients.open'),
		canEnd: practiceAllows(role, 'clients.end'),
		locale: event.locals.locale,
		done: doneMessage(event.url.searchParams.get('done'))
	};
};

function doneMessage(done: string | null): string | null {
	if (done === 'accepted') return m.practice_done_accepted();
	return done === 'ended' ? m.practice_done_ended() : null;
}
