import { error, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import { readSettings } from '$lib/server/organisations';
import * as rounds from '$lib/server/rounds';
import * as sharing from '$lib/server/sharing';
import type { OrganisationScope } from '$lib/server/visits';
import { requireOrganisation } from '../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & { readonly params: { readonly organisation: string } };

/** Opens the links of an organisation to somebody who may see and revoke them. */
export async function requireShares(event: Event) {
	const { scope, organisation, capacity } = await requireOrganisation(event, 'shares.change');
	const timeZone = (await readSettings(scope))?.timeZone ?? error(404);
	return { scope, capacity, timeZone, owner: sharing.ownerIn(scope), base: `/o/${organisation.slug}/shares` };
}

/** One of them; 404 where there is none. */
export async function requireShareLink(event: Event & { readonly params: { readonly link: string } }) {
	const shares = await requireShares(event);
	const link = (await sharing.find(shares.owner, event.params.link)) ?? error(404);
	return { ...shares, link };
}

/** What each of these links leads to, in words. */
export async function whatIsShared(
	scope: OrganisationScope,
	links: readonly sharing.ShareLink[]
): Promise<(link: sharing.ShareLink) => string> {
	const roundIds = new Set(links.flatMap(({ subject }) => (subject.kind === 'group' ? [subject.roundId] : [])));
	const [all, groups] = await Promise.all([
		rounds.list(scope, { archived: 'both' }),
		Promise.all([...roundIds].map((id) => rounds.groups(scope, id)))
	]);
	const roundNames = new Map(all.map(({ id, name }) => [id, name]));
	const groupNames = new Map(groups.flat().map(({ id, name }) => [id, name]));
	return ({ subject }) => {
		if (subject.kind === 'assessment') return m.share_what_assessment();
		const round = roundNames.get(subject.roundId) ?? '';
		if (subject.kind === 'round') return round;
		const group = groupNames.get(subject.groupId);
		return group === undefined ? m.share_what_group_gone({ round }) : m.share_what_group({ round, group });
	};
}
