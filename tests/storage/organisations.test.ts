import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import * as departments from '../../src/lib/server/departments';
import * as invitations from '../../src/lib/server/invitations';
import * as organisations from '../../src/lib/server/organisations';
import { visitOrganisation } from '../../src/lib/server/visits';
import { account } from './account';
import { engines, opening } from './engines';
import { actsIn, member, organisation, rolesIn } from './organisation-fixtures';

describe.each(engines)('an organisation on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	it('has an address that folds its name, and whoever opens it as its owner', async () => {
		const { slug, owner, id, capacity } = await organisation(database, '  Müller &  Söhne\tGmbH ');
		expect(slug).toMatch(/^mueller-soehne-gmbh-[a-z2-9]{4}$/);
		expect(capacity).toMatchObject({ kind: 'member', role: 'owner' });
		expect(await rolesIn(database, id)).toEqual([`${owner.name} owner`]);
		expect(await organisations.ofUser(owner, database)).toEqual([
			{ organisationId: id, slug, name: 'Müller & Söhne GmbH', role: 'owner' }
		]);
		expect(await actsIn(database, id)).toEqual(['organisation.created']);
	});

	it.each(['!!!', '株式会社', 'ß', '-'.repeat(200), `${'ä'.repeat(199)}b`])('can be called %s', async (name) => {
		const { slug } = await organisation(database, name);
		expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	it('is not there for a stranger, and in nobody else’s list', async () => {
		const { slug } = await organisation(database);
		const stranger = await account(database);
		expect(await visitOrganisation(stranger, slug, database)).toBeNull();
		expect(await organisations.ofUser(stranger, database)).toEqual([]);
	});

	it('stores settings and names those that changed', async () => {
		const { scope, id } = await organisation(database, 'Vorher');
		const before = await organisations.readSettings(scope);
		if (!before) throw new Error('There are no settings.');
		expect(before).toMatchObject({ name: 'Vorher', locale: 'de', timeZone: 'Europe/Berlin', retentionMonths: 24 });
		const changed = { ...before, name: ' Nachher ', timeZone: 'Europe/Vienna', purpose: 'Lernen', retentionMonths: 12 };
		await organisations.changeSettings(scope, changed);
		await organisations.changeSettings(scope, changed);
		expect(await organisations.readSettings(scope)).toEqual({ ...changed, name: 'Nachher' });
		expect(await actsIn(database, id)).toEqual(['organisation.created', 'organisation.settings-changed']);
	});

	it('counts who belongs to it', async () => {
		const opened = await organisation(database);
		await member(database, opened, 'analyst');
		await departments.add(opened.scope, [{ line: 1, path: ['A', 'B'] }]);
		const invited = { email: 'neu@firma.de', role: 'analyst', departmentId: null } as const;
		await invitations.send(opened.scope, opened.capacity, invited);
		expect(await organisations.overview(opened.scope)).toEqual({
			departmentCount: 2,
			personCount: 2,
			accountCount: 2,
			openInvitationCount: 1,
			assessmentCount: 0,
			roundCount: 0
		});
	});

	it('is gone with everything in it once deleted, and the one beside it is not', async () => {
		const [opened, other] = [await organisation(database), await organisation(database)];
		for (const { scope, capacity } of [opened, other]) {
			await departments.add(scope, [{ line: 1, path: ['A', 'B', 'C'] }]);
			const [department] = await departments.list(scope);
			const invited = { email: 'neu@firma.de', role: 'analyst', departmentId: department?.id ?? null } as const;
			await invitations.send(scope, capacity, invited);
		}
		await organisations.destroy(opened.scope, opened.capacity);
		await organisations.destroy(opened.scope, opened.capacity);
		expect(await visitOrganisation(opened.owner, opened.slug, database)).toBeNull();
		expect(await actsIn(database, opened.id)).toEqual([]);
		expect(await organisations.overview(other.scope)).toMatchObject({ departmentCount: 3, openInvitationCount: 1 });
	});
});
