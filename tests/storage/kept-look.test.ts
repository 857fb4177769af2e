import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accentsOf } from '../../src/lib/core/branding/accents';
import { ownBrand } from '../../src/lib/core/branding/brand';
import { sharedContent } from '../../src/lib/exports/shared-report';
import { sharedPaper } from '../../src/lib/exports/shared-paper';
import * as assessments from '../../src/lib/server/assessments';
import { changeAccent } from '../../src/lib/server/branding';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { engagements } from '../../src/lib/server/db/schema';
import { finishedPages } from '../../src/lib/server/hooks/finished-pages';
import * as logos from '../../src/lib/server/logos';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as reports from '../../src/lib/server/reports';
import * as sharing from '../../src/lib/server/sharing';
import * as frame from '../../src/routes/check/[key=key]/+layout.server';
import * as homePage from '../../src/routes/check/[key=key]/+page.server';
import * as comparePage from '../../src/routes/check/[key=key]/compare/+page.server';
import * as exportPage from '../../src/routes/check/[key=key]/export/+page.server';
import * as reportPage from '../../src/routes/check/[key=key]/report/+page.server';
import * as sharePage from '../../src/routes/check/[key=key]/share/+page.server';
import { png } from '../unit/logos/pictures';
import { everyRow } from './blind-statements';
import { engines, opening } from './engines';
import { organisation } from './organisation-fixtures';
import { foundedPractice } from './practice-people';
import { begun } from './tenants';

const red = '#c0392b';
const navy = '#001a4d';

/** Where the program keeps the one database of its process. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

describe.each(engines)('the look of an assessment on $name', ({ place }) => {
	let database: Database;
	let asked = 0;
	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			shared.gegenprobeDatabase = Promise.resolve({
				...own,
				withScope: (scope, work) => (asked++, own.withScope(scope, work)),
				read: (scope, statement) => (asked++, own.read(scope, statement))
			});
		})
	);
	afterAll(() => {
		delete shared.gegenprobeDatabase;
	});

	/** An assessment with a finished report, and its key. */
	async function reported() {
		const key = await begun(database);
		const scope = assessments.scopeOf(key, database);
		const assessment = await assessments.load(scope);
		if (assessment) await reports.finish(scope, assessment);
		return { key, scope };
	}

	/** The same, kept by an organisation. */
	async function kept() {
		const [keeper, report] = [await organisation(database), await reported()];
		await claims.intoOrganisation(keeper.scope, report.key);
		return { keeper, ...report };
	}

	/** A practice that works for the organisation, in its own colour. */
	async function engage(organisationId: string) {
		const practice = await foundedPractice(database, 'Beratung');
		await changeAccent(practice.scope, navy);
		const { practiceId } = practice.scope;
		await database.withScope({ organisationId, practiceId }, (transaction) =>
			transaction.insert(engagements).values({ organisationId, practiceId, grants: ['read-results'] })
		);
	}

	async function linked(scope: assessments.AssessmentScope) {
		const owner = sharing.ownerByKey(scope, null);
		const request = { kind: 'assessment', reportNumber: 1 } as const;
		const made = await sharing.create(owner, request, {
			...{ label: 'Board', locale: 'en', withheld: [], hasFile: true, password: null },
			expiresAt: new Date(Date.now() + 86_400_000)
		});
		if (typeof made === 'string') throw new Error(`No link: ${made}.`);
		const url = await sharing.addressOf(owner, made.id);
		const link = await sharing.open(database, url?.split('/').at(-1) ?? '');
		if (!link) throw new Error('The link opens nothing.');
		return { link, owner };
	}

	const eventOf = (key: string) => {
		const url = new URL(`http://localhost/check/${key}/report`);
		return { params: { key }, url, locals: { locale: 'en', signedIn: null }, request: new Request(url) };
	};
	const frameOf = (key: string) => frame.load(eventOf(key) as never);

	it('is that of the organisation that keeps it, from when it is claimed until it is given back', async () => {
		const [{ key }, { scope, id }] = [await reported(), await organisation(database)];
		await changeAccent(scope, red);
		await logos.put(scope, png(40, 20));
		const plain = { accent: null, keeper: null };
		expect(await frameOf(key)).toEqual(plain);
		await claims.intoOrganisation(scope, key);
		const logo = { href: expect.stringContaining(`/check/${key}/logo?v=`), width: 40, height: 20 };
		expect(await frameOf(key)).toEqual({ accent: red, keeper: { name: 'Müller & Söhne GmbH', logo } });
		const { assessmentKeyHash } = assessments.scopeOf(key);
		expect(await logos.openShown(database, { assessmentKeyHash }, id)).toMatchObject({ width: 40, height: 20 });
		await claims.outOfOrganisation(scope, key);
		expect(await frameOf(key)).toEqual(plain);
		expect(await logos.openShown(database, { assessmentKeyHash }, id)).toBeNull();
	});

	it('of one in somebody’s own account is the product’s', async () => {
		const [{ key }, { owner }] = [await reported(), await organisation(database)];
		await claims.intoAccount(owner, key, database);
		expect(await frameOf(key)).toEqual({ accent: null, keeper: null });
	});

	it('of an organisation without a colour is that of the practice that works for it, as on all its pages', async () => {
		const { keeper, key } = await kept();
		await engage(keeper.id);
		expect(await frameOf(key)).toMatchObject({ accent: navy });
		await changeAccent(keeper.scope, red);
		expect(await frameOf(key)).toMatchObject({ accent: red });
	});

	it('changes on a page that was kept as soon as it changes', async () => {
		const { keeper, key } = await kept();
		let made = 0;
		const page = async () => {
			const event = { ...eventOf(key), route: { id: '/check/[key=key]/report' }, isDataRequest: false };
			const resolve = () => Promise.resolve(new Response(`page ${String(++made)}`));
			return (await finishedPages({ event, resolve } as never)).text();
		};
		expect([await page(), await page()]).toEqual(['page 1', 'page 1']);
		await changeAccent(keeper.scope, red);
		expect([await page(), await page()]).toEqual(['page 2', 'page 2']);
		await logos.put(keeper.scope, png(30, 30));
		expect([await page(), await page()]).toEqual(['page 3', 'page 3']);
		await changeAccent(keeper.scope, null);
		expect(await page()).toBe('page 4');
		await engage(keeper.id);
		expect(await page()).toBe('page 5');
		await claims.outOfOrganisation(keeper.scope, key);
		expect(await page()).toBe('page 6');
	});

	it('costs no question more, whoever keeps it', async () => {
		const [own, { key }] = [await reported(), await kept()];
		const pages = { homePage, reportPage, sharePage, exportPage, comparePage };
		const times = async (of: string) => {
			const counted: Record<string, number> = {};
			for (const [name, { load }] of Object.entries(pages)) {
				const [event, before] = [eventOf(of), asked];
				await Promise.all([frame.load(event as never), load(event as never)]);
				counted[name] = asked - before;
			}
			return counted;
		};
		const few = { homePage: 2, reportPage: 3, sharePage: 2, exportPage: 3, comparePage: 2 };
		expect(await times(own.key)).toEqual(few);
		expect(await times(key)).toEqual(few);
	});

	it('goes along with a link, page and file, in the organisation’s own colour alone', async () => {
		const { keeper, key, scope } = await kept();
		await engage(keeper.id);
		const { link } = await linked(scope);
		const look = async () => {
			const content = await sharedContent(database, link, 'en');
			if (content?.kind !== 'assessment') throw new Error('It leads elsewhere.');
			return { keeper: content.keeper, brand: (await sharedPaper(content, 'en')).brand };
		};
		const name = 'Müller & Söhne GmbH';
		expect(await look()).toMatchObject({ keeper: { name, accent: null, logo: null }, brand: { ...ownBrand, name } });
		await changeAccent(keeper.scope, red);
		await logos.put(keeper.scope, png(40, 20));
		expect(await look()).toMatchObject({
			keeper: { name, accent: red, logo: { width: 40, height: 20 } },
			brand: { name, accents: accentsOf(red), logo: { width: 40, height: 20 } }
		});
		expect(await sharing.keeperThrough(database, link)).toMatchObject({ id: keeper.id, accent: red });
		await claims.outOfOrganisation(keeper.scope, key);
		expect(await look(), 'given back').toMatchObject({ keeper: null, brand: ownBrand });
	});

	it('is all of the organisation that a link shows, as long as it is valid, and of one that is nobody’s it shows none', async () => {
		const [{ keeper, scope }, own] = [await kept(), await reported()];
		await engage(keeper.id);
		await logos.put(keeper.scope, png(40, 20));
		const seen = async (shareLinkId: string) => {
			const rows = await database.read({ shareLinkId }, everyRow);
			// What is asked is everybody's to read.
			const own = [...rows].filter(([name, { length }]) => length > 0 && name !== 'questionnaire_versions');
			return own.map(([name, { length }]) => `${name} ${String(length)}`).toSorted();
		};
		const [{ link, owner }, { link: other }] = [await linked(scope), await linked(own.scope)];
		expect(await seen(link.id)).toEqual(['assessment_reports 1', 'logos 1', 'organisations 1', 'share_links 1']);
		expect(await seen(other.id)).toEqual(['assessment_reports 1', 'share_links 1']);
		await sharing.revoke(owner, link.id);
		expect(await seen(link.id)).toEqual(['share_links 1']);
	});

	it('is all that a key shows of an organisation', async () => {
		const [{ keeper, scope }, stranger] = [await kept(), await organisation(database)];
		await engage(keeper.id);
		await changeAccent(stranger.scope, red);
		const rows = await database.read(scope, everyRow);
		const places = ['organisations', 'practices', 'engagements', 'logos', 'people', 'departments', 'audit_entries'];
		expect(places.map((name) => rows.get(name)?.length)).toEqual([1, 1, 1, 0, 0, 0, 0]);
	});
});
