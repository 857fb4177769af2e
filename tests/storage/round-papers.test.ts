import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/lib/core/paper/paper';
import { tablesOf } from '../../src/lib/core/paper/tables';
import type { Publication } from '../../src/lib/core/round/publication';
import { paperOfGroup, paperOfNamed, paperOfOwnDepartment, paperOfRound } from '../../src/lib/exports/round-papers';
import type { RoundResults } from '../../src/lib/exports/round-results';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { publicationOf } from '../../src/lib/server/closing/publication';
import type { Database } from '../../src/lib/server/db';
import * as edits from '../../src/lib/server/edits';
import * as departments from '../../src/lib/server/departments';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as rounds from '../../src/lib/server/rounds';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { organisation } from './organisation-fixtures';
import { publishedRound } from './published-round';
import { sha256 } from './survey-rows';
import { allAt, change, survey, takePart } from './surveys';

describe.each(engines)('papers of a round on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	const withNames = { locale: 'en', isWithoutNames: false } as const;
	const withoutNames = { locale: 'en', isWithoutNames: true } as const;

	/** A round as an owner opens it. */
	async function opened(scope: OrganisationScope, roundId: string): Promise<RoundResults> {
		const round = await rounds.find(scope, roundId);
		if (!round) throw new Error('The round is not there.');
		const own = { id: scope.organisationId, slug: 'works', name: 'Works' };
		const capacity = { kind: 'member', role: 'owner', departmentId: null } as const;
		return { visit: { organisation: own, capacity, practice: null, scope }, round, base: '' };
	}

	async function closed() {
		const { scope } = await organisation(database);
		await departments.add(
			scope,
			['Sales', 'Service'].map((name, line) => ({ line: line + 1, path: [name] }))
		);
		const places = await departments.list(scope);
		const levels = Object.fromEntries(places.map(({ id }, level) => [id, level + 1]));
		const roundId = await publishedRound(database, scope, levels, ['2026-01-01', '2026-01-31']);
		const published = await publicationOf(scope, roundId);
		if (!published) throw new Error('Nothing was published.');
		return { scope, results: await opened(scope, roundId), publication: published.publication };
	}

	it('carry the stored document with its checksum, so that a copy can be held against it', async () => {
		const { results, publication } = await closed();
		const paper = await paperOfRound(results, withNames);
		expect(sha256(paper?.stored?.json ?? '')).toBe(paper?.stored?.sha256);
		expect(JSON.parse(paper?.stored?.json ?? '')).toEqual(publication);
		expect(paper?.provenance.map(({ text }) => text)).toContain(paper?.stored?.sha256);
		expect(keysIn(paper, 'map')).toEqual(publication.groups.map(({ id }) => id));
	});

	it('carry neither document nor checksum nor ids nor comments where names are hidden', async () => {
		const { scope, results, publication } = await closed();
		const edit = { summary: 'Sales is behind.', dimensions: { service: 'Ask Service.' }, order: [], hidden: [] };
		await edits.save(scope, { roundId: results.round.id }, edit, null);
		expect(JSON.stringify(await paperOfRound(results, withNames))).toContain('Sales is behind.');
		const paper = await paperOfRound(results, withoutNames);
		const text = JSON.stringify(paper);
		expect(text).not.toContain('Ask Service.');
		expect(paper?.stored).toBeNull();
		expect(text).toContain('Department A');
		for (const { id, name } of departmentsIn(publication)) {
			expect(text).not.toContain(id);
			expect(text).not.toContain(name);
		}
	});

	it('of a group carry what was said about it, and nothing that was said about the round; none beside hidden names', async () => {
		const { scope, results, publication } = await closed();
		const roundId = results.round.id;
		const [one, other] = departmentsIn(publication);
		const saying = (summary: string, service: string) => {
			return { summary, dimensions: { service }, order: [], hidden: [] };
		};
		await edits.save(scope, { roundId }, saying('On the round.', 'Service of all.'), null);
		await edits.save(scope, { roundId, groupId: one?.id ?? '' }, saying('On one.', 'Service of one.'), null);
		await edits.save(scope, { roundId, groupId: other?.id ?? '' }, saying('On the other.', ''), null);
		const paper = await paperOfGroup(results, withNames, one?.id ?? '');
		expect(commentsIn(paper)).toEqual([
			['summary', 'On one.'],
			['profile', 'Service of one.']
		]);
		expect(commentsIn(await paperOfGroup(results, withoutNames, one?.id ?? ''))).toEqual([]);
		expect(commentsIn(await paperOfRound(results, withNames)).map(([, text]) => text)).toEqual([
			'On the round.',
			'Service of all.'
		]);
	});

	it('of the own department hold what its page shows, and no name, figure or comment of another', async () => {
		const { scope, results, publication } = await closed();
		const [one, other] = departmentsIn(publication);
		const edit = { summary: 'On one.', dimensions: {}, order: [], hidden: [] };
		await edits.save(scope, { roundId: results.round.id, groupId: one?.id ?? '' }, edit, null);
		await edits.save(scope, { roundId: results.round.id }, { ...edit, summary: 'On the round.' }, null);
		const [departmentId = ''] = publication.groups.find(({ id }) => id === one?.id)?.departmentIds ?? [];
		const own = await paperOfOwnDepartment(results, 'en', departmentId);
		const whole = await paperOfGroup(results, withNames, one?.id ?? '');
		expect(own).toMatchObject({ kind: 'group', subject: whole?.subject, stored: null });
		expect(commentsIn(own)).toEqual([['summary', 'On one.']]);
		const figuresOf = (paper: Paper | null) => (paper ? tablesOf(paper).filter(({ id }) => id === 'profile') : []);
		expect(figuresOf(own)).toEqual(figuresOf(whole));
		expect(figuresOf(own)).not.toEqual([]);
		const text = JSON.stringify(own);
		for (const foreign of [other?.id, other?.name, 'On the round.']) expect(text).not.toContain(foreign);
		expect(await paperOfOwnDepartment(results, 'en', 'elsewhere')).toBeNull();
	});

	it('are of one group where it is shown, and of none that is not there', async () => {
		const { results, publication } = await closed();
		const [first] = departmentsIn(publication);
		const paper = await paperOfGroup(results, withNames, first?.id ?? '');
		expect(paper).toMatchObject({ kind: 'group', subject: `Works · ${first?.name}`, stored: null });
		expect(keysIn(paper, 'participation')).toEqual(['organisation', first?.id]);
		expect(await paperOfGroup(results, withNames, 'organisation')).toBeNull();
		expect(await paperOfGroup(results, withNames, 'elsewhere')).toBeNull();
		expect(await paperOfNamed(results, 'en')).toBeNull();
	});

	it('of a team with names have a row for everybody who answered, once the round has closed', async () => {
		const round = await survey(database, [{ roles: ['other-staff', 'customer-facing', 'other-staff'] }], {
			kind: 'named'
		});
		for (const { token } of round.groups[0]?.invited.slice(0, 2) ?? [])
			await takePart(database, token, { answers: allAt(3) });
		const scope = { database, organisationId: round.organisationId, actor: { userId: '', name: '' } };
		expect(await paperOfNamed(await opened(scope, round.roundId), 'en')).toBeNull();
		await change(database, round, { status: 'closing' });
		expect(await closeRound(database, round.organisationId, round.roundId)).toBe('published');
		const paper = await paperOfNamed(await opened(scope, round.roundId), 'en');
		const [table] = paper ? tablesOf(paper) : [];
		expect(table?.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.value])).toEqual([
			['Team on average', 75],
			['Kim Beispiel', 75],
			['Kim Beispiel', 75]
		]);
	});
});

function departmentsIn({ groups }: Publication) {
	return groups.flatMap(({ id, kind, name }) => (kind === 'department' && name !== null ? [{ id, name }] : []));
}

function commentsIn(paper: Paper | null): readonly (readonly [string, string])[] {
	return (paper?.sections ?? []).flatMap(({ id, blocks }) =>
		blocks.flatMap((block) => (block.kind === 'comment' ? [[id, block.text] as const] : []))
	);
}

function keysIn(paper: Paper | null, table: string): readonly string[] {
	const found = paper && tablesOf(paper).find(({ id }) => id === table);
	return (found?.rows ?? []).map(({ key }) => key);
}
