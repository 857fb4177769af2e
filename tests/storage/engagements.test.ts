import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { allows } from '../../src/lib/core/access/permissions';
import { type Act, type Place, record } from '../../src/lib/server/audit';
import type { Database, Scope } from '../../src/lib/server/db';
import { auditEntries, departments, engagements as table, organisations, people } from '../../src/lib/server/db/schema';
import * as engagements from '../../src/lib/server/engagements';
import * as practices from '../../src/lib/server/practices';
import { visitOrganisation, visitOrganisations } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { acceptedOwner, actsIn, foundedPractice, organisationVisit } from './practice-people';

describe.each(engines)('an engagement on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	/** A client that its owner has accepted, seen from both sides. */
	const accepted = async () => {
		const practice = await foundedPractice(database);
		const { slug } = await practices.openClient(practice.scope, { name: 'Auberg AG', locale: 'de' });
		const { organisation } = await organisationVisit(database, practice.lead, slug);
		const owner = await acceptedOwner(database, organisation.id);
		const { scope } = await organisationVisit(database, owner, slug);
		const [engagement] = await engagements.list(scope);
		if (!engagement) throw new Error('The engagement goes on when an owner accepts.');
		return { practice, slug, owner, scope, engagement, organisationId: organisation.id };
	};
	const capacity = async (actor: Parameters<typeof visitOrganisation>[0], slug: string) =>
		(await visitOrganisation(actor, slug, database))?.capacity ?? null;

	it('stays with its grants when an owner accepts, who owns everything from then on', async () => {
		const { practice, slug, owner, scope, engagement } = await accepted();
		expect(await capacity(owner, slug)).toMatchObject({ kind: 'member', role: 'owner' });
		const consultant = await capacity(practice.lead, slug);
		expect(consultant).toEqual({ kind: 'consultant', grants: ['run-rounds', 'read-results', 'export'] });
		expect(allows(consultant, 'settings.change')).toBe(false);
		expect(engagement).toMatchObject({
			practice: 'Muster Beratung',
			endedAt: null,
			consultants: [{ name: 'Anna Beispiel', role: 'lead' }]
		});
		expect(await practices.clients(practice.scope)).toEqual([
			{ state: 'engaged', slug, name: 'Auberg AG', grants: ['run-rounds', 'read-results', 'export'] }
		]);
		for (const place of [scope, practice.scope])
			expect(await actsIn(database, placeOf(place))).toContain('organisation.accepted');
	});

	it('lets a second owner who accepts change nothing about it', async () => {
		const { organisationId, practice, slug } = await accepted();
		await acceptedOwner(database, organisationId);
		const acts = await actsIn(database, placeOf(practice.scope));
		expect(acts.filter((act) => act === 'organisation.accepted')).toHaveLength(1);
		expect(await capacity(practice.lead, slug)).toMatchObject({ kind: 'consultant' });
	});

	it('allows what the owner grants from the next request on', async () => {
		const { practice, slug, scope, engagement } = await accepted();
		expect(await engagements.change(scope, engagement.id, ['read-results'])).toBe(true);
		const changed = await capacity(practice.lead, slug);
		expect(changed).toEqual({ kind: 'consultant', grants: ['read-results'] });
		expect(allows(changed, 'results.export')).toBe(false);
		for (const place of [scope, practice.scope])
			expect(await actsIn(database, placeOf(place))).toContain('engagement.changed');
	});

	it('ends at once for the practice, and everything of the organisation stays', async () => {
		const { practice, slug, scope, engagement, organisationId } = await accepted();
		await database.withScope({ organisationId }, (transaction) =>
			transaction.insert(departments).values({ organisationId, name: 'Vertrieb' })
		);
		const everything = () =>
			database.withScope({ organisationId }, async (transaction) => ({
				organisation: await transaction.select().from(organisations),
				departments: await transaction.select().from(departments),
				people: await transaction.select().from(people)
			}));
		const before = await everything();
		expect(await engagements.end(scope, engagement.id)).toBe(true);
		expect(await visitOrganisation(practice.lead, slug, database)).toBeNull();
		expect(await everything()).toEqual(before);
		expect(before.departments).toHaveLength(1);
		expect(await engagements.list(scope)).toMatchObject([{ practice: 'Muster Beratung', consultants: [] }]);
		expect(await practices.clients(practice.scope)).toMatchObject([{ state: 'ended', name: 'Auberg AG' }]);
		expect(await engagements.end(scope, engagement.id)).toBe(false);
		for (const place of [scope, practice.scope]) {
			const acts = await actsIn(database, placeOf(place));
			expect(acts.filter((act) => act === 'engagement.ended')).toHaveLength(1);
		}
	});

	it('that has ended lends nothing to one that is begun anew with fewer rights', async () => {
		const { practice, slug, scope, engagement, organisationId } = await accepted();
		await engagements.end(scope, engagement.id);
		const { practiceId } = practice.scope;
		await database.withScope({ organisationId, practiceId }, (transaction) =>
			transaction.insert(table).values({ organisationId, practiceId, grants: ['export'] })
		);
		expect(await capacity(practice.lead, slug)).toEqual({ kind: 'consultant', grants: ['export'] });
		expect(await visitOrganisations(practice.lead, database)).toMatchObject([{ capacity: { grants: ['export'] } }]);
	});

	it('is given up by the practice likewise, and told to both', async () => {
		const { practice, slug, scope } = await accepted();
		expect(await engagements.giveUp(practice.scope, slug)).toBe(true);
		expect(await visitOrganisation(practice.lead, slug, database)).toBeNull();
		expect(await practices.clients(practice.scope)).toMatchObject([{ state: 'ended', name: 'Auberg AG' }]);
		expect(await engagements.giveUp(practice.scope, slug)).toBe(false);
		for (const place of [scope, practice.scope]) {
			const acts = await actsIn(database, placeOf(place));
			expect(acts.filter((act) => act === 'engagement.ended')).toHaveLength(1);
		}
	});

	it('ends once where both sides end it at the same moment', async () => {
		const { practice, slug, scope, engagement } = await accepted();
		const outcomes = await Promise.all([
			engagements.end(scope, engagement.id),
			engagements.giveUp(practice.scope, slug),
			engagements.end(scope, engagement.id)
		]);
		expect(outcomes.filter(Boolean)).toHaveLength(1);
	});

	it('is neither changed nor ended from another organisation or practice', async () => {
		const [mine, foreign] = [await accepted(), await accepted()];
		expect(await engagements.change(mine.scope, foreign.engagement.id, [])).toBe(false);
		expect(await engagements.end(mine.scope, foreign.engagement.id)).toBe(false);
		expect(await engagements.giveUp(mine.practice.scope, foreign.slug)).toBe(false);
		expect(await capacity(foreign.practice.lead, foreign.slug)).toMatchObject({ kind: 'consultant' });
		expect(await engagements.list(mine.scope)).toHaveLength(1);
	});

	it('cannot be ended where nobody but the practice has the organisation', async () => {
		const { scope, lead } = await foundedPractice(database);
		const { slug } = await practices.openClient(scope, { name: 'Auberg AG', locale: 'de' });
		expect(await engagements.giveUp(scope, slug)).toBe(false);
		expect(await capacity(lead, slug)).toEqual({ kind: 'caretaker' });
	});

	it('gives the practice no right to more, even where the code forgets to ask', async () => {
		const { practice, organisationId, scope, engagement } = await accepted();
		await engagements.change(scope, engagement.id, ['read-results']);
		const { practiceId } = practice.scope;
		const widening = database.withScope({ practiceId }, (transaction) =>
			transaction.update(table).set({ grants: ['run-rounds', 'read-results', 'export'] })
		);
		await expect(widening).rejects.toMatchObject({ code: '42501' });
		const engaging = database.withScope({ practiceId }, (transaction) =>
			transaction.insert(table).values({ organisationId, practiceId, grants: ['export'] })
		);
		await expect(engaging).rejects.toMatchObject({ code: '42501' });
		const stranger = await foundedPractice(database);
		const planting = database.withScope({ organisationId }, (transaction) =>
			transaction.insert(table).values({ organisationId, practiceId: stranger.scope.practiceId, grants: ['export'] })
		);
		await expect(planting).rejects.toMatchObject({ code: '42501' });
		await engagements.end(scope, engagement.id);
		const reviving = await database.withScope({ practiceId }, (transaction) =>
			transaction.update(table).set({ endedAt: null }).where(eq(table.id, engagement.id)).returning({ id: table.id })
		);
		expect(reviving).toEqual([]);
	});

	it('lets either side tell the other, while it runs, what concerns both, and strangers nothing', async () => {
		const [mine, foreign] = [await accepted(), await accepted()];
		const { practiceId } = mine.practice.scope;
		const telling = (scope: Scope, place: Place, act: Act = 'engagement.ended') =>
			database.withScope(scope, (transaction) => record(transaction, place, null, act));
		const client = { organisationId: mine.organisationId };
		const strangers = [{ organisationId: foreign.organisationId }, { practiceId: foreign.practice.scope.practiceId }];
		await telling({ practiceId }, client);
		await telling(client, { practiceId });
		// Nothing else: neither makes the other's log say what only the other could have done.
		const forged: readonly [Scope, Place, Act][] = [
			[{ practiceId }, client, 'people.removed'],
			[{ practiceId }, client, 'engagement.changed'],
			[client, { practiceId }, 'consultants.removed']
		];
		for (const [scope, place, act] of forged) {
			await expect(telling(scope, place, act), act).rejects.toMatchObject({ code: '42501' });
		}
		for (const stranger of strangers) {
			await expect(telling({ practiceId }, stranger)).rejects.toMatchObject({ code: '42501' });
			await expect(telling(client, stranger)).rejects.toMatchObject({ code: '42501' });
		}
		await engagements.end(mine.scope, mine.engagement.id);
		await expect(telling({ practiceId }, client)).rejects.toMatchObject({ code: '42501' });
		await expect(telling(client, { practiceId })).rejects.toMatchObject({ code: '42501' });
		expect(await database.read({ practiceId }, (transaction) => transaction.select().from(auditEntries))).toEqual(
			expect.not.arrayContaining([expect.objectContaining(client)])
		);
	});

	it('of a practice that closes ends, and only its unaccepted clients go with it', async () => {
		const { practice, slug, scope, owner } = await accepted();
		const { slug: unaccepted } = await practices.openClient(practice.scope, { name: 'Berghof KG', locale: 'de' });
		const { organisation } = await organisationVisit(database, practice.lead, unaccepted);
		await practices.close(practice.scope);
		expect(await practices.ofUser(practice.lead, database)).toEqual([]);
		expect(await actsIn(database, { userId: practice.lead.userId })).toContain('practice.closed');
		expect(await visitOrganisation(practice.lead, slug, database)).toBeNull();
		expect(await capacity(owner, slug)).toMatchObject({ role: 'owner' });
		expect(await actsIn(database, placeOf(scope))).toContain('engagement.ended');
		const left = await database.read({ organisationId: organisation.id }, (transaction) =>
			transaction.select().from(organisations)
		);
		expect(left).toEqual([]);
	});
});

function placeOf(scope: { readonly organisationId: string } | { readonly practiceId: string }) {
	return 'organisationId' in scope ? { organisationId: scope.organisationId } : { practiceId: scope.practiceId };
}
