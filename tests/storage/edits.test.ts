import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { reportEdits, rounds as roundRows } from '../../src/lib/server/db/schema';
import * as departments from '../../src/lib/server/departments';
import * as edits from '../../src/lib/server/edits';
import * as accounts from '../../src/lib/server/accounts';
import type { Withheld } from '../../src/lib/core/sharing/withheld';
import { sharedContent } from '../../src/lib/exports/shared-report';
import * as rounds from '../../src/lib/server/rounds';
import * as reports from '../../src/lib/server/reports';
import * as sharing from '../../src/lib/server/sharing';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { engines, opening } from './engines';
import { actsIn, member, type Opened, organisation } from './organisation-fixtures';
import { publishedRound } from './published-round';
import { begun } from './tenants';

/** The database refuses it for whose it is. */
const refused = '42501';
const strange = '00000000-0000-4000-8000-000000000000';
const saying = (summary: string) => ({ summary, dimensions: {}, order: [], hidden: [] });

describe.each(engines)('what somebody adds to a report, on $name', ({ place }) => {
	let database: Database;
	let opened: Opened;
	let round: { readonly roundId: string };

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);
	beforeEach(async () => {
		opened = await organisation(database);
		await departments.add(
			opened.scope,
			['Vertrieb', 'Werk'].map((name, place) => ({ line: place + 1, path: [name] }))
		);
		const levels = Object.fromEntries((await departments.list(opened.scope)).map(({ id }, place) => [id, place + 1]));
		round = { roundId: await publishedRound(database, opened.scope, levels, ['2026-01-01', '2026-01-31']) };
	});

	const groupIds = async () => (await rounds.groups(opened.scope, round.roundId)).map(({ id }) => id);
	const newestText = async () => (await edits.newest(opened.scope, round))?.edit.summary ?? null;

	it('is kept with its author and day, and everything that was there before stays', async () => {
		expect(await edits.newest(opened.scope, round)).toBeNull();
		expect(await edits.save(opened.scope, round, saying('Eins'), null)).toEqual({ kind: 'done' });
		const first = await edits.newest(opened.scope, round);
		expect(await edits.save(opened.scope, round, saying('Zwei'), first?.id ?? null)).toEqual({ kind: 'done' });
		expect((await edits.history(opened.scope, round)).map(({ edit, by }) => [edit.summary, by])).toEqual([
			['Zwei', 'Anna Beispiel'],
			['Eins', 'Anna Beispiel']
		]);
		expect(edits.signed(await edits.newest(opened.scope, round))).toMatchObject({
			summary: 'Zwei',
			author: 'Anna Beispiel'
		});
		expect((await actsIn(database, opened.id)).filter((act) => act === 'reports.edited')).toHaveLength(2);
	});

	it('that was emptied is shown as nothing', async () => {
		await edits.save(opened.scope, round, saying(''), null);
		expect(edits.signed(await edits.newest(opened.scope, round))).toBeNull();
	});

	it('never writes over what somebody else has saved meanwhile', async () => {
		await edits.save(opened.scope, round, saying('Eins'), null);
		expect(await edits.save(opened.scope, round, saying('Blind'), null)).toMatchObject({
			kind: 'changed-meanwhile',
			newest: { edit: { summary: 'Eins' }, by: 'Anna Beispiel' }
		});
		const base = (await edits.newest(opened.scope, round))?.id ?? null;
		const outcomes = await Promise.all(
			['A', 'B', 'C'].map((text) => edits.save(opened.scope, round, saying(text), base))
		);
		expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'changed-meanwhile', 'done']);
		expect(await edits.history(opened.scope, round)).toHaveLength(2);
	});

	it('is nobody else’s to read or change', async () => {
		await edits.save(opened.scope, round, saying('Intern'), null);
		const other = await organisation(database, 'Andere AG');
		expect(await edits.history(other.scope, round)).toEqual([]);
		await expect(edits.save(other.scope, round, saying('Fremd'), null)).rejects.toMatchObject({ code: refused });
		expect(await newestText()).toBe('Intern');
	});

	it('is of a group that the round has, and apart from what is said about the round and other groups', async () => {
		const [group = strange, staff] = [(await groupIds())[0], 'staff'];
		await edits.save(opened.scope, round, saying('Zur Runde'), null);
		await edits.save(opened.scope, { ...round, groupId: group }, saying('Zum Vertrieb'), null);
		await edits.save(opened.scope, { ...round, groupId: staff }, saying('Zur Belegschaft'), null);
		const texts = await Promise.all(
			[round, { ...round, groupId: group }, { ...round, groupId: staff }].map(async (target) =>
				(await edits.history(opened.scope, target)).map(({ edit }) => edit.summary)
			)
		);
		expect(texts).toEqual([['Zur Runde'], ['Zum Vertrieb'], ['Zur Belegschaft']]);
		for (const target of [
			{ ...round, groupId: strange },
			{ roundId: strange, groupId: group },
			{ ...round, groupId: 'organisation' },
			{ ...round, groupId: 'nobody' },
			{ assessmentId: strange }
		])
			await expect(edits.save(opened.scope, target, saying('Falsch'), null)).rejects.toMatchObject({ code: refused });
	});

	it('goes with its round; of an erased account only the name does', async () => {
		const ben = await member(database, opened, 'analyst');
		await edits.save(ben.scope, round, saying('Bens Blick'), null);
		const [groupId = strange] = await groupIds();
		await edits.save(opened.scope, { ...round, groupId }, saying('Zum Vertrieb'), null);
		await accounts.erase({ database, userId: ben.userId });
		expect(await edits.newest(opened.scope, round)).toMatchObject({ edit: { summary: 'Bens Blick' }, by: null });
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.delete(roundRows).where(eq(roundRows.id, round.roundId))
		);
		const left = await database.read({ organisationId: opened.id }, (transaction) =>
			transaction.select().from(reportEdits)
		);
		expect(left).toEqual([]);
	});

	it('of an assessment is read by whoever has its key, and goes when the organisation lets it go', async () => {
		const key = await begun(database);
		await claims.intoOrganisation(opened.scope, key);
		const scope = assessments.scopeOf(key, database);
		const { id = '' } = (await assessments.load(scope)) ?? {};
		const before = await assessments.state(scope);
		await edits.save(opened.scope, { assessmentId: id }, saying('Zum Interview'), null);
		await edits.save(opened.scope, round, saying('Zur Runde'), null);
		expect((await edits.newestByKey(scope))?.edit.summary).toBe('Zum Interview');
		expect(await assessments.state(scope), 'a kept page is another one now').not.toEqual(before);
		const other = assessments.scopeOf(await begun(database), database);
		expect(await edits.newestByKey(other)).toBeNull();
		await claims.outOfOrganisation(opened.scope, key);
		expect(await edits.newestByKey(scope)).toBeNull();
		const left = await database.read({ organisationId: opened.id }, (transaction) =>
			transaction.select().from(reportEdits)
		);
		expect(left.map(({ edit }) => edit.summary)).toEqual(['Zur Runde']);
	});

	describe('through a link', () => {
		const shared = async (
			owner: sharing.ShareOwner,
			request: sharing.ShareRequest,
			withheld: readonly Withheld[]
		): Promise<string | null> => {
			const terms = { label: 'Board', locale: 'en', hasFile: true, password: null, withheld } as const;
			const made = await sharing.create(owner, request, { ...terms, expiresAt: new Date(Date.now() + 86_400_000) });
			if (typeof made === 'string') throw new Error(made);
			const token = (await sharing.addressOf(owner, made.id))?.split('/').at(-1) ?? '';
			const link = await sharing.open(database, token);
			const content = link && (await sharedContent(database, link, 'en'));
			if (!content) throw new Error('It leads to nothing.');
			return content.edit?.summary ?? null;
		};

		it('to a round it is read unless comments are left out, or departments that it may name', async () => {
			await edits.save(opened.scope, round, saying('Für den Aufsichtsrat'), null);
			const owner = sharing.ownerIn(opened.scope);
			const whole = { kind: 'round', roundId: round.roundId } as const;
			expect(await shared(owner, whole, [])).toBe('Für den Aufsichtsrat');
			expect(await shared(owner, whole, ['findings'])).toBe('Für den Aufsichtsrat');
			expect(await shared(owner, whole, ['comments'])).toBeNull();
			expect(await shared(owner, whole, ['departments'])).toBeNull();
		});

		it('to a group it is what was said about that group, and nothing that was said about the round or another', async () => {
			const [mine = strange, other = strange] = await groupIds();
			await edits.save(opened.scope, round, saying('Zur Runde'), null);
			await edits.save(opened.scope, { ...round, groupId: other }, saying('Zum Werk'), null);
			const owner = sharing.ownerIn(opened.scope);
			const group = { kind: 'group', roundId: round.roundId, groupId: mine } as const;
			expect(await shared(owner, group, [])).toBeNull();
			await edits.save(opened.scope, { ...round, groupId: mine }, saying('Zum Vertrieb'), null);
			expect(await shared(owner, group, ['kpis'])).toBe('Zum Vertrieb');
			expect(await shared(owner, group, ['comments'])).toBeNull();
			expect(await shared(owner, group, ['departments'])).toBeNull();
			expect(await shared(owner, { kind: 'round', roundId: round.roundId }, [])).toBe('Zur Runde');
		});

		it.each([[[]], [['comments']], [['departments']]] as const)(
			'the database itself shows no other edit, whatever a statement asks for, with %j left out',
			async (withheld) => {
				const [mine = strange, other = strange] = await groupIds();
				for (const [target, text] of [
					[round, 'Zur Runde'],
					[{ ...round, groupId: mine }, 'Zum Vertrieb'],
					[{ ...round, groupId: other }, 'Zum Werk']
				] as const)
					await edits.save(opened.scope, target, saying(text), null);
				const owner = sharing.ownerIn(opened.scope);
				const terms = { label: 'Board', locale: 'en', hasFile: true, password: null, withheld } as const;
				const request = { kind: 'group', roundId: round.roundId, groupId: mine } as const;
				const link = await sharing.create(owner, request, { ...terms, expiresAt: new Date(Date.now() + 86_400_000) });
				const seen = await database.read({ shareLinkId: typeof link === 'string' ? strange : link.id }, (transaction) =>
					transaction.select().from(reportEdits)
				);
				expect(seen.map(({ edit }) => edit.summary)).toEqual(withheld.length === 0 ? ['Zum Vertrieb'] : []);
			}
		);

		it('attack: an edit that another organisation forged for this report', async () => {
			const key = await begun(database);
			const scope = assessments.scopeOf(key, database);
			const loaded = await assessments.load(scope);
			if (!loaded) throw new Error('The assessment is not there.');
			await reports.finish(scope, loaded);
			await claims.intoOrganisation(opened.scope, key);
			const other = await organisation(database, 'Andere AG');
			const [groupId = strange] = await groupIds();
			const foreign = ['assessment:' + loaded.id, `round:${round.roundId}`, `group:${round.roundId}:${groupId}`];
			for (const target of foreign) {
				const values = { organisationId: other.id, target, edit: saying('Gefälscht') };
				const forging = database.withScope({ organisationId: other.id }, (transaction) =>
					transaction.insert(reportEdits).values(values)
				);
				await expect(forging, target).rejects.toMatchObject({ code: refused });
			}
			const report = { kind: 'assessment', reportNumber: 1 } as const;
			expect(await shared(sharing.ownerByKey(scope, null), report, [])).toBeNull();
		});

		it('attack: an edit that is saved while its assessment is let go stays behind for nobody', async () => {
			const key = await begun(database);
			const { id = '' } = (await assessments.load(assessments.scopeOf(key, database))) ?? {};
			await claims.intoOrganisation(opened.scope, key);
			await Promise.allSettled([
				edits.save(opened.scope, { assessmentId: id }, saying('Zu spät'), null),
				claims.outOfOrganisation(opened.scope, key),
				edits.save(opened.scope, { assessmentId: id }, saying('Viel zu spät'), null)
			]);
			expect(await edits.history(opened.scope, { assessmentId: id })).toEqual([]);
		});

		it('to a report it is that report’s and no other’s', async () => {
			const reported = async (text: string) => {
				const key = await begun(database);
				const scope = assessments.scopeOf(key, database);
				const loaded = await assessments.load(scope);
				if (!loaded) throw new Error('The assessment is not there.');
				await reports.finish(scope, loaded);
				await claims.intoOrganisation(opened.scope, key);
				await edits.save(opened.scope, { assessmentId: loaded.id }, saying(text), null);
				return sharing.ownerByKey(scope, null);
			};
			const [one] = [await reported('Eins'), await reported('Zwei')];
			const report = { kind: 'assessment', reportNumber: 1 } as const;
			expect(await shared(one, report, [])).toBe('Eins');
			expect(await shared(one, report, ['comments'])).toBeNull();
		});
	});
});
