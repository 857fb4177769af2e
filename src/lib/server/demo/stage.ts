import type { MemberRole } from '$lib/core/access/roles';
import { readDepartmentEntry } from '$lib/core/organisation/department-entry';
import { pathKey, pathText } from '$lib/core/organisation/names';
import * as accounts from '../accounts';
import { findByEmail } from '../accounts/find';
import type { Database } from '../db';
import * as departments from '../departments';
import * as invitations from '../invitations';
import * as people from '../people';
import * as practices from '../practices';
import {
	type Actor,
	type OrganisationScope,
	type OrganisationVisit,
	type PracticeVisit,
	visitOrganisation,
	visitPractice
} from '../visits';
import type { Worker } from './staff';

/** Where the demonstration is built. Each of these verbs is something that a person could do, and is done the same way. */
export interface Stage {
	readonly database: Database;
	/** The day on which it is shown, `YYYY-MM-DD`. */
	readonly day: string;
	/** Of every account. */
	readonly password: string;
}

export type Player = Actor & { readonly email: string };

/** Somebody signs up. */
export async function signUp({ database, password }: Stage, name: string, email: string): Promise<Player> {
	await accounts.signUpAtOnce(database, { name, email, password, locale: 'de', next: '/account' });
	const { id } = given(await findByEmail(database, email));
	return { userId: id, name, email };
}

/** Somebody founds a practice. */
export async function found({ database }: Stage, lead: Player, name: string): Promise<PracticeVisit> {
	const { slug } = await practices.create(lead, name, database);
	return given(await visitPractice(lead, slug, database));
}

/** Somebody is invited into a practice and accepts. */
export async function joinPractice({ database }: Stage, { scope }: PracticeVisit, player: Player): Promise<void> {
	const sent = await practices.invitations.send(scope, { email: player.email, role: 'consultant' });
	if (sent !== 'member') await practices.invitations.accept(player, sent.token, database);
}

/** A practice opens a client and looks after it until somebody accepts. */
export async function openClient(
	{ database }: Stage,
	{ scope }: PracticeVisit,
	name: string
): Promise<OrganisationVisit> {
	const { slug } = await practices.openClient(scope, { name, locale: 'de' });
	return given(await visitOrganisation(scope.actor, slug, database));
}

/** Somebody is invited into an organisation and accepts; returns it as they see it. */
export async function join(
	{ database }: Stage,
	{ scope, capacity, organisation }: OrganisationVisit,
	player: Player,
	{ role, path = [] }: { readonly role: MemberRole; readonly path?: readonly string[] }
): Promise<OrganisationVisit> {
	const departmentId = await departmentAt(scope, path);
	const sent = await invitations.send(scope, capacity, { email: player.email, role, departmentId });
	const token = sent.kind === 'sent' ? sent.link?.split('/').at(-1) : null;
	await invitations.accept(player, given(token), database);
	return given(await visitOrganisation(player, organisation.slug, database));
}

/** Makes departments as somebody types them, one below another by indenting it. */
export async function arrange({ scope }: OrganisationVisit, tree: string): Promise<void> {
	const { problems } = await departments.add(scope, readDepartmentEntry(tree));
	if (problems.length > 0) throw new Error('The tree of departments is wrong.');
}

/** Enters everybody from a list. */
export async function enlist({ scope }: OrganisationVisit, workers: readonly Worker[]): Promise<void> {
	const heading = ['Name', 'E-Mail', 'Abteilung', 'Gruppe'];
	const lines = workers.map(({ name, email, path, role }) => [name, email, pathText(path), role]);
	const rows = [heading, ...lines].map((cells, index) => ({ line: index + 1, cells }));
	const { problems } = await people.importList(scope, rows);
	if (problems[0]) throw new Error(`Line ${problems[0].line} of the list of people: ${problems[0].kind}.`);
}

/** Whoever does it is asked among the leaders from now on. */
export async function lead({ scope, capacity }: OrganisationVisit): Promise<void> {
	const { id, ...person } = given((await everybody(scope)).find(({ isActor }) => isActor));
	await people.change(scope, capacity, id, { ...person, roleGroup: 'leadership' });
}

/** Moves people into another department. */
export async function move(
	{ scope, capacity }: OrganisationVisit,
	workers: readonly Worker[],
	path: readonly string[]
): Promise<void> {
	const departmentId = await departmentAt(scope, path);
	const moving = new Set(workers.map(({ email }) => email));
	for (const { id, ...person } of await everybody(scope)) {
		if (person.email === null || !moving.has(person.email)) continue;
		await people.change(scope, capacity, id, { ...person, departmentId });
	}
}

/** Removes a department; its people go to another one. */
export async function dissolve(
	{ scope }: OrganisationVisit,
	path: readonly string[],
	into: readonly string[]
): Promise<void> {
	await departments.remove(scope, given(await departmentAt(scope, path)), await departmentAt(scope, into));
}

/** Everybody in the organisation, by name. */
export async function everybody(scope: OrganisationScope): Promise<people.Person[]> {
	const found: people.Person[] = [];
	for (let page = 1; ; page += 1) {
		const { people: some, pageCount } = await people.list(scope, { page });
		found.push(...some);
		if (page >= pageCount) return found;
	}
}

/** The id of a department by its names from the top down; null for none, which is the whole organisation. */
export async function departmentAt(scope: OrganisationScope, path: readonly string[]): Promise<string | null> {
	if (path.length === 0) return null;
	const all = await departments.list(scope);
	return given(all.find((department) => pathKey(department.path) === pathKey(path))).id;
}

/** What the demonstration itself has made a moment ago. */
export function given<Thing>(thing: Thing | null | undefined): Thing {
	if (thing === null || thing === undefined)
		throw new Error('The demonstration relies on something that is not there.');
	return thing;
}
