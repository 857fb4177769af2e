import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { freezeGroups, invitedCount, noDepartment } from '$lib/core/round-setup';
import { namedPeople, type RoundGroup } from '$lib/core/round/types';
import { m } from '$lib/i18n/generated/messages.js';
import { record } from '../audit';
import { dayOf } from '../day';
import type { Transaction } from '../db';
import { roundGroups, roundInvitees, roundMailings, roundParticipations, rounds, type RoleGroup } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import { current } from '../questionnaires';
import type { OrganisationScope } from '../visits';
import { timeZoneIn } from './draft';
import { ofRound, roundIn } from './find';
import { type Link, linkMaker, type LinkHolder } from './links';
import { peopleIn } from './listed';
import { lockRound } from './lock';
import { type OpenSetup, setupIn } from './setup';
import { teamIn } from './team';
import type { Round } from './types';

export type LaunchProblem =
	/** Nobody is asked at all. */
	| 'nobody'
	/** Fewer are asked than the threshold: nothing could ever be shown. */
	| 'fewer-than-threshold'
	/** A group is asked by a link, and nobody has said how many people that are. */
	| 'headcount-missing'
	| 'over-already'
	/** A named round takes 2 to 15 people. */
	| 'team-size';

/** `done` also where it has been launched before, by whoever it was. */
export type Launched = 'done' | 'unknown' | LaunchProblem;

/**
 * Launches a draft: from now on its groups, its questionnaire and who is asked are frozen, and the threshold only rises. It opens on its
 * first day. `sendsMails`: everybody asked personally whose address is known is written to once it is open.
 */
export async function launch(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	{ sendsMails }: { readonly sendsMails: boolean }
): Promise<Launched> {
	const opened = await database;
	const linkOf = await linkMaker(opened);
	return opened.withScope({ organisationId }, async (transaction): Promise<Launched> => {
		await lockOrganisation(transaction, organisationId);
		await lockRound(transaction, id, 'exclusive');
		const round = await roundIn(transaction, organisationId, id);
		if (!round) return 'unknown';
		if (round.status !== 'draft') return 'done';
		const today = dayOf(new Date(), await timeZoneIn(transaction, organisationId));
		if (round.closesOn < today) return 'over-already';
		const place = { transaction, organisationId, round, linkOf };
		const frozen = round.kind === 'named' ? await freezeTeam(place) : await freezePlan(place);
		if (typeof frozen === 'string') return frozen;
		await transaction
			.update(rounds)
			.set({
				status: round.opensOn <= today ? 'open' : 'scheduled',
				questionnaireVersion: current(round.questionnaireId).version,
				launchedAt: sql`now()`
			})
			.where(ofRound(organisationId, id));
		if (sendsMails) await transaction.insert(roundMailings).values({ organisationId, roundId: id, kind: 'invitation' });
		const details = { name: round.name, invited: String(frozen.invited) };
		await record(transaction, { organisationId }, actor, 'rounds.launched', details);
		return 'done';
	});
}

/** The groups of a draft as its launch would freeze them. */
export function frozenGroups(
	{ round, setup, arranged, listed }: OpenSetup,
	newId: () => string = randomUUID
): readonly RoundGroup[] {
	return freezeGroups({
		leadership: setup.leadership,
		departments: arranged,
		listed,
		k: round.threshold,
		leadershipName: m.round_group_leadership({}, { locale: round.locale }),
		newId
	});
}

/** What stands in the way of an anonymous draft's launch; null: nothing. */
export function problemOfSetup({ round, setup }: OpenSetup, groups: readonly RoundGroup[]): LaunchProblem | null {
	const asked = [...setup.departments, ...(setup.leadership ? [setup.leadership] : [])];
	if (asked.some(({ way, headcount }) => way === 'link' && headcount === 0)) return 'headcount-missing';
	const invited = groups.reduce((sum, group) => sum + invitedCount(group), 0);
	if (invited === 0) return 'nobody';
	return invited < round.threshold ? 'fewer-than-threshold' : null;
}

interface Place {
	readonly transaction: Transaction;
	readonly organisationId: string;
	readonly round: Round;
	readonly linkOf: (holder: LinkHolder) => Link;
}

interface Frozen {
	readonly invited: number;
}

async function freezePlan({ transaction, organisationId, round, linkOf }: Place): Promise<Frozen | LaunchProblem> {
	const open = await setupIn(transaction, organisationId, round.id);
	if (!open) throw new Error('A draft under its lock stays one.');
	const groups = frozenGroups(open);
	const problem = problemOfSetup(open, groups);
	if (problem) return problem;
	const base = { organisationId, roundId: round.id };
	await transaction
		.delete(roundGroups)
		.where(and(eq(roundGroups.organisationId, organisationId), eq(roundGroups.roundId, round.id)));
	await insertAll(
		groups.map(({ id, kind, name, parentId, departmentIds, invited }, position) => ({
			...base,
			...{ id, kind, name, parentId, position, departmentIds: [...departmentIds], way: invited.by },
			...invitedColumns(kind, invited),
			linkHash: invited.by === 'link' ? linkOf({ groupId: id }).hash : null
		})),
		(rows) => transaction.insert(roundGroups).values(rows)
	);
	const isAsked = new Set(open.arranged.flatMap(({ departmentIds }) => departmentIds));
	const listed = await peopleIn(transaction, organisationId, { departmentIds: [...isAsked], withoutDepartment: true });
	const groupOf = groupFinder(groups);
	const invitees = listed.flatMap((person) => {
		const groupId = groupOf(person.role, person.departmentId ?? noDepartment);
		return groupId === null ? [] : [{ id: randomUUID(), personId: person.id, groupId, role: person.role, name: null }];
	});
	await insertInvitees({ transaction, organisationId, round, linkOf }, invitees);
	return { invited: groups.reduce((sum, group) => sum + invitedCount(group), 0) };
}

/** Those chosen are invited already; only their links are missing. */
async function freezeTeam({ transaction, organisationId, round, linkOf }: Place): Promise<Frozen | LaunchProblem> {
	const members = await teamIn(transaction, organisationId, round.id);
	if (members.length < namedPeople.min || members.length > namedPeople.max) return 'team-size';
	await transaction.insert(roundParticipations).values(
		members.map(({ inviteeId, groupId, role, name }) => ({
			...{ organisationId, roundId: round.id, inviteeId, groupId, role, name },
			tokenHash: linkOf({ inviteeId }).hash
		}))
	);
	return { invited: members.length };
}

interface NewInvitee {
	readonly id: string;
	readonly personId: string;
	readonly groupId: string;
	readonly role: RoleGroup;
}

/** In the order of their random ids: nothing of the list of people shows in the order of rows. */
async function insertInvitees(
	{ transaction, organisationId, round, linkOf }: Place,
	invitees: readonly NewInvitee[]
): Promise<void> {
	const base = { organisationId, roundId: round.id };
	const ordered = invitees.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	await insertAll(
		ordered.map(({ id, personId, groupId, role }) => ({ ...base, id, personId, groupId, role })),
		(rows) => transaction.insert(roundInvitees).values(rows)
	);
	await insertAll(
		ordered.map(({ id, groupId, role }) => {
			return { ...base, inviteeId: id, groupId, role, tokenHash: linkOf({ inviteeId: id }).hash };
		}),
		(rows) => transaction.insert(roundParticipations).values(rows)
	);
}

/** How many rows one statement carries. */
const chunk = 1000;

async function insertAll<Row>(rows: readonly Row[], insert: (rows: Row[]) => PromiseLike<unknown>): Promise<void> {
	for (let start = 0; start < rows.length; start += chunk) await insert(rows.slice(start, start + chunk));
}

/** A headcount stands where most of those belong whom it counts. */
function invitedColumns(kind: RoundGroup['kind'], invited: RoundGroup['invited']) {
	if (invited.by === 'link') {
		return kind === 'department' ? { invitedOtherStaff: invited.headcount } : { invitedLeadership: invited.headcount };
	}
	const { leadership, customerFacing, otherStaff } = invited;
	return { invitedLeadership: leadership, invitedCustomerFacing: customerFacing, invitedOtherStaff: otherStaff };
}

/** The group under which somebody is asked personally; null: not at all. */
function groupFinder(groups: readonly RoundGroup[]): (role: RoleGroup, department: string) => string | null {
	const personal = groups.filter(({ invited }) => invited.by === 'personal');
	const idsOf = (kind: RoundGroup['kind']) =>
		new Map(
			personal
				.filter((group) => group.kind === kind)
				.flatMap(({ id, departmentIds }) =>
					(departmentIds.length === 0 ? [noDepartment] : departmentIds).map((department) => [department, id] as const)
				)
		);
	const [staff, leaders] = [idsOf('department'), idsOf('department-leadership')];
	const organisationWide = personal.find(({ kind }) => kind === 'leadership')?.id ?? null;
	return (role, department) =>
		role === 'leadership' ? (leaders.get(department) ?? organisationWide) : (staff.get(department) ?? null);
}
