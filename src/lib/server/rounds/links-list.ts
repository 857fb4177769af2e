import { and, asc, eq } from 'drizzle-orm';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { record } from '../audit';
import { csvLine, csvStart } from '../csv/write-table';
import { people, roundGroups, roundInvitees } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { groups } from './find';
import { groupOfInvitee, personOfInvitee } from './invitee-joins';
import { linkMaker } from './links';
import { invitedIn, type Round } from './types';

export interface GroupLink {
	readonly groupId: string;
	readonly name: string;
	readonly headcount: number;
	readonly url: string;
}

/** The links of a launched round's groups, in their order. */
export async function groupLinks(scope: OrganisationScope, round: Round): Promise<GroupLink[]> {
	if (round.status === 'draft') return [];
	const [stored, linkOf] = await Promise.all([groups(scope, round.id), linkMaker(scope.database)]);
	return stored
		.filter(({ way }) => way === 'link')
		.map((group) => {
			return {
				groupId: group.id,
				name: group.name,
				headcount: invitedIn(group),
				url: linkOf({ groupId: group.id }).url
			};
		});
}

/** How many are asked personally, and how many of them by mail. */
export async function personalCounts(
	{ database, organisationId }: OrganisationScope,
	id: string
): Promise<{ readonly all: number; readonly withEmail: number }> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ email: people.email })
			.from(roundInvitees)
			.innerJoin(people, personOfInvitee)
			.where(and(eq(roundInvitees.organisationId, organisationId), eq(roundInvitees.roundId, id)))
	);
	return { all: rows.length, withEmail: rows.filter(({ email }) => email !== null).length };
}

/**
 * Everybody's own link as a CSV file, for those who may see names. Whoever has the file could answer for others: that it was made stands in
 * the audit log.
 */
export async function exportLinks(
	{ database, organisationId, actor }: OrganisationScope,
	round: Round,
	locale: Locale
): Promise<string> {
	const opened = await database;
	const linkOf = await linkMaker(opened);
	const rows = await opened.withScope({ organisationId }, async (transaction) => {
		const found = await transaction
			.select({ id: roundInvitees.id, name: people.name, email: people.email, group: roundGroups.name })
			.from(roundInvitees)
			.innerJoin(people, personOfInvitee)
			.innerJoin(roundGroups, groupOfInvitee)
			.where(and(eq(roundInvitees.organisationId, organisationId), eq(roundInvitees.roundId, round.id)))
			.orderBy(asc(roundGroups.position), asc(people.name), asc(people.id));
		const details = { name: round.name, count: String(found.length) };
		await record(transaction, { organisationId }, actor, 'rounds.links-exported', details);
		return found;
	});
	const say = { locale };
	const heading = [
		m.round_csv_name({}, say),
		m.round_csv_email({}, say),
		m.round_csv_group({}, say),
		m.round_csv_link({}, say)
	];
	const lines = rows.map(({ id, name, email, group }) => [name, email ?? '', group, linkOf({ inviteeId: id }).url]);
	return csvStart + [heading, ...lines].map((cells) => csvLine(cells, locale)).join('');
}
