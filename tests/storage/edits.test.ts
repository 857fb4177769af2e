import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { reportEdits, rounds } from '../../src/lib/server/db/schema';
import * as departments from '../../src/lib/server/departments';
import * as edits from '../../src/lib/server/edits';
import * as accounts from '../../src/lib/server/accounts';
import type { Withheld } from '../../src/lib/core/sharing/withheld';
import { sharedContent } from '../../src/lib/exports/shared-report';
import * as reports from '../../src/lib/server/reports';
import * as sharing from '../../src/lib/server/sharing';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { engines, opening } from './engines';
import { actsIn, member, type Opened, organisation } from './organisation-fixtures';
import { publishedRound } from './published-round';
import { begun } from './tenants';

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
		await departments.add(opened.scope, [{ line: 1, path: ['Vertrieb'] }]);
		const [department] = await departments.list(opened.scope);
		const levels = { [department?.id ?? '']: 2 };
		round = { roundId: await publishedRound(database, opened.scope, levels, ['2026-01-01', '2026-01-31']) };
	});

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
		await edits.save(other.scope, round, saying('Fremd'), null);
		expect(await newestText()).toBe('Intern');
	});

	it('goes with its round; of an erased account only the name does', async () => {
		const ben = await member(database, opened, 'analyst');
		await edits.save(ben.scope, round, saying('Bens Blick'), null);
		await accounts.erase({ database, userId: ben.userId });
		expect(await edits.newest(opened.scope, round)).toMatchObject({ edit: { summary: 'Bens Blick' }, by: null });
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.delete(rounds).where(eq(rounds.id, round.roundId))
		);
		expect(await edits.newest(opened.scope, round)).toBeNull();
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
