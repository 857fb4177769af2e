import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MemberRole } from '../../src/lib/core/access/roles';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { invitations as rows } from '../../src/lib/server/db/schema';
import * as invitations from '../../src/lib/server/invitations';
import * as organisations from '../../src/lib/server/organisations';
import * as people from '../../src/lib/server/people';
import * as practices from '../../src/lib/server/practices';
import { visitOrganisation, visitPractice } from '../../src/lib/server/visits';
import { account } from './account';
import { engines, opening } from './engines';
import { actsIn, member, type Opened, organisation, rolesIn, seenBy } from './organisation-fixtures';

describe.each(engines)('invitations on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const invited = (role: MemberRole, email = 'neu@firma.de') => ({ email, role, departmentId: null });
	const tokenOf = (sent: invitations.SentInvitation) => {
		const token = sent.kind === 'sent' ? sent.link?.split('/invitation/')[1] : undefined;
		if (!token) throw new Error(`Nothing was sent: ${sent.kind}.`);
		return token;
	};
	const send = async ({ scope, capacity }: Opened, role: MemberRole, email?: string) =>
		tokenOf(await invitations.send(scope, capacity, invited(role, email)));

	it('say who invites whom to what, and looking does not use them', async () => {
		const opened = await organisation(database);
		const token = await send(opened, 'analyst');
		for (let look = 0; look < 3; look++) {
			expect(await invitations.open(token, database)).toMatchObject({
				organisation: { id: opened.id, slug: opened.slug, name: 'Müller & Söhne GmbH' },
				email: 'neu@firma.de',
				role: 'analyst',
				inviterName: 'Anna Beispiel'
			});
		}
		expect(await invitations.list(opened.scope)).toMatchObject([{ email: 'neu@firma.de', role: 'analyst' }]);
	});

	it('make whoever accepts a member, once', async () => {
		const opened = await organisation(database);
		const token = await send(opened, 'analyst');
		const ben = await account(database, 'Ben');
		expect(await invitations.accept(ben, token, database)).toEqual({ kind: 'accepted', slug: opened.slug });
		expect(await invitations.accept(ben, token, database)).toEqual({ kind: 'gone' });
		expect(await invitations.open(token, database)).toBeNull();
		expect((await seenBy(database, ben, opened.slug)).capacity).toMatchObject({ role: 'analyst' });
		const acts = ['organisation.created', 'invitations.sent', 'invitations.accepted'];
		expect(await actsIn(database, opened.id)).toEqual(acts);
	});

	it('work for exactly one of twenty who try at the same moment', async () => {
		const opened = await organisation(database);
		const token = await send(opened, 'admin');
		const all = await Promise.all(Array.from({ length: 20 }, (_, index) => account(database, `P${index}`)));
		const results = await Promise.all(all.map((one) => invitations.accept(one, token, database)));
		expect(results.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
		expect(await rolesIn(database, opened.id)).toHaveLength(2);
	});

	it('do nothing once they are revoked, sent anew, expired, or when made up', async () => {
		const opened = await organisation(database);
		const { scope, capacity } = opened;
		const ben = await account(database);
		const first = await send(opened, 'analyst');
		const [row] = await invitations.list(scope);
		const second = tokenOf(await invitations.resend(scope, capacity, row?.id ?? ''));
		const [again] = await invitations.list(scope);
		expect(await invitations.open(first, database)).toBeNull();
		expect(await invitations.open(second, database)).toMatchObject({ email: 'neu@firma.de' });
		expect(await invitations.revoke(scope, capacity, again?.id ?? '')).toBe(true);
		expect(await invitations.revoke(scope, capacity, again?.id ?? '')).toBe(false);
		const expired = await send(opened, 'analyst', 'spaet@firma.de');
		await database.withScope({ organisationId: opened.id }, async (transaction) => {
			const [old] = await transaction.delete(rows).where(eq(rows.email, 'spaet@firma.de')).returning();
			if (old) await transaction.insert(rows).values({ ...old, expiresAt: new Date(Date.now() - 1000) });
		});
		for (const token of [first, second, expired, 'x'.repeat(43), '', '../..', 'A'.repeat(10_000)]) {
			expect(await invitations.accept(ben, token, database)).toEqual({ kind: 'gone' });
		}
		expect(await invitations.list(scope)).toEqual([]);
		expect(await visitOrganisation(ben, opened.slug, database)).toBeNull();
	});

	it('link whoever is listed under that address rather than doubling them', async () => {
		const opened = await organisation(database);
		await people.add(opened.scope, {
			name: 'Lea Brandt',
			email: 'lea@firma.de',
			role: 'participant',
			departmentId: null
		});
		const lea = await account(database, 'Lea');
		await invitations.accept(lea, await send(opened, 'analyst', 'lea@firma.de'), database);
		expect(await rolesIn(database, opened.id)).toEqual(['Anna Beispiel owner', 'Lea Brandt analyst']);
		expect((await seenBy(database, lea, opened.slug)).capacity).toMatchObject({ role: 'analyst' });
	});

	it('never hand somebody’s place to another account', async () => {
		const opened = await organisation(database);
		const token = await send(opened, 'admin', 'lea@firma.de');
		const [lea, eve] = [await account(database, 'Lea'), await account(database, 'Eve')];
		await people.add(opened.scope, { name: 'Lea', email: 'lea@firma.de', role: 'participant', departmentId: null });
		await invitations.accept(lea, token, database);
		const stale = 'k'.repeat(43);
		const expiresAt = new Date(Date.now() + 60_000);
		const left = { tokenHash: sha256(stale), role: 'participant', inviterName: 'Anna', expiresAt };
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.insert(rows).values({ organisationId: opened.id, email: 'lea@firma.de', ...left })
		);
		await invitations.accept(eve, stale, database);
		expect(await rolesIn(database, opened.id)).toEqual(['Anna Beispiel owner', 'Eve participant', 'Lea admin']);
		expect((await people.list(opened.scope, { query: 'eve' })).people).toMatchObject([{ email: eve.email }]);
		const sent = await invitations.send(opened.scope, opened.capacity, invited('participant', 'lea@firma.de'));
		expect(sent).toEqual({ kind: 'already-member' });
	});

	it.each<[MemberRole, MemberRole, MemberRole]>([
		['admin', 'participant', 'admin'],
		['admin', 'analyst', 'admin'],
		['participant', 'analyst', 'analyst'],
		['analyst', 'owner', 'owner'],
		['owner', 'admin', 'owner']
	])('lower nobody: %s who accepts %s is %s', async (before, role, after) => {
		const opened = await organisation(database);
		const ben = await member(database, opened, before, 'Ben');
		const token = await send(opened, role, 'anders@firma.de');
		const found = await invitations.open(token, database);
		expect(found && (await invitations.roleOf(found, ben, database))).toBe(before);
		expect(await invitations.accept(ben, token, database)).toMatchObject({ kind: 'accepted' });
		expect(await rolesIn(database, opened.id)).toEqual(['Anna Beispiel owner', `Ben ${after}`]);
	});

	it('to ownership come from owners only, and no administrator takes one back or over', async () => {
		const opened = await organisation(database);
		const { scope, capacity } = await member(database, opened, 'admin', 'Ada');
		expect(await invitations.send(scope, capacity, invited('owner'))).toEqual({ kind: 'not-allowed' });
		const token = await send(opened, 'owner', 'chef@firma.de');
		const [row] = await invitations.list(scope);
		expect(await invitations.revoke(scope, capacity, row?.id ?? '')).toBe(false);
		expect(await invitations.resend(scope, capacity, row?.id ?? '')).toEqual({ kind: 'not-allowed' });
		expect(await invitations.send(scope, capacity, invited('analyst', 'chef@firma.de'))).toEqual({
			kind: 'not-allowed'
		});
		expect(await invitations.open(token, database)).toMatchObject({ role: 'owner' });
	});

	it('of another organisation are not there', async () => {
		const [one, other] = [await organisation(database), await organisation(database)];
		await send(other, 'analyst');
		const [row] = await invitations.list(other.scope);
		expect(await invitations.list(one.scope)).toEqual([]);
		expect(await invitations.revoke(one.scope, one.capacity, row?.id ?? '')).toBe(false);
		expect(await invitations.resend(one.scope, one.capacity, row?.id ?? '')).toEqual({ kind: 'unknown' });
	});

	it('to ownership of a client pass it from the practice that looked after it', async () => {
		const consultant = await account(database, 'Cora Consult');
		const { slug: practiceSlug } = await practices.create(
			{ userId: consultant.userId, name: consultant.name },
			'Rat & Tat',
			database
		);
		const practice = await visitPractice(consultant, practiceSlug, database);
		if (!practice) throw new Error('There is no practice.');
		const { slug } = await practices.openClient(practice.scope, { name: 'Kunde AG', locale: 'de' });
		const caretaker = await seenBy(database, consultant, slug);
		expect(caretaker.capacity.kind).toBe('caretaker');
		const analyst = await invitations.send(caretaker.scope, caretaker.capacity, invited('analyst'));
		expect(analyst).toEqual({ kind: 'not-allowed' });
		const token = tokenOf(
			await invitations.send(caretaker.scope, caretaker.capacity, invited('owner', 'chef@kunde.de'))
		);
		const chef = await account(database, 'Charlotte Chef');
		expect(await invitations.accept(chef, token, database)).toEqual({ kind: 'accepted', slug });
		expect((await seenBy(database, chef, slug)).capacity).toMatchObject({ role: 'owner' });
		expect((await seenBy(database, consultant, slug)).capacity.kind).toBe('consultant');
		expect(await actsIn(database, caretaker.scope.organisationId)).toContain('organisation.accepted');
		expect(await organisations.ofUser(consultant, database)).toEqual([]);
	});
});
