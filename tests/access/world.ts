import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgTable } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import { engagementGrants, type MemberRole } from '../../src/lib/core/access/roles';
import * as schema from '../../src/lib/server/db/schema';
import { sealDraft } from '../../src/lib/server/participation/draft-seal';
import { createClosedRound } from './closed-round';
import { current } from '../../src/lib/server/questionnaires';

/** Everybody who could open an address. `wrongTenant` owns another organisation; `former` is a consultant whose engagement has ended. */
export const actors = [
	...(['guest', 'wrongTenant', 'participant', 'lead', 'analyst', 'admin', 'owner'] as const),
	...(['consultant', 'without', 'former', 'caretaker'] as const)
] as const;
export type Actor = (typeof actors)[number];

/** Who keeps the server running as well, and sees no more of any organisation by that. */
export const operator: Actor = 'analyst';

/** One organisation with something in each of its lists. Every text of it carries its mark. */
export interface Organisation {
	readonly id: string;
	readonly slug: string;
	readonly mark: string;
	readonly department: string;
	readonly person: string;
	readonly invitation: string;
	readonly invitationToken: string;
	readonly engagement: string;
	/** One that has ended; of alpha alone. */
	readonly pastEngagement: string;
	readonly assessmentKey: string;
	readonly kpiEntry: string;
	/** Of the department, not begun; last changed at `actionSeen`. */
	readonly action: string;
	/** Of that entry, in its history. */
	readonly kpiVersion: number;
	readonly ownKpi: string;
	readonly retiredKpi: string;
	/** Of a program that has access. */
	readonly apiToken: string;
	/** A file of its closed round that is ready; its owner, or who looks after it, asked for it. */
	readonly fileExport: string;
	/** A link to the results of its closed round, and the token by which they are read. */
	readonly share: { readonly link: string; readonly token: string };
	/** A file of KPIs that was entered, and one that was taken back again. */
	readonly imports: { readonly standing: string; readonly undone: string };
	/** An open one with a personal group and one by link, a draft of the same, a draft of a named one, and one with results. */
	readonly rounds: { readonly open: string; readonly draft: string; readonly named: string; readonly closed: string };
	/** A form for customers that is open, with a batch and as many sentences as are shown, and the token of its link. */
	readonly voice: { readonly form: string; readonly token: string; readonly batch: string; readonly sentence: string };
	/** Somebody asked in the open one: their link, what they have answered so far, and a receipt for something handed in before. */
	readonly participant: { readonly token: string; readonly draftKey: string; readonly receiptKey: string };
}

export interface World {
	/** Three organisations: the one most actors are about, another tenant’s, and one without an owner. */
	readonly alpha: Organisation;
	readonly beta: Organisation;
	readonly gamma: Organisation;
	/** Works for alpha, looks after gamma; its lead is the caretaker, its consultant the consultant. */
	readonly firm: {
		readonly id: string;
		readonly slug: string;
		readonly invitation: string;
		readonly invitationToken: string;
	};
	readonly users: Readonly<Record<Exclude<Actor, 'guest'>, { readonly id: string; readonly session: string }>>;
	/** Makes everything as it was in the beginning. */
	restore(): Promise<void>;
	/** What there is, so that two moments can be compared; without what changes by merely looking. */
	state(): Promise<Readonly<Record<string, string>>>;
}

/** When each action was last changed, as its form has it. */
export const actionSeen = '2026-01-01T00:00:00.000Z';

/** The name of the session’s cookie on a plain address. */
export const cookieName = 'session';

type Insert = (table: PgTable, row: Record<string, unknown>) => Promise<void>;

export async function createWorld(superuser: pg.Client): Promise<World> {
	const database = drizzle({ client: superuser });
	// Also ids that the database would number by itself, so that an address can name them.
	const insert: Insert = async (table, row) => void (await database.insert(table).overridingSystemValue().values(row));
	const users = await createUsers(insert);
	const firm = await createPractice(insert, 'firm');
	const [elsewhere, past] = [await createPractice(insert, 'elsewhere'), await createPractice(insert, 'past')];
	for (const [practice, actor, role] of [
		[firm, 'caretaker', 'lead'],
		[firm, 'consultant', 'consultant'],
		[elsewhere, 'without', 'lead'],
		[past, 'former', 'lead']
	] as const) {
		const who = { name: `${actor} person`, email: `${actor}@example.org` };
		await insert(schema.consultants, { practiceId: practice.id, userId: users[actor].id, role, ...who });
	}
	const version = await anyVersion(superuser);
	const alpha = await createOrganisation(insert, 'alpha', { version, practiceId: firm.id });
	const beta = await createOrganisation(insert, 'beta', { version, practiceId: elsewhere.id });
	const gamma = await createOrganisation(insert, 'gamma', { version, practiceId: firm.id, hasCaretaker: true });
	const [startedAt, endedAt] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z')];
	const ended = { practiceId: past.id, grants: [...engagementGrants], startedAt, endedAt };
	await insert(schema.engagements, { organisationId: alpha.id, id: alpha.pastEngagement, ...ended });
	for (const [actor, role] of Object.entries(rolesInAlpha)) {
		const departmentId = actor === 'lead' ? alpha.department : null;
		const who = { name: `${actor} alpha`, email: `${actor}@example.org`, userId: users[actor as 'owner'].id };
		await insert(schema.people, { organisationId: alpha.id, role, departmentId, ...who });
	}
	const owner = { name: 'owner beta', email: 'wrongtenant@example.org', userId: users.wrongTenant.id };
	await insert(schema.people, { organisationId: beta.id, role: 'owner', ...owner });
	for (const [organisation, user] of [
		[alpha, users.owner],
		[beta, users.wrongTenant],
		[gamma, users.caretaker]
	] as const) {
		await createFile(insert, organisation, user.id);
	}
	const rows = rowsIn(superuser);
	const beginning = await rows();
	return {
		...{ alpha, beta, gamma, firm, users },
		restore: () => restore(superuser, beginning, rows),
		state: async () => stateOf(await rows())
	};
}

const rolesInAlpha: Readonly<Record<'owner' | 'admin' | 'analyst' | 'lead' | 'participant', MemberRole>> = {
	owner: 'owner',
	admin: 'admin',
	analyst: 'analyst',
	lead: 'department-lead',
	participant: 'participant'
};

async function createUsers(insert: Insert): Promise<World['users']> {
	const created: [string, { readonly id: string; readonly session: string }][] = [];
	for (const actor of actors.filter((one) => one !== 'guest')) {
		const id = randomUUID();
		const email = `${actor.toLowerCase()}@example.org`;
		const session = randomBytes(20).toString('hex');
		const now = new Date();
		const verified = { emailVerifiedAt: now, passwordHash: 'none' };
		await insert(schema.users, {
			id,
			email,
			emailHash: sha256(email),
			name: `${actor} person`,
			locale: 'en',
			...verified
		});
		const expiresAt = new Date(now.getTime() + 86_400_000);
		await insert(schema.sessions, { idHash: sha256(session), userId: id, device: 'Test', expiresAt });
		created.push([actor, { id, session }]);
	}
	return Object.fromEntries(created) as World['users'];
}

async function createPractice(insert: Insert, name: string): Promise<World['firm']> {
	const practice = { id: randomUUID(), slug: `${name}-test`, name: `Practice ${name}-mark`, accent: '#c0392b' };
	await insert(schema.practices, practice);
	await insert(schema.logos, { practiceId: practice.id, ...logo });
	const [invitation, invitationToken] = [randomUUID(), token()];
	const invited = { id: invitation, tokenHash: sha256(invitationToken), email: `new-${name}@example.org` };
	await insert(schema.invitations, { ...invited, ...invitedAt, practiceId: practice.id, role: 'consultant' });
	return { id: practice.id, slug: practice.slug, invitation, invitationToken };
}

const logo = {
	type: 'image/svg+xml',
	content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
	...{ sha256: sha256('logo'), width: 1, height: 1 }
};

const invitedAt = { inviterName: 'Somebody', expiresAt: new Date(Date.now() + 86_400_000) };

async function createOrganisation(
	insert: Insert,
	name: string,
	settings: { readonly version: object; readonly practiceId: string; readonly hasCaretaker?: true }
): Promise<Organisation> {
	const { version, practiceId, hasCaretaker } = settings;
	const mark = `${name}-mark`;
	const [id, department, person] = [randomUUID(), randomUUID(), randomUUID()];
	const slug = `${name}-test`;
	const texts = {
		purpose: `Purpose ${mark}`,
		controller: `Controller ${mark}`,
		privacyContact: `privacy@${mark}.example`
	};
	const caretakerPracticeId = hasCaretaker ? practiceId : null;
	await insert(schema.organisations, {
		id,
		slug,
		name: `Company ${mark}`,
		locale: 'en',
		...texts,
		accent: '#001a4d',
		caretakerPracticeId
	});
	await insert(schema.departments, { organisationId: id, id: department, name: `Department ${mark}` });
	const listed = { name: `Person ${mark}`, email: `person@${mark}.example`, departmentId: department };
	await insert(schema.people, { organisationId: id, id: person, ...listed });
	const [invitation, invitationToken] = [randomUUID(), token()];
	const invited = { id: invitation, tokenHash: sha256(invitationToken), email: `guest@${mark}.example` };
	await insert(schema.invitations, {
		...invited,
		...invitedAt,
		organisationId: id,
		role: hasCaretaker ? 'owner' : 'analyst'
	});
	await insert(schema.logos, { organisationId: id, ...logo });
	const engagement = randomUUID();
	await insert(schema.engagements, { id: engagement, organisationId: id, practiceId, grants: [...engagementGrants] });
	const act = { act: 'organisation.created', actorName: `Actor ${mark}`, details: { name: `Company ${mark}` } };
	await insert(schema.auditEntries, { organisationId: id, ...act });
	const assessmentKey = randomBytes(16).toString('base64url');
	const assessment = { keyHash: sha256(assessmentKey), locale: 'en', organisation: `Assessed ${mark}` };
	await insert(schema.assessments, { ...assessment, ...version, organisationId: id, sealedKey: 'v1.none.none' });
	const kpiEntry = randomUUID();
	const worksheet = { 'nps.mode': 'known', 'nps.value': '12', 'nps.context': `Source ${mark}` };
	const inQuarter = { departmentId: department, periodKind: 'quarter', periodStart: '2026-01-01' };
	await insert(schema.kpiEntries, { organisationId: id, id: kpiEntry, worksheet, ...inQuarter });
	const kpiVersion = randomInt(1_000_000, 2_000_000_000);
	const begun = { entryId: kpiEntry, worksheet, ...inQuarter, act: 'entered', actorName: `Author ${mark}` };
	await insert(schema.kpiEntryVersions, { organisationId: id, id: kpiVersion, ...begun });
	const [ownKpi, retiredKpi] = [randomUUID(), randomUUID()];
	const measured = { organisationId: id, direction: 'lower' };
	await insert(schema.ownKpis, { ...measured, id: ownKpi, name: `Measure ${mark}` });
	await insert(schema.ownKpis, { ...measured, id: retiredKpi, name: `Old ${mark}`, retiredAt: new Date() });
	const imports = await createImports(insert, { organisationId: id, mark });
	const apiToken = randomUUID();
	await insert(schema.apiTokens, {
		...{ organisationId: id, id: apiToken, name: `Program ${mark}`, hash: sha256(apiToken), scopes: ['kpis.read'] },
		expiresAt: new Date(Date.now() + 86_400_000)
	});
	const action = randomUUID();
	const toDo = { title: `Action ${mark}`, departmentId: department, dueOn: dayIn(30), changedAt: new Date(actionSeen) };
	await insert(schema.actions, { organisationId: id, id: action, ...toDo });
	const created = { actionId: action, kind: 'created', actorName: `Actor ${mark}` };
	await insert(schema.actionEvents, { organisationId: id, ...created });
	const participant = { token: token(), draftKey: newKey(), receiptKey: newKey() };
	const rounds = await createRounds(insert, { organisationId: id, department, person, mark, participant });
	const voice = await createVoice(insert, { organisationId: id, mark });
	const share = { link: randomUUID(), token: token() };
	await insert(schema.shareLinks, {
		...{ id: share.link, tokenHash: sha256(share.token), organisationId: id, roundId: rounds.closed },
		...{ label: `Board ${mark}`, locale: 'en', expiresAt: new Date(Date.now() + 86_400_000) }
	});
	const parts = {
		action,
		voice,
		share,
		kpiEntry,
		kpiVersion,
		ownKpi,
		retiredKpi,
		apiToken,
		imports,
		rounds,
		participant,
		mark,
		department,
		person,
		invitation,
		invitationToken,
		engagement,
		assessmentKey
	};
	return { id, slug, ...parts, pastEngagement: randomUUID(), fileExport: randomUUID() };
}

async function createFile(
	insert: Insert,
	{ id: organisationId, fileExport, rounds, mark }: Organisation,
	userId: string
): Promise<void> {
	const content = Buffer.from(`Filed ${mark}`);
	await insert(schema.fileExports, {
		...{ organisationId, id: fileExport, userId, subject: { kind: 'round', roundId: rounds.closed } },
		...{ format: 'csv', locale: 'en', status: 'done', progressPercent: 100, fileName: 'gegenprobe-x.csv' },
		byteSize: content.length
	});
	await insert(schema.fileExportParts, { organisationId, exportId: fileExport, number: 0, content });
}

async function createImports(
	insert: Insert,
	{ organisationId, mark }: Pick<RoundsOf, 'organisationId' | 'mark'>
): Promise<Organisation['imports']> {
	const imports = { standing: randomUUID(), undone: randomUUID() };
	for (const [position, [name, id]] of Object.entries(imports).entries()) {
		const undoneAt = name === 'undone' ? new Date('2026-02-01T00:00:00Z') : null;
		const leftOut = [
			['NPS', 'Why'],
			[`Row ${mark}`, 'No number']
		];
		const file = { fileName: `File ${mark}`, entryCount: 1, leftOut, actorName: `Actor ${mark}`, undoneAt };
		await insert(schema.kpiImports, { organisationId, id, ...file });
		const place = { periodKind: 'year', periodStart: `${2022 + position}-01-01` };
		const entry = { organisationId, ...place, worksheet: { 'nps.mode': 'known', 'nps.value': '5' } };
		const entryId = randomUUID();
		const first = randomInt(1_000_000, 2_000_000_000);
		if (undoneAt === null) await insert(schema.kpiEntries, { ...entry, id: entryId });
		await insert(schema.kpiEntryVersions, { ...entry, id: first, entryId, importId: id, act: 'imported' });
		const taken = { ...entry, id: first + 1, entryId, importId: id, worksheet: null, act: 'deleted' };
		if (undoneAt !== null) await insert(schema.kpiEntryVersions, taken);
	}
	return imports;
}

async function createVoice(
	insert: Insert,
	{ organisationId, mark }: Pick<RoundsOf, 'organisationId' | 'mark'>
): Promise<Organisation['voice']> {
	const voice = { form: randomUUID(), token: token(), batch: randomUUID(), sentence: randomUUID() };
	const texts = { name: `Till ${mark}`, company: `Shop ${mark}`, locale: 'en', periodKind: 'quarter' };
	await insert(schema.voiceForms, { organisationId, id: voice.form, linkHash: sha256(voice.token), ...texts });
	const ofForm = { organisationId, formId: voice.form };
	await insert(schema.voiceBatches, {
		...{ ...ofForm, id: voice.batch, completedOn: '2026-05-31', answers: 10 },
		...{ recommendation: [0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0], satisfaction: [0, 0, 0, 0, 10] }
	});
	for (const id of [voice.sentence, ...Array.from({ length: 10 }, () => randomUUID())]) {
		const text = `Heard ${mark}`;
		await insert(schema.voiceSentences, { ...ofForm, id, batchId: voice.batch, text, locale: 'en' });
	}
	return voice;
}

interface RoundsOf {
	readonly organisationId: string;
	readonly department: string;
	readonly person: string;
	readonly mark: string;
	readonly participant: Organisation['participant'];
}

async function createRounds(
	insert: Insert,
	{ organisationId, department, person, mark, participant }: RoundsOf
): Promise<Organisation['rounds']> {
	const rounds = { open: randomUUID(), draft: randomUUID(), named: randomUUID() };
	const { id: questionnaireId, version: questionnaireVersion } = current('pulse');
	const days = { opensOn: dayIn(0), closesOn: dayIn(30), closesAt: new Date(`${dayIn(30)}T23:00:00Z`) };
	for (const [status, id] of Object.entries(rounds)) {
		await insert(schema.rounds, {
			...{ organisationId, id, questionnaireId, questionnaireVersion, ...days, locale: 'en' },
			...{ name: `Round ${status} ${mark}`, kind: status === 'named' ? 'named' : 'anonymous' },
			...(status === 'open'
				? { status, launchedAt: new Date('2026-01-01T00:00:00Z'), freeTextThreshold: 10 }
				: { status: 'draft' })
		});
		const base = { organisationId, roundId: id };
		const [groupId, inviteeId] = [randomUUID(), randomUUID()];
		const personal = {
			kind: 'department',
			name: `Group ${mark}`,
			position: 1,
			way: 'personal',
			departmentIds: [department]
		};
		await insert(schema.roundGroups, { ...base, id: groupId, ...personal, invitedOtherStaff: 1 });
		const byLink = { kind: 'leadership', name: `Leaders ${mark}`, position: 0, way: 'link', departmentIds: [] };
		if (status !== 'named') {
			const linkHash = status === 'open' ? sha256(token()) : null;
			await insert(schema.roundGroups, { ...base, ...byLink, invitedLeadership: 9, linkHash });
		}
		if (status !== 'open') continue;
		const cell = { ...base, groupId, role: 'other-staff' };
		await insert(schema.roundInvitees, { ...cell, id: inviteeId, personId: person });
		await insert(schema.roundParticipations, { ...cell, inviteeId, tokenHash: sha256(participant.token) });
		const { draftKey, receiptKey } = participant;
		// Something is in it: nothing at all is not handed in.
		const sealed = sealDraft({ answers: {}, sentence: 'Ask more', isCustomerFacing: null }, draftKey);
		await insert(schema.roundDrafts, { ...base, keyHash: sha256(draftKey), sealed });
		await insert(schema.roundIntake, {
			...cell,
			sheet: current('pulse').items.map(() => 3),
			receiptHash: sha256(receiptKey)
		});
	}
	return { ...rounds, closed: await createClosedRound(insert, { organisationId, department, mark }) };
}

async function anyVersion(superuser: pg.Client): Promise<object> {
	const { rows } = await superuser.query<{ questionnaireId: string; questionnaireVersion: string }>(
		`select id as "questionnaireId", version as "questionnaireVersion" from questionnaire_versions where id = 'executive'`
	);
	if (!rows[0]) throw new Error('The program has kept no questionnaire.');
	return rows[0];
}

/** So many days from today, as `YYYY-MM-DD`. */
export function dayIn(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** What the program keeps for itself, and changes while somebody merely looks. */
const ofTheProgram = ['rate_limits', 'job_runs', 'secrets', 'share_views'];

type Rows = Record<string, Record<string, unknown>[]>;

async function tableNames(superuser: pg.Client): Promise<string[]> {
	const { rows } = await superuser.query<{ name: string }>(
		`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
		and relname not in ('schema_migrations', 'questionnaire_versions', 'secrets', 'job_runs') order by 1`
	);
	return rows.map(({ name }) => name);
}

/** Reads all rows again only where the server has written something since: its log ends elsewhere then. */
function rowsIn(superuser: pg.Client): () => Promise<Rows> {
	let last: { readonly written: string; readonly rows: Rows } | null = null;
	return async () => {
		const { rows: ends } = await superuser.query<{ written: string }>('select pg_current_wal_insert_lsn() as written');
		const written = ends[0]?.written ?? '';
		if (last?.written !== written) last = { written, rows: await rowsOf(superuser) };
		return last.rows;
	};
}

const states = new WeakMap<Rows, Readonly<Record<string, string>>>();

function stateOf(all: Rows): Readonly<Record<string, string>> {
	const known = states.get(all);
	if (known) return known;
	const entries = Object.entries(all).filter(([table]) => !ofTheProgram.includes(table));
	const state = Object.fromEntries(
		entries.map(([table, rows]) => [table, rows.map(withoutTimes).toSorted().join('\n')])
	);
	states.set(all, state);
	return state;
}

/** All rows of all tables in one statement, which is planned once. */
async function rowsOf(superuser: pg.Client): Promise<Rows> {
	const each = (await tableNames(superuser)).map(
		(name) => `select '${name}' as name, coalesce(jsonb_agg(to_jsonb(t)), '[]') as rows from ${name} t`
	);
	const { rows } = await superuser.query<{ name: string; rows: Rows[string] }>({
		name: 'all rows',
		text: each.join(' union all ')
	});
	return Object.fromEntries(rows.map(({ name, rows: ofTable }) => [name, ofTable]));
}

/** Empties and fills again what is no longer as it was in the beginning. */
async function restore(superuser: pg.Client, beginning: Rows, rows: () => Promise<Rows>): Promise<void> {
	await superuser.query('begin');
	await superuser.query(`set local session_replication_role = replica`);
	// What a form has begun, as the results of a round, is finished first, or finds everything as it was.
	const rounds = (beginning.rounds ?? []).map(({ id }) => `round ${String(id)}`);
	await superuser.query(`select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest($1::text[]) name`, [
		rounds
	]);
	const now = await rows();
	for (const [name, before] of Object.entries(beginning)) {
		if (JSON.stringify(now[name]) === JSON.stringify(before)) continue;
		await superuser.query(`delete from ${name}`);
		await superuser.query(
			`insert into ${name} overriding system value select * from jsonb_populate_recordset(null::${name}, $1)`,
			[JSON.stringify(before)]
		);
	}
	await superuser.query('commit');
}

function withoutTimes(row: Record<string, unknown>): string {
	const { last_used_at: _used, expires_at: _expires, ...rest } = row;
	// Answers that wait are written anew from time to time, so that their order tells nothing.
	const { id: _id, ...content } = rest;
	return JSON.stringify('receipt_hash' in rest ? content : rest);
}

function token(): string {
	return randomBytes(32).toString('base64url');
}

function newKey(): string {
	return randomBytes(16).toString('base64url');
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
