import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { accentsOf } from '../../src/lib/core/branding/accents';
import { ownAccents, ownBrand } from '../../src/lib/core/branding/brand';
import { brandOfAssessment } from '../../src/lib/exports/assessment-brand';
import * as assessments from '../../src/lib/server/assessments';
import { brandOf, changeAccent, lookOf, mailSender, ownAccent } from '../../src/lib/server/branding';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { engagements, organisations } from '../../src/lib/server/db/schema';
import * as logos from '../../src/lib/server/logos';
import * as participation from '../../src/lib/server/participation';
import * as practices from '../../src/lib/server/practices';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { png } from '../unit/logos/pictures';
import { account } from './account';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';
import { foundedPractice, organisationVisit } from './practice-people';
import { survey } from './surveys';
import { begun } from './tenants';
import { askedForm, customerForm } from './voice-forms';

const red = '#c0392b';
const navy = '#001a4d';
const yellow = '#f6e58d';

describe.each(engines)('in whose colour and name things appear on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	/** A practice with a client that it looks after, both as they are seen by the practice's lead. */
	async function client() {
		const practice = await foundedPractice(database);
		const { slug } = await practices.openClient(practice.scope, { name: 'Kunde GmbH', locale: 'de' });
		const visit = await organisationVisit(database, practice.lead, slug);
		return { practice, visit, organisationId: visit.organisation.id };
	}

	/** A further practice that works for an organisation. */
	async function engage(organisationId: string, name: string) {
		const practice = await foundedPractice(database, name);
		const { practiceId } = practice.scope;
		await database.withScope({ organisationId, practiceId }, (transaction) =>
			transaction.insert(engagements).values({ organisationId, practiceId, grants: ['read-results'] })
		);
		return practice;
	}

	it('a colour is chosen, changed and removed, in the log of its place each time it is another', async () => {
		const [{ scope }, practice] = [await organisation(database), await foundedPractice(database)];
		for (const own of [scope, practice.scope]) {
			expect([await ownAccent(own), (await lookOf(own)).accent]).toEqual([null, null]);
			for (const accent of [red, red, navy]) await changeAccent(own, accent);
			expect([await ownAccent(own), (await lookOf(own)).accent]).toEqual([navy, navy]);
			await changeAccent(own, null);
			await changeAccent(own, null);
			expect(await ownAccent(own)).toBeNull();
		}
		const acts = await actsIn(database, scope.organisationId);
		expect(acts.filter((act) => act === 'organisation.settings-changed')).toHaveLength(3);
	});

	it('the database takes nothing that is no colour', async () => {
		const { scope } = await organisation(database);
		for (const accent of ['red', '#C0392B', '#c0392b;', 'url(x)']) {
			await expect(changeAccent(scope, accent)).rejects.toMatchObject({ code: '23514' });
		}
		expect(await ownAccent(scope)).toBeNull();
	});

	it('changes nothing at anybody else', async () => {
		const [mine, foreign] = [await organisation(database), await organisation(database)];
		await changeAccent(foreign.scope, navy);
		await changeAccent(mine.scope, red);
		expect(await ownAccent(foreign.scope)).toBe(navy);
		const strange = await database.withScope({ organisationId: mine.id }, (transaction) =>
			transaction
				.update(organisations)
				.set({ accent: yellow })
				.where(eq(organisations.id, foreign.id))
				.returning({ id: organisations.id })
		);
		expect(strange).toEqual([]);
	});

	it('a client without a colour appears in that of its practice, until it has one or the practice goes', async () => {
		const { practice, visit, organisationId } = await client();
		expect((await lookOf(visit.scope)).accent).toBeNull();
		await changeAccent(practice.scope, navy);
		expect((await lookOf(visit.scope)).accent).toBe(navy);
		await changeAccent(visit.scope, red);
		expect((await lookOf(visit.scope)).accent).toBe(red);
		await changeAccent(visit.scope, null);
		await database.withScope({ organisationId }, (transaction) =>
			transaction
				.update(engagements)
				.set({ endedAt: new Date() })
				.where(and(eq(engagements.organisationId, organisationId)))
		);
		expect((await lookOf(visit.scope)).accent).toBeNull();
	});

	it('between two practices with colours nobody chooses', async () => {
		const { practice, visit, organisationId } = await client();
		const other = await engage(organisationId, 'Andere Beratung');
		await changeAccent(practice.scope, navy);
		expect((await lookOf(visit.scope)).accent).toBe(navy);
		await changeAccent(other.scope, yellow);
		expect((await lookOf(visit.scope)).accent).toBeNull();
	});

	it('files of a consultant go out under the practice, with its logo, those of members under the organisation', async () => {
		const { practice, visit } = await client();
		await logos.put(practice.scope, png(40, 20));
		await logos.put(visit.scope, png(30, 30));
		expect(await brandOf(visit)).toMatchObject({
			name: 'Muster Beratung',
			accents: ownAccents,
			logo: { width: 40, height: 20, type: 'image/png' }
		});
		expect(await brandOf({ ...visit, practice: null })).toMatchObject({
			name: 'Kunde GmbH',
			logo: { width: 30, height: 30 }
		});
		await changeAccent(visit.scope, red);
		expect((await brandOf(visit)).accents, 'the client’s, where the practice has none').toEqual(accentsOf(red));
		await changeAccent(practice.scope, navy);
		expect((await brandOf(visit)).accents).toEqual(accentsOf(navy));
		expect((await brandOf({ ...visit, practice: null })).accents).toEqual(accentsOf(red));
	});

	it('files of an assessment that an organisation keeps go out under it, those of its consultant under the practice', async () => {
		await keepCurrent(database);
		const { practice, visit } = await client();
		await changeAccent(visit.scope, red);
		const key = await begun(database);
		const kept = assessments.scopeOf(key, database);
		expect(await brandOfAssessment(kept, practice.lead)).toEqual(ownBrand);
		await claims.intoOrganisation(visit.scope, key);
		const stranger = await account(database, 'Fremd');
		for (const reader of [null, stranger]) {
			expect(await brandOfAssessment(kept, reader)).toEqual({
				name: 'Kunde GmbH',
				accents: accentsOf(red),
				logo: null
			});
		}
		expect(await brandOfAssessment(kept, practice.lead)).toMatchObject({ name: 'Muster Beratung' });
		const own = await begun(database);
		await claims.intoAccount(stranger, own, database);
		expect(await brandOfAssessment(assessments.scopeOf(own, database), stranger)).toEqual(ownBrand);
	});

	it('participants see colour and logo of the organisation, and of no other', async () => {
		const asked = await survey(database, [{ headcount: 9 }]);
		const { organisationId, roundId, groups } = asked;
		const scope = { database, organisationId, actor: { userId: crypto.randomUUID(), name: 'x' } };
		await database.withScope({ organisationId }, (transaction) =>
			transaction.update(organisations).set({ accent: red }).where(eq(organisations.id, organisationId))
		);
		const practice = await engage(organisationId, 'Beratung');
		await changeAccent(practice.scope, navy);
		await logos.put(practice.scope, png(90, 10));
		const link = await participation.findLink(database, groups[0]?.token ?? '');
		const round = () => participation.askedRound(database, link?.roundId ?? '', new Date());
		expect(await round()).toMatchObject({ organisation: { accent: red }, logo: null });
		expect(await logos.openShown(database, { roundId }, organisationId)).toBeNull();
		const { logo } = await lookOf(scope);
		expect(logo).toBeNull();
		await database.withScope({ organisationId }, (transaction) =>
			transaction.update(organisations).set({ accent: null }).where(eq(organisations.id, organisationId))
		);
		expect(await round()).toMatchObject({ organisation: { accent: navy } });
		const foreign = await organisation(database);
		await logos.put(foreign.scope, png(5, 5));
		expect(await logos.openShown(database, { roundId }, foreign.id)).toBeNull();
	});

	it('customers see colour and logo of the company, and nothing of a practice', async () => {
		const { scope, id, organisationId } = await customerForm(database);
		const practice = await engage(organisationId, 'Beratung');
		await changeAccent(practice.scope, navy);
		expect(await askedForm(database, scope, id)).toMatchObject({ organisation: { accent: null }, logo: null });
		await changeAccent(scope, red);
		await logos.put(scope, png(40, 20));
		expect(await askedForm(database, scope, id)).toMatchObject({
			organisation: { accent: red },
			logo: { width: 40, height: 20 }
		});
		const opened = await logos.openShown(database, { voiceFormId: id }, organisationId);
		expect(opened).toMatchObject({ type: 'image/png', content: png(40, 20) });
	});

	it('mails carry name and colour, and a logo that mail programs show and that is small', async () => {
		const { scope, id: organisationId } = await organisation(database, 'Auberg AG');
		expect(await mailSender(database, { organisationId })).toEqual({ name: 'Auberg AG', accent: null, logo: null });
		await changeAccent(scope, red);
		await logos.put(scope, png(40, 20));
		expect(await mailSender(database, { organisationId })).toMatchObject({
			accent: red,
			logo: { type: 'image/png', content: png(40, 20), width: 40, height: 20 }
		});
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20"/></svg>';
		await logos.put(scope, Buffer.from(svg));
		expect(await mailSender(database, { organisationId })).toMatchObject({ accent: red, logo: null });
		const practice = await foundedPractice(database);
		const { practiceId } = practice.scope;
		expect(await mailSender(database, { practiceId })).toMatchObject({ name: 'Muster Beratung', accent: null });
		expect(await mailSender(database, { organisationId: crypto.randomUUID() })).toBeNull();
	});
});
