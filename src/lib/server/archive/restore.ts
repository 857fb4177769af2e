import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { owningRole, plainRole } from '$lib/core/access/assigning';
import { engagementGrants } from '$lib/core/access/roles';
import type { Questionnaire } from '$lib/core/catalogue/types';
import { depthMax } from '$lib/core/organisation/department-tree';
import { groupBy } from '$lib/core/organisation/group-by';
import { tidyName } from '$lib/core/organisation/names';
import { record } from '../audit';
import { type Seal, sealOf } from '../auth/seal';
import { type Database, storageCodeOf, type Transaction } from '../db';
import * as schema from '../db/schema';
import { cleanLogo } from '../logos/clean';
import { hashOf } from './hash';
import { newSlug } from '../organisations/slug';
import { keep } from '../questionnaires';
import type { Actor } from '../visits';
import { enterAssessments } from './enter-assessments';
import { type ArchiveContent, contentOf } from './content';
import { insertAll } from './insert';
import { enterRounds } from './enter-rounds';
import { enterVoice } from './enter-voice';
import { newIds, type NewIds } from './new-ids';
import { type ArchiveProblem, type ReadArchive, RefusedArchive, refuse } from './read';

/** Whose it becomes: the person who imports it is its owner, or their practice looks after it until somebody accepts it. */
export type Taker =
	| { readonly kind: 'person'; readonly actor: Actor & { readonly email: string } }
	| { readonly kind: 'practice'; readonly actor: Actor; readonly practiceId: string };

export type Restored =
	| { readonly ok: true; readonly slug: string }
	| { readonly ok: false; readonly problem: ArchiveProblem };

/**
 * Makes a new organisation of an engagement file, all of it or nothing. What links and keys open is new; models, names and dates are as they were.
 * Anonymous answers are in no such file.
 */
export async function restore(database: Database, archive: ReadArchive, taker: Taker): Promise<Restored> {
	try {
		const content = await contentOf(archive);
		await keep(
			database,
			content.rows.questionnaires.map((row) => JSON.parse(row.content) as Questionnaire)
		);
		return { ok: true, slug: await enter(database, archive.sha256, content, taker) };
	} catch (reason) {
		if (reason instanceof RefusedArchive) return { ok: false, problem: reason.problem };
		// What the database does not take: something that refers to nothing, is there twice, or out of bounds.
		if (/^2[23]/.test(storageCodeOf(reason) ?? '')) return { ok: false, problem: { kind: 'contradictory' } };
		throw reason;
	}
}

async function enter(database: Database, sha256: string, content: ArchiveContent, taker: Taker): Promise<string> {
	const organisationId = randomUUID();
	const ids = newIds(content.rows);
	const seal = await sealOf(database);
	const { actor } = taker;
	const name =
		tidyName(content.organisation.name) || refuse({ kind: 'unreadable', name: 'organisation.json', line: 1 });
	const slug = newSlug(name);
	const names = taker.kind === 'person' ? { userId: actor.userId } : { practiceId: taker.practiceId };
	await database.withScope({ organisationId, ...names }, async (transaction) => {
		const { logo, ...fields } = content.organisation;
		await transaction.insert(schema.organisations).values({
			...{ ...fields, id: organisationId, slug, name, importedSha256: sha256, importedAt: new Date() },
			caretakerPracticeId: taker.kind === 'practice' ? taker.practiceId : null
		});
		if (logo !== null) await enterLogo(transaction, organisationId, Buffer.from(logo, 'base64'));
		await enterRows(transaction, organisationId, content, ids, seal);
		await giveTo(transaction, organisationId, taker);
		await record(transaction, { organisationId }, actor, 'organisation.imported', { name });
		if (taker.kind === 'practice')
			await record(transaction, { practiceId: taker.practiceId }, actor, 'client.opened', { client: name });
	});
	return slug;
}

async function enterLogo(transaction: Transaction, organisationId: string, file: Buffer): Promise<void> {
	const cleaned = cleanLogo(file);
	if (typeof cleaned === 'string') refuse({ kind: 'unreadable', name: 'organisation.json', line: 1 });
	await transaction.insert(schema.logos).values({ organisationId, ...cleaned, sha256: hashOf(cleaned.content) });
}

async function enterRows(
	transaction: Transaction,
	organisationId: string,
	{ rows }: ArchiveContent,
	ids: NewIds,
	seal: Seal
): Promise<void> {
	const place = { organisationId };
	await insertAll(transaction, schema.departments, place, parentsFirst(rows.departments));
	// Rights belong to accounts: whoever runs it here gives them anew.
	const people = rows.people.map((row) => ({ ...row, role: plainRole }));
	await insertAll(transaction, schema.people, place, people);
	await insertAll(transaction, schema.ownKpis, place, rows['own-kpis']);
	const entries = rows['kpi-entries'].map((row) => ({ ...row, id: ids.of(row.id) }));
	await insertAll(transaction, schema.kpiEntries, place, entries);
	const versions = rows['kpi-versions'].map((row) => ({ ...row, entryId: ids.of(row.entryId) }));
	await insertAll(transaction, schema.kpiEntryVersions, place, versions);
	await enterVoice(transaction, organisationId, rows, ids);
	await enterRounds(transaction, organisationId, rows, ids);
	// Nobody here has asked to be written to.
	const actions = rows.actions.map((row) => ({
		...row,
		hasReminders: false,
		roundId: row.roundId && ids.of(row.roundId)
	}));
	await insertAll(transaction, schema.actions, place, actions);
	await insertAll(transaction, schema.actionEvents, place, rows['action-events']);
	await enterAssessments(transaction, organisationId, rows, ids, seal);
	const decisions = rows.decisions.map((row) => ({ ...row, key: ids.within(row.key) }));
	await insertAll(transaction, schema.findingDismissals, place, decisions);
	const edits = rows.edits.map((row) => ({ ...row, target: ids.within(row.target) }));
	await insertAll(transaction, schema.reportEdits, place, edits);
}

/** A department can only lie in one that is there, and no deeper than anywhere. */
function parentsFirst(departments: ArchiveContent['rows']['departments']): ArchiveContent['rows']['departments'] {
	if (new Set(departments.map(({ id }) => id)).size < departments.length) refuse({ kind: 'contradictory' });
	const childrenByParent = groupBy(departments, ({ parentId }) => parentId);
	const sorted: (typeof departments)[number][] = [];
	let level = childrenByParent.get(null) ?? [];
	for (let depth = 1; level.length > 0; depth += 1) {
		if (depth > depthMax) refuse({ kind: 'contradictory' });
		sorted.push(...level);
		level = level.flatMap(({ id }) => childrenByParent.get(id) ?? []);
	}
	// Those that are left lie in one that is not there, or in themselves.
	return sorted.length === departments.length ? sorted : refuse({ kind: 'contradictory' });
}

async function giveTo(transaction: Transaction, organisationId: string, taker: Taker): Promise<void> {
	if (taker.kind === 'practice') {
		const { practiceId } = taker;
		await transaction.insert(schema.engagements).values({ organisationId, practiceId, grants: [...engagementGrants] });
		return;
	}
	const { userId, name, email } = taker.actor;
	const { people } = schema;
	// Whoever stood in the file without an account is the same person, if the address is.
	const known = await transaction
		.update(people)
		.set({ userId, role: owningRole })
		.where(and(eq(people.organisationId, organisationId), eq(people.email, email)))
		.returning({ id: people.id });
	if (known.length > 0) return;
	await transaction.insert(people).values({ organisationId, name, email, role: owningRole, userId });
}
