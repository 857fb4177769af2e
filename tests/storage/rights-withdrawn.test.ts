import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import * as invitations from '../../src/lib/server/invitations';
import * as organisations from '../../src/lib/server/organisations';
import * as people from '../../src/lib/server/people';
import * as practices from '../../src/lib/server/practices';
import { account } from './account';
import { engines, opening } from './engines';
import { actsIn, member, organisation, rolesIn, seenBy } from './organisation-fixtures';
import { foundedPractice, organisationVisit, practiceVisit } from './practice-people';

describe.each(engines)('rights that were taken away, on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const tokenOf = (sent: invitations.SentInvitation) => {
		if (sent.kind !== 'sent' || sent.link === null) throw new Error(`Nothing was sent: ${sent.kind}.`);
		return sent.link.slice(sent.link.lastIndexOf('/') + 1);
	};
	const invited = (email: string, role: 'owner' | 'admin' | 'analyst' | 'participant') => {
		return { email, role, departmentId: null } as const;
	};

	/** A client that a practice looks after, and a way to its ownership that the practice keeps for itself. */
	const caredFor = async () => {
		const practice = await foundedPractice(database);
		const { slug } = await practices.openClient(practice.scope, { name: 'Auberg AG', locale: 'de' });
		const caretaker = await organisationVisit(database, practice.lead, slug);
		const invite = async (email: string) =>
			tokenOf(await invitations.send(caretaker.scope, caretaker.capacity, invited(email, 'owner')));
		return { practice, slug, caretaker, invite, id: caretaker.organisation.id };
	};

	it('an owner who accepts makes other links worthless with which the practice could come back as owner', async () => {
		const { id, invite } = await caredFor();
		const [forTheClient, forThemselves] = [await invite('chef@kunde.de'), await invite('zweitadresse@beratung.de')];
		const [owner, accomplice] = [await account(database, 'Olga'), await account(database, 'Emil')];
		expect((await invitations.accept(owner, forTheClient, database)).kind).toBe('accepted');
		expect(await invitations.accept(accomplice, forThemselves, database)).toEqual({ kind: 'gone' });
		expect(await rolesIn(database, id)).toEqual(['Olga owner']);
		expect(await actsIn(database, id)).toContain('invitations.revoked');
	});

	it('whoever looked after a client neither deletes it nor invites once an owner has accepted, also with a page from before', async () => {
		const { slug, caretaker, invite } = await caredFor();
		const owner = await account(database, 'Olga');
		await invitations.accept(owner, await invite('chef@kunde.de'), database);
		expect(await organisations.destroy(caretaker.scope, caretaker.capacity)).toBe(false);
		const late = await invitations.send(caretaker.scope, caretaker.capacity, invited('x@beratung.de', 'owner'));
		expect(late).toEqual({ kind: 'not-allowed' });
		expect((await seenBy(database, owner, slug)).capacity).toMatchObject({ role: 'owner' });
	});

	it('a removed or demoted member decides about nobody any more, also with a page from before', async () => {
		const opened = await organisation(database);
		const [ada, ben, cleo] = [
			await member(database, opened, 'owner', 'Ada'),
			await member(database, opened, 'admin', 'Ben'),
			await member(database, opened, 'analyst', 'Cleo')
		];
		await people.remove(opened.scope, opened.capacity, ben.personId);
		const fields = { name: 'Ada', email: null, role: 'admin', departmentId: null } as const;
		await people.change(opened.scope, opened.capacity, ada.personId, fields);
		expect(await people.remove(ben.scope, ben.capacity, cleo.personId)).toBe('not-allowed');
		const promoted = { ...fields, name: 'Cleo', role: 'owner' } as const;
		expect(await people.change(ada.scope, ada.capacity, cleo.personId, promoted)).toBe('not-allowed');
		expect(await invitations.send(ada.scope, ada.capacity, invited('x@firma.de', 'owner'))).toEqual({
			kind: 'not-allowed'
		});
		expect(await organisations.destroy(ada.scope, ada.capacity)).toBe(false);
		expect(await rolesIn(database, opened.id)).toEqual(['Ada admin', 'Anna Beispiel owner', 'Cleo analyst']);
	});

	it.each([['is removed'], ['leaves'], ['is demoted']])(
		'links that an admin sent give no rights once the admin %s, and those without rights go on working',
		async (how) => {
			const opened = await organisation(database);
			const ben = await member(database, opened, 'admin', 'Ben');
			await people.add(ben.scope, { name: 'Listed', email: 'listed@firma.de', role: 'analyst', departmentId: null });
			const send = async (email: string, role: 'admin' | 'participant') =>
				tokenOf(await invitations.send(ben.scope, ben.capacity, invited(email, role)));
			const back = await send('ben@privat.de', 'admin');
			const asListed = await send('listed@firma.de', 'participant');
			const harmless = await send('lea@firma.de', 'participant');
			if (how === 'leaves') await people.leave(ben.scope);
			else if (how === 'is removed') await people.remove(opened.scope, opened.capacity, ben.personId);
			else {
				const fields = { name: 'Ben', email: null, role: 'participant', departmentId: null } as const;
				await people.change(opened.scope, opened.capacity, ben.personId, fields);
			}
			for (const token of [back, asListed]) {
				expect(await invitations.accept(ben, token, database), how).toEqual({ kind: 'gone' });
			}
			expect((await invitations.accept(await account(database, 'Lea'), harmless, database)).kind).toBe('accepted');
		}
	);

	it('whoever hands ownership over keeps no link that makes somebody else an owner', async () => {
		const opened = await organisation(database);
		const ben = await member(database, opened, 'admin', 'Ben');
		const token = tokenOf(await invitations.send(opened.scope, opened.capacity, invited('x@privat.de', 'owner')));
		await people.handOver(opened.scope, ben.personId);
		expect(await invitations.accept(await account(database), token, database)).toEqual({ kind: 'gone' });
	});

	it('links that a consultant sent into the practice end with the right to send them', async () => {
		const { lead, practice, scope } = await foundedPractice(database);
		const second = await account(database, 'Zweite Leitung');
		const joining = await practices.invitations.send(scope, { email: second.email, role: 'lead' });
		if (joining === 'member') throw new Error('They are no member yet.');
		await practices.invitations.accept(second, joining.token, database);
		const { scope: theirs } = await practiceVisit(database, second, practice.slug);
		const sent = await practices.invitations.send(theirs, { email: 'x@privat.de', role: 'lead' });
		if (sent === 'member') throw new Error('They are no member yet.');
		expect(await practices.remove(scope, second.userId)).toBe('done');
		expect(await practices.invitations.accept(await account(database), sent.token, database)).toEqual({
			kind: 'gone'
		});
		expect((await practices.consultants(scope)).map(({ userId }) => userId)).toEqual([lead.userId]);
	});
});
