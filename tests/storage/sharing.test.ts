import { createHash, randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedContent } from '../../src/lib/exports/shared-report';
import * as assessments from '../../src/lib/server/assessments';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { shareLinks, shareViews } from '../../src/lib/server/db/schema';
import * as kpis from '../../src/lib/server/kpis';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import * as sharing from '../../src/lib/server/sharing';
import { endOn, lastDayOf } from '../../src/lib/server/sharing/expiry';
import { expiredShareLinks } from '../../src/lib/server/sharing/sweep';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';
import { blindly, everyRow, nameOf, tables } from './blind-statements';
import { publishedRound } from './published-round';

const terms = (parts: Partial<sharing.ShareTerms> = {}): sharing.ShareTerms => ({
	label: 'Supervisory board',
	locale: 'en',
	withheld: [],
	hasFile: true,
	password: null,
	expiresAt: new Date(Date.now() + 86_400_000),
	...parts
});

describe.each(engines)('a link to one report on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	const started = async () => {
		const scope = assessments.scopeOf(assessments.newKey(), database);
		await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });
		const version = current('executive').version;
		await assessments.finish(scope, { method: '1', questionnaireVersion: version, model: '{"secret":1}' });
		await assessments.finish(scope, { method: '1', questionnaireVersion: version, model: '{"secret":2}' });
		return scope;
	};
	const created = async (
		owner: sharing.ShareOwner,
		request: sharing.ShareRequest = { kind: 'assessment', reportNumber: 1 },
		parts: Partial<sharing.ShareTerms> = {}
	) => {
		const made = await sharing.create(owner, request, terms(parts));
		if (typeof made === 'string') throw new Error(`No link: ${made}.`);
		const url = await sharing.addressOf(owner, made.id);
		return { id: made.id, token: url?.split('/').at(-1) ?? '' };
	};
	const opened = async (token: string) => {
		const link = await sharing.open(database, token);
		if (!link) throw new Error('The link opens nothing.');
		return link;
	};
	const round = async () => {
		const place = await organisation(database);
		const departments = [randomUUID(), randomUUID()] as const;
		const levels = { [departments[0]]: 1, [departments[1]]: 3 };
		const roundId = await publishedRound(database, place.scope, levels, ['2026-03-01', '2026-03-14']);
		return { ...place, roundId, owner: sharing.ownerIn(place.scope) };
	};

	it('opens the one report it was made for, and the same address can be shown again', async () => {
		const scope = await started();
		const owner = sharing.ownerByKey(scope, null);
		const { id, token } = await created(owner);
		const link = await opened(token);
		expect(link).toMatchObject({ id, subject: { kind: 'assessment', reportNumber: 1 }, locale: 'en', actorName: null });
		if (link.subject.kind !== 'assessment') throw new Error('It leads elsewhere.');
		expect((await sharing.sharedReport(database, link, link.subject))?.stored.model).toBe('{"secret":1}');
		const other = { ...link.subject, reportNumber: 2 };
		expect(await sharing.sharedReport(database, link, other), 'another report of it').toBeNull();
	});

	it('keeps of its token only the hash', async () => {
		const { id, token } = await created(sharing.ownerByKey(await started(), null));
		const [row] = await database.read({ shareLinkId: id }, (transaction) =>
			transaction.select().from(shareLinks).where(eq(shareLinks.id, id))
		);
		expect(row?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'));
		expect(JSON.stringify(row)).not.toContain(token);
	});

	it('is not made of a report that is not there, of a round by a key, or of an assessment in an organisation’s name', async () => {
		const owner = sharing.ownerByKey(await started(), null);
		const place = await organisation(database);
		const missing = { kind: 'assessment', reportNumber: 3 } as const;
		expect(await sharing.create(owner, missing, terms())).toBe('unknown');
		expect(await sharing.create(owner, { kind: 'round', roundId: randomUUID() }, terms())).toBe('unknown');
		const ofAssessment = { kind: 'assessment', reportNumber: 1 } as const;
		expect(await sharing.create(sharing.ownerIn(place.scope), ofAssessment, terms())).toBe('unknown');
	});

	it('opens nothing once it was revoked, at once, and nothing once it has expired', async () => {
		const owner = sharing.ownerByKey(await started(), null);
		const [revoked, expired] = [await created(owner), await created(owner)];
		const link = await opened(revoked.token);
		expect(await sharing.revoke(owner, revoked.id)).toBe(true);
		expect(await sharing.revoke(owner, revoked.id), 'a second time').toBe(false);
		expect(await sharing.open(database, revoked.token)).toBeNull();
		if (link.subject.kind !== 'assessment') throw new Error('It leads elsewhere.');
		// Whoever has opened it before reads nothing more through it either.
		expect(await sharing.sharedReport(database, link, link.subject)).toBeNull();
		const past = await created(owner, undefined, { expiresAt: new Date(Date.now() - 1000) });
		expect(await sharing.open(database, past.token)).toBeNull();
		expect(await sharing.open(database, expired.token)).not.toBeNull();
	});

	it('is found by nothing that is not its token', async () => {
		const { id, token } = await created(sharing.ownerByKey(await started(), null));
		const wrong = [id, '', token.slice(1), `${token}A`, token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))];
		for (const each of wrong) expect(await sharing.open(database, each)).toBeNull();
	});

	it('is listed, found and revoked by its owner alone', async () => {
		const [mine, theirs] = [await started(), await started()];
		const [owner, other] = [sharing.ownerByKey(mine, null), sharing.ownerByKey(theirs, null)];
		const { id } = await created(owner, undefined, { label: 'Mine', withheld: ['kpis'], password: 'long enough' });
		const place = sharing.ownerIn((await organisation(database)).scope);
		for (const stranger of [other, place]) {
			expect(await sharing.list(stranger)).toEqual([]);
			expect(await sharing.find(stranger, id)).toBeNull();
			expect(await sharing.addressOf(stranger, id)).toBeNull();
			expect(await sharing.revoke(stranger, id)).toBe(false);
		}
		expect(await sharing.list(owner)).toEqual([await sharing.find(owner, id)]);
		expect(await sharing.find(owner, id)).toMatchObject({
			...{ label: 'Mine', withheld: ['kpis'], hasPassword: true, revokedAt: null, wrongPasswords: 0 },
			opened: { count: 0, last: null }
		});
	});

	it('tells its owner when it was opened, and nothing of who it was', async () => {
		const owner = sharing.ownerByKey(await started(), null);
		const { id, token } = await created(owner);
		const link = await opened(token);
		for (const what of ['opened', 'file', 'opened', 'wrong-password'] as const)
			await sharing.note(database, link, what);
		const events = (await sharing.views(owner, id)).map(({ what }) => what);
		expect(events).toEqual(['wrong-password', 'opened', 'file', 'opened']);
		expect(await sharing.find(owner, id)).toMatchObject({ opened: { count: 2 }, wrongPasswords: 1 });
		expect((await sharing.find(owner, id))?.opened.last?.getTime()).toBeGreaterThan(Date.now() - 60_000);
		const [row = {}] = await database.read(owner.scope, (transaction) =>
			transaction.select().from(shareViews).limit(1)
		);
		expect(Object.keys(row).toSorted()).toEqual(['at', 'id', 'number', 'shareLinkId', 'what']);
	});

	it('keeps the newest openings of each kind, however often it is opened, and the counts stay true', async () => {
		const owner = sharing.ownerByKey(await started(), null);
		const [{ id, token }, other] = [await created(owner), await created(owner)];
		const [link, untouched] = [await opened(token), await opened(other.token)];
		await sharing.note(database, untouched, 'opened');
		await sharing.note(database, link, 'file');
		const times = sharing.viewsMax + 7;
		await database.withScope({ shareLinkId: link.id }, (transaction) =>
			transaction.execute(
				sql`insert into share_views (share_link_id, what) select ${link.id}, 'opened' from generate_series(1, ${times})`
			)
		);
		await Promise.all([1, 2, 3].map(() => sharing.note(database, link, 'opened')));
		expect(await sharing.find(owner, id)).toMatchObject({ opened: { count: times + 3 } });
		expect(await sharing.find(owner, other.id)).toMatchObject({ opened: { count: 1 } });
		const kept = await database.read(owner.scope, (transaction) =>
			transaction.select().from(shareViews).where(eq(shareViews.shareLinkId, id)).orderBy(shareViews.number)
		);
		const numbersOf = (what: string) => kept.filter((view) => view.what === what).map(({ number }) => number);
		expect(numbersOf('file')).toEqual([1]);
		expect(numbersOf('opened')).toEqual(Array.from({ length: sharing.viewsMax }, (_, place) => 11 + place));
	});

	it('of an organisation’s assessment is seen and revoked by the organisation, and its log tells of it', async () => {
		const key = assessments.newKey();
		const scope = assessments.scopeOf(key, database);
		await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });
		const version = current('executive').version;
		await assessments.finish(scope, { method: '1', questionnaireVersion: version, model: '{}' });
		const place = await organisation(database);
		await claims.intoOrganisation(place.scope, key);
		const { id, token } = await created(sharing.ownerByKey(scope, null));
		const owner = sharing.ownerIn(place.scope);
		expect((await sharing.list(owner)).map((link) => link.id)).toEqual([id]);
		expect(await sharing.revoke(owner, id)).toBe(true);
		expect(await sharing.open(database, token)).toBeNull();
		expect((await actsIn(database, place.id)).slice(-2)).toEqual(['shares.created', 'shares.revoked']);
	});

	it('goes with its assessment', async () => {
		const scope = await started();
		const { token } = await created(sharing.ownerByKey(scope, null));
		await assessments.destroy(scope);
		expect(await sharing.open(database, token)).toBeNull();
	});

	it('is deleted thirty days after it has expired, with its log, and not before', async () => {
		const owner = sharing.ownerByKey(await started(), null);
		const expiresAt = new Date(Date.now() - 3_600_000);
		const { id } = await created(owner, undefined, { expiresAt });
		const valid = await created(owner);
		const days = (count: number) => new Date(expiresAt.getTime() + count * 86_400_000);
		await expiredShareLinks.run(database, days(29.9));
		expect(await sharing.find(owner, id)).not.toBeNull();
		await expiredShareLinks.run(database, days(30.1));
		expect((await sharing.list(owner)).map((link) => link.id)).toEqual([valid.id]);
	});

	it('of a round shows the round and the organisation’s head, and of nothing else a row', async () => {
		const { owner, roundId, id: organisationId } = await round();
		const other = await round();
		const { token } = await created(owner, { kind: 'round', roundId });
		const link = await opened(token);
		const seen = await database.withScope({ shareLinkId: link.id }, everyRow);
		const filled = tables.map(nameOf).filter((table) => (seen.get(table) ?? []).length > 0);
		const ofNobody = ['questionnaire_versions'];
		expect(filled.filter((table) => !ofNobody.includes(table)).toSorted()).toEqual(
			['organisations', 'round_publications', 'rounds', 'share_links'].toSorted()
		);
		expect(JSON.stringify([...seen])).not.toContain(other.roundId);
		expect(JSON.stringify(seen.get('organisations'))).toContain(organisationId);
	});

	it('changes and deletes nothing, whatever a statement says, and writes down nothing but that it was opened', async () => {
		const { owner, roundId, id: organisationId } = await round();
		const link = await opened((await created(owner, { kind: 'round', roundId })).token);
		const before = await database.withScope({ organisationId }, everyRow);
		for (const table of tables) {
			for (const verb of ['update', 'delete'] as const) {
				await database.withScope({ shareLinkId: link.id }, (transaction) => blindly(transaction, verb, table));
			}
		}
		expect(await database.withScope({ organisationId }, everyRow)).toEqual(before);
		const onAnother = database.withScope({ shareLinkId: link.id }, (transaction) =>
			transaction.insert(shareViews).values({ shareLinkId: randomUUID(), what: 'opened' })
		);
		await expect(onAnother).rejects.toMatchObject({ code: '42501' });
	});

	it('leaves out departments, and their figures, to the last trace', async () => {
		const { owner, roundId, scope } = await round();
		const whole = await sharedContent(
			database,
			await opened((await created(owner, { kind: 'round', roundId })).token),
			'en'
		);
		const less = await sharedContent(
			database,
			await opened((await created(owner, { kind: 'round', roundId }, { withheld: ['departments'] })).token),
			'en'
		);
		if (whole?.kind !== 'results' || less?.kind !== 'results') throw new Error('No results.');
		const names = whole.input.publication.groups.flatMap(({ kind, name }) =>
			kind === 'department' ? [name ?? ''] : []
		);
		expect(names).toHaveLength(2);
		const told = JSON.stringify([less.input, less.findings, less.departmentFindings]);
		for (const name of names) expect(told).not.toContain(name);
		expect(less.input.publication.groups.map(({ kind }) => kind)).not.toContain('department');
		expect(scope.organisationId).toBe(less.scope.organisationId);
	});

	it('shows the figures of customers that stand beside it, and none where they are left out', async () => {
		const { owner, roundId, scope } = await round();
		const period = { kind: 'month', start: '2026-03-01' } as const;
		const worksheet = { 'nps.mode': 'known', 'nps.value': '31' };
		expect(await kpis.enter(scope, { departmentId: null, period, worksheet })).toMatchObject({ kind: 'done' });
		const readThrough = async (withheld: sharing.ShareTerms['withheld']) => {
			const link = await opened((await created(owner, { kind: 'round', roundId }, { withheld })).token);
			if (link.subject.kind === 'assessment') throw new Error('It leads elsewhere.');
			return kpis.list(sharing.scopeThrough(database, link, link.subject));
		};
		expect(await readThrough([])).toHaveLength(1);
		expect(await readThrough(['kpis'])).toEqual([]);
	});
});

describe('the last day of a link', () => {
	const now = new Date('2026-03-10T22:30:00Z');

	it.each([
		['2026-03-10', 'Europe/Berlin', '2026-03-10T23:00:00.000Z'],
		['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
		['2026-03-11', 'Asia/Tokyo', '2026-03-11T15:00:00.000Z']
	])('%s in %s ends at %s', (day, timeZone, ends) => {
		expect(endOn(day, now, timeZone)?.toISOString()).toBe(ends);
		expect(lastDayOf(new Date(ends), timeZone)).toBe(day);
	});

	it.each([
		['2026-03-09', 'is over'],
		['2027-03-12', 'is more than a year ahead']
	])('may not be %s, which %s', (day) => {
		expect(endOn(day, now)).toBeNull();
	});
});
