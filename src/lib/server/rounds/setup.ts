import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { orderDepartments, type PlacedDepartment } from '$lib/core/organisation/department-tree';
import { arrange, type ArrangedGroup, type ListedByDepartment, type RoundSetup } from '$lib/core/round-setup';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { record } from '../audit';
import type { Transaction } from '../db';
import { roundGroups } from '../db/schema';
import { rowsOf } from '../departments/list';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { groupsIn, roundIn } from './find';
import { listedIn } from './listed';
import { lockRound } from './lock';
import { invitedIn, type Round, type StoredGroup } from './types';

/** Who is asked in a draft, with the tree and the numbers of people as they are now. */
export interface OpenSetup {
	readonly round: Round;
	readonly setup: RoundSetup;
	readonly placed: readonly PlacedDepartment[];
	readonly arranged: readonly ArrangedGroup[];
	readonly listed: ListedByDepartment;
}

/** Reads it; null where there is no such round, or it is no draft any more. */
export async function openSetup(
	{ database, organisationId }: OrganisationScope,
	id: string
): Promise<OpenSetup | null> {
	const opened = await database;
	return opened.withScope({ organisationId }, (transaction) => setupIn(transaction, organisationId, id));
}

export type ChangedSetup = 'done' | 'unknown' | 'not-a-draft';

/** Decides anew who is asked, from what is decided now. */
export async function changeSetup(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	changed: (before: OpenSetup) => RoundSetup
): Promise<ChangedSetup> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<ChangedSetup> => {
		await lockOrganisation(transaction, organisationId);
		await lockRound(transaction, id, 'exclusive');
		const before = await setupIn(transaction, organisationId, id);
		if (!before) return (await roundIn(transaction, organisationId, id)) ? 'not-a-draft' : 'unknown';
		const { round, placed } = before;
		const setup = changed(before);
		await writeSetup(transaction, { organisationId, roundId: id, locale: round.locale, placed, setup });
		await record(transaction, { organisationId }, actor, 'rounds.groups-changed', { name: round.name });
		return 'done';
	});
}

interface Written {
	readonly organisationId: string;
	readonly roundId: string;
	readonly locale: Locale;
	readonly placed: readonly PlacedDepartment[];
	readonly setup: RoundSetup;
}

/** How many rows one statement carries. */
const chunk = 500;

/** Replaces the groups of a draft. */
export async function writeSetup(
	transaction: Transaction,
	{ organisationId, roundId, locale, placed, setup }: Written
): Promise<void> {
	const ofGroups = and(eq(roundGroups.organisationId, organisationId), eq(roundGroups.roundId, roundId));
	await transaction.delete(roundGroups).where(ofGroups);
	const arranged = arrange(setup.departments, placed, m.round_group_nameless({}, { locale }));
	const ids = arranged.map(() => randomUUID());
	const base = { organisationId, roundId };
	const rows: (typeof roundGroups.$inferInsert)[] = arranged.map(
		({ kind, name, departmentIds, parent, way, headcount }, index) => {
			const [id, parentId] = [ids[index], parent === null ? null : ids[parent]];
			return {
				...base,
				id,
				kind,
				name,
				parentId,
				way,
				departmentIds: [...departmentIds],
				position: index + 1,
				invitedOtherStaff: headcount
			};
		}
	);
	if (setup.leadership) {
		const { way, headcount } = setup.leadership;
		const name = m.round_group_leadership({}, { locale });
		rows.push({ ...base, kind: 'leadership', name, departmentIds: [], position: 0, way, invitedLeadership: headcount });
	}
	// Parents come before their children, also across statements.
	for (let start = 0; start < rows.length; start += chunk) {
		await transaction.insert(roundGroups).values(rows.slice(start, start + chunk));
	}
}

export async function setupIn(transaction: Transaction, organisationId: string, id: string): Promise<OpenSetup | null> {
	const round = await roundIn(transaction, organisationId, id);
	if (round?.status !== 'draft') return null;
	const stored = await groupsIn(transaction, organisationId, id);
	const placed = orderDepartments(await rowsOf(transaction, organisationId));
	const setup = setupOf(stored);
	return {
		round,
		setup,
		placed,
		arranged: arrange(setup.departments, placed, m.round_group_nameless({}, { locale: round.locale })),
		listed: await listedIn(transaction, organisationId)
	};
}

function setupOf(groups: readonly StoredGroup[]): RoundSetup {
	const asked = (group: StoredGroup) => ({ way: group.way, headcount: invitedIn(group) });
	const leadership = groups.find(({ kind }) => kind === 'leadership');
	return {
		leadership: leadership ? asked(leadership) : null,
		departments: groups
			.filter(({ kind }) => kind === 'department')
			.map((group) => ({ ...asked(group), departmentIds: group.departmentIds }))
	};
}
