import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { PgTable } from 'drizzle-orm/pg-core';
import * as assessmentVerbs from '../../src/lib/server/assessments';
import type { Database, Scope, Transaction } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';
import { current } from '../../src/lib/server/questionnaires';

/** Somebody with everything: an account, an organisation, a practice that works for it, assessments; in every table a row. */
export interface Tenant {
	readonly name: string;
	/** Each name that a scope can have, and what it is for this tenant. */
	readonly names: Required<Omit<Scope, 'system'>>;
	/** All of them at once: whatever this tenant can ever reach. */
	readonly everything: Scope;
}

/** In whose name: one entry for each name alone. */
export function scopesOf({ names }: Tenant): readonly (readonly [name: keyof Scope, scope: Scope])[] {
	return Object.entries(names).map(([name, value]) => [name as keyof Scope, { [name]: value }] as const);
}

/** Fills every table of the schema with rows of a new tenant, through the same scopes the product has. */
export async function fillTenant(database: Database, name: string): Promise<Tenant> {
	const email = `${name}-${randomBytes(4).toString('hex')}@example.org`;
	const names = {
		userId: randomUUID(),
		organisationId: randomUUID(),
		practiceId: randomUUID(),
		sessionHash: hash(),
		tokenHash: hash(),
		emailHash: createHash('sha256').update(email).digest('hex'),
		identityHash: hash(),
		assessmentKeyHash: hash(),
		roundId: randomUUID(),
		contentOfRoundId: '',
		receiptHash: hash(),
		draftHash: hash(),
		voiceFormId: randomUUID(),
		contentOfVoiceFormId: '',
		shareLinkId: randomUUID()
	};
	names.contentOfRoundId = names.roundId;
	names.contentOfVoiceFormId = names.voiceFormId;
	const insert = async (table: PgTable, row: Record<string, unknown>, scope: Scope = names): Promise<void> => {
		await database.withScope(scope, (transaction) => transaction.insert(table).values(row));
	};
	const { userId, organisationId, practiceId } = names;
	const later = new Date(Date.now() + 86_400_000);
	const slug = `${name}-${randomBytes(6).toString('hex')}`;
	const [departmentId, personId] = [randomUUID(), randomUUID()];

	await insert(schema.users, { id: userId, email, emailHash: names.emailHash, name, locale: 'de', passwordHash: name });
	await insert(schema.sessions, { idHash: names.sessionHash, userId, device: name, expiresAt: later });
	await insert(schema.tokens, { hash: names.tokenHash, purpose: 'reset-password', userId, expiresAt: later });
	await insert(schema.recoveryCodes, { userId, codeHash: hash() });
	await insert(schema.identities, { subjectHash: names.identityHash, userId, issuer: name, subject: name });
	await insert(schema.practices, { id: practiceId, slug, name });
	await insert(schema.consultants, { practiceId, userId, role: 'lead', name, email });
	await insert(schema.organisations, { id: organisationId, slug, name, locale: 'de', purpose: name });
	await insert(schema.engagements, { organisationId, practiceId, grants: ['read-results'] });
	await insert(schema.departments, { organisationId, id: departmentId, name });
	await insert(schema.departments, { organisationId, parentId: departmentId, name: `below ${name}` });
	await insert(schema.people, { organisationId, id: personId, name, email, role: 'owner', departmentId, userId });
	const invitation = {
		email: `guest-${randomBytes(4).toString('hex')}@example.org`,
		inviterName: name,
		invitedBy: userId,
		expiresAt: later
	};
	await insert(schema.invitations, { ...invitation, tokenHash: hash(), organisationId, role: 'admin', departmentId });
	await insert(schema.invitations, { ...invitation, tokenHash: hash(), practiceId, role: 'consultant' });
	const logo = { type: 'image/png', content: Buffer.from(name), sha256: hash(), width: 1, height: 1 };
	await insert(schema.logos, { ...logo, organisationId });
	await insert(schema.logos, { ...logo, practiceId });
	const entry = { userId, actorName: name, act: 'organisation.created' };
	await insert(schema.auditEntries, { ...entry, organisationId });
	await insert(schema.auditEntries, { ...entry, practiceId });
	await insert(schema.auditEntries, entry);

	await fillAssessment(database, names.assessmentKeyHash);
	const [ofOrganisation, ofUser] = [hash(), hash()];
	await fillAssessment(database, ofOrganisation);
	await database.withScope({ assessmentKeyHash: ofOrganisation, organisationId }, (transaction) =>
		transaction.update(schema.assessments).set({ organisationId, sealedKey: name })
	);
	await fillAssessment(database, ofUser);
	await database.withScope({ assessmentKeyHash: ofUser, userId }, (transaction) =>
		transaction.update(schema.assessments).set({ userId, sealedKey: name })
	);
	await fillRound(names, personId, departmentId, insert);
	await fillKpis(names, departmentId, insert);
	await fillVoice(names, departmentId, insert);
	await fillActions(names, personId, departmentId, insert);
	await fillLeaving(names, insert);
	return { name, names, everything: names };
}

type Insert = (table: PgTable, row: Record<string, unknown>, scope?: Scope) => Promise<void>;

/** A round with rows in each of its tables. */
async function fillRound(
	names: Tenant['names'],
	personId: string,
	departmentId: string,
	insert: Insert
): Promise<void> {
	const { organisationId, roundId, tokenHash, receiptHash, draftHash } = names;
	const [groupId, inviteeId] = [randomUUID(), randomUUID()];
	const { id: questionnaireId, version: questionnaireVersion } = current('pulse');
	const days = { opensOn: '2026-01-01', closesOn: '2026-01-31', closesAt: new Date('2026-01-31T23:00:00Z') };
	await insert(schema.rounds, {
		...{ organisationId, id: roundId, name: 'Round', kind: 'anonymous', locale: 'de' },
		...{ questionnaireId, questionnaireVersion, ...days }
	});
	await insert(schema.roundGroups, {
		...{ organisationId, roundId, id: groupId, kind: 'department', name: 'Sales', departmentIds: [departmentId] },
		...{ position: 0, way: 'personal', invitedOtherStaff: 1 }
	});
	await insert(schema.roundMailings, { organisationId, roundId, kind: 'invitation' });
	const cell = { organisationId, roundId, groupId, role: 'other-staff' };
	await insert(schema.roundInvitees, { ...cell, id: inviteeId, personId });
	await insert(schema.roundParticipations, { ...cell, inviteeId, tokenHash });
	await insert(schema.roundDrafts, { organisationId, roundId, keyHash: draftHash, sealed: 'v1' });
	const content = { sheet: [3, -1], receiptHash };
	await insert(schema.roundIntake, { ...cell, ...content });
	await insert(schema.roundResponses, { ...cell, ...content });
	await insert(schema.roundNamedResponses, { organisationId, roundId, inviteeId, name: 'Somebody', ...content });
	await insert(schema.roundPublications, { organisationId, roundId, method: '1', model: '{}', sha256: hash() });
}

/** The KPIs of a month that came in with a file, and a KPI of the organisation's own. */
async function fillKpis(
	{ organisationId, userId }: Tenant['names'],
	departmentId: string,
	insert: Insert
): Promise<void> {
	const [entryId, importId] = [randomUUID(), randomUUID()];
	const entry = { organisationId, departmentId, periodKind: 'month', periodStart: '2026-01-01' };
	const actor = { userId, actorName: 'Somebody' };
	await insert(schema.ownKpis, { organisationId, name: 'Returns', direction: 'lower' });
	await insert(schema.kpiEntries, { ...entry, id: entryId });
	await insert(schema.kpiImports, { organisationId, id: importId, fileName: 'kpis.csv', entryCount: 1, ...actor });
	await insert(schema.kpiEntryVersions, { ...entry, entryId, importId, worksheet: {}, act: 'imported', ...actor });
}

/** A form for customers with answers that wait, and others that were counted. */
async function fillVoice(
	{ organisationId, voiceFormId }: Tenant['names'],
	departmentId: string,
	insert: Insert
): Promise<void> {
	await insert(schema.voiceForms, {
		...{ organisationId, id: voiceFormId, departmentId, name: 'Till', company: 'Shop', locale: 'de' },
		...{ periodKind: 'quarter', linkHash: hash() }
	});
	const ofForm = { organisationId, formId: voiceFormId };
	const batchId = randomUUID();
	await insert(schema.voiceIntake, { ...ofForm, recommendation: 9, satisfaction: 5, locale: 'de' });
	await insert(schema.voiceBatches, {
		...{ ...ofForm, id: batchId, completedOn: '2026-01-31', answers: 5 },
		...{ recommendation: [0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0], satisfaction: [0, 0, 0, 0, 5] }
	});
	await insert(schema.voiceSentences, { ...ofForm, batchId, text: 'They listen.', locale: 'en' });
}

/** An action that is under way, and a finding that was set aside. */
async function fillActions(
	{ organisationId, userId }: Tenant['names'],
	personId: string,
	departmentId: string,
	insert: Insert
): Promise<void> {
	const [id, dueOn, actor] = [randomUUID(), '2026-02-28', { userId, actorName: 'Somebody' }];
	await insert(schema.actions, {
		organisationId,
		id,
		title: 'Call back',
		ownerPersonId: personId,
		departmentId,
		dueOn
	});
	await insert(schema.actionEvents, { organisationId, actionId: id, kind: 'created', ...actor });
	await insert(schema.actionReminders, { organisationId, actionId: id, kind: 'due', dueOn });
	const statement = { de: 'Selbstbild', en: 'Self-image' };
	await insert(schema.findingDismissals, { organisationId, key: 'M7.undersold', statement, reason: 'Known', ...actor });
}

/** A file that was made, a link to a round's results that was opened, a program's token, a comment. */
async function fillLeaving(
	{ organisationId, userId, roundId, shareLinkId }: Tenant['names'],
	insert: Insert
): Promise<void> {
	const [exportId, actor] = [randomUUID(), { userId, actorName: 'Somebody' }];
	const expiresAt = new Date(Date.now() + 86_400_000);
	const file = {
		organisationId,
		id: exportId,
		userId,
		subject: { kind: 'round', roundId },
		format: 'pdf',
		locale: 'de'
	};
	await insert(schema.fileExports, file);
	await insert(schema.fileExportParts, { organisationId, exportId, number: 0, content: Buffer.from('%PDF') });
	await insert(schema.shareLinks, {
		...{ id: shareLinkId, tokenHash: hash(), organisationId, roundId, label: 'Board', locale: 'de', expiresAt },
		...actor
	});
	await insert(schema.shareViews, { shareLinkId, what: 'opened' });
	await insert(schema.apiTokens, {
		...{ organisationId, name: 'BI', hash: hash(), scopes: ['results.read'], expiresAt },
		...actor
	});
	const edit = { summary: 'Seen', dimensions: {}, order: [], hidden: [] };
	await insert(schema.reportEdits, { organisationId, target: `round:${roundId}`, edit, ...actor });
}

/** Does something in a transaction of which nothing is kept. */
export async function undone<Result>(
	database: Database,
	scope: Scope,
	work: (transaction: Transaction) => Promise<Result>
): Promise<Result> {
	const undoing = new Error('undone');
	const results: Result[] = [];
	const running = database.withScope(scope, async (transaction) => {
		results.push(await work(transaction));
		throw undoing;
	});
	await running.catch((error: unknown) => {
		if (error !== undoing) throw error;
	});
	const [result] = results;
	if (result === undefined) throw new Error('The work had no result.');
	return result;
}

export function hash(): string {
	return randomBytes(32).toString('hex');
}

async function fillAssessment(database: Database, assessmentKeyHash: string): Promise<void> {
	const scope = { database, assessmentKeyHash };
	await assessmentVerbs.create(scope, { questionnaire: current('executive'), locale: 'de' });
	await assessmentVerbs.saveAnswers(scope, [{ item: 'check.1', value: { level: 3 } }]);
	await assessmentVerbs.finish(scope, { method: '1', questionnaireVersion: 'v', model: '{}' });
}
