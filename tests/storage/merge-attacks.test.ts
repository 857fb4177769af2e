import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/lib/core/round/publication';
import { coursesOf } from '../../src/lib/core/round/trend-groups';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { publicationOf } from '../../src/lib/server/closing/publication';
import type { Database } from '../../src/lib/server/db';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { closedRounds } from '../../src/lib/server/results';
import * as rounds from '../../src/lib/server/rounds';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { ownInput } from '../../src/lib/ui/results/own-view';
import type { ResultsInput } from '../../src/lib/ui/results/input';
import { engines, opening } from './engines';
import { drafted, staffed } from './round-fixtures';
import { allAt, change, takePart } from './surveys';

type Division = readonly (readonly string[])[];

const apart: Division = [['Werk'], ['Vertrieb'], ['Presse'], ['Recht']];
const merged: Division = [['Werk'], ['Vertrieb', 'Recht'], ['Presse']];

/** Recht has four people, who judge differently from all others; nobody ever changes their mind. */
describe.each(engines)('merging hidden groups in the next round on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(own);
		})
	);

	async function company() {
		return staffed(database, {
			...{ Werk: { 'other-staff': 12 }, Vertrieb: { 'other-staff': 9 } },
			...{ Presse: { 'other-staff': 6 }, Recht: { 'other-staff': 4 } }
		});
	}

	/** Everybody takes part in a round that divides the staff like this. */
	async function held(
		{ scope, ids, id: organisationId }: Awaited<ReturnType<typeof company>>,
		division: Division
	): Promise<Publication> {
		const roundId = await drafted(scope);
		await rounds.changeSetup(scope, roundId, () => ({
			leadership: null,
			departments: division.map((names) => {
				return { way: 'personal', headcount: 0, departmentIds: names.map((name) => ids.get(name) ?? '') };
			})
		}));
		expect(await rounds.launch(scope, roundId, { sendsMails: false })).toBe('done');
		for (const [place, [name, token]] of (await linksOf(scope, roundId)).entries())
			await takePart(database, token, { answers: allAt(name.startsWith('Recht') ? 4 : place % 2 === 0 ? 1 : 2) });
		await change(database, { organisationId, roundId }, { status: 'closing' });
		expect(await closeRound(database, organisationId, roundId)).toBe('published');
		const published = await publicationOf(scope, roundId);
		if (!published) throw new Error('Nothing was published.');
		return published.publication;
	}

	const staffOf = ({ groups }: Publication, { ids }: { readonly ids: ReadonlyMap<string, string> }) =>
		new Map(
			groups.flatMap(({ departmentIds, figures }) => {
				const names = [...ids].flatMap(([name, id]) => (departmentIds.includes(id) ? [name] : []));
				const { overall, n = 0 } = { ...figures };
				return overall?.showing === 'shown' && names.length > 0
					? [[names.sort().join('+'), { n, sum: n * overall.mean }] as const]
					: [];
			})
		);

	it('tells of Recht neither by itself nor less what the round before showed', async () => {
		const firm = await company();
		const before = staffOf(await held(firm, apart), firm);
		expect([...before.keys()].sort()).toEqual(['Vertrieb', 'Werk']);
		const after = staffOf(await held(firm, merged), firm);
		expect([...after.keys()]).toEqual(['Werk']);

		const elsewhere = await company();
		const naive = staffOf(await held(elsewhere, merged), elsewhere);
		const [both, alone] = [naive.get('Recht+Vertrieb'), before.get('Vertrieb')];
		expect([both?.n, alone?.n], 'in an organisation without an earlier round it is shown').toEqual([13, 9]);
		expect(((both?.sum ?? 0) - (alone?.sum ?? 0)) / 4, 'and the difference is what Recht answered').toBeCloseTo(100, 6);
	});

	it('stands in no line over time, whichever way round, and is told to nobody who leads one of them', async () => {
		const firm = await company();
		for (const division of [apart, merged, apart]) await held(firm, division);
		const read = await closedRounds(firm.scope);
		const courses = coursesOf(read).filter(({ group }) => group.departmentIds.length > 0);
		const [sales, works] = ['Vertrieb', 'Werk'].map((name) =>
			courses.find(({ group }) => group.departmentIds.includes(firm.ids.get(name) ?? ''))
		);
		expect(works?.places.map((found) => found?.showing)).toEqual(['shown', 'shown', 'shown']);
		expect(sales?.places.map((found) => found?.showing ?? null)).toEqual(['shown', null, 'shown']);
		const led = read.map(({ publication }) => {
			const own = ownInput({ publication, locale: 'de' } as ResultsInput, firm.ids.get('Vertrieb') ?? '');
			return [own?.group.showing, own?.group.figures?.n, own?.input.publication.groups.length];
		});
		expect(led).toEqual([
			['shown', 9, 2],
			['protects-others', undefined, 2],
			['shown', 9, 2]
		]);
	});

	it('two hidden ones that are large enough together are shown together', async () => {
		const firm = await company();
		await held(firm, apart);
		const after = staffOf(await held(firm, [['Werk'], ['Vertrieb'], ['Presse', 'Recht']]), firm);
		expect([...after].map(([name, { n }]) => `${name} ${n}`).sort()).toEqual([
			'Presse+Recht 10',
			'Vertrieb 9',
			'Werk 12'
		]);
	});

	/** By name, of those in departments. */
	async function linksOf(scope: OrganisationScope, roundId: string): Promise<(readonly [string, string])[]> {
		const round = await rounds.find(scope, roundId);
		if (!round) throw new Error('The round is gone.');
		const lines = (await rounds.exportLinks(scope, round, 'en')).split('\r\n').slice(1, -1);
		return lines
			.map((line) => line.split(/[;,]/))
			.filter(([name]) => name?.includes('other-staff'))
			.map((row) => [row[0] ?? '', (row[3] ?? '').split('/').at(-1) ?? ''] as const);
	}
});
