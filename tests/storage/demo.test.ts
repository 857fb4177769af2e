import { beforeAll, describe, expect, it } from 'vitest';
import { questionnaires } from '../../src/lib/core/catalogue';
import { evaluateKpis } from '../../src/lib/core/kpi/evaluate';
import { findGroupFindings } from '../../src/lib/core/round/findings';
import type { Publication, PublishedGroup, ShownMeasure } from '../../src/lib/core/round/publication';
import { publicationOf } from '../../src/lib/server/closing/publication';
import type { Database } from '../../src/lib/server/db';
import { type Demo, fillWithDemo, isEmpty } from '../../src/lib/server/demo';
import { findByEmail } from '../../src/lib/server/accounts/find';
import * as departments from '../../src/lib/server/departments';
import * as kpis from '../../src/lib/server/kpis';
import * as rounds from '../../src/lib/server/rounds';
import { type OrganisationScope, visitOrganisations } from '../../src/lib/server/visits';
import { engines, opening } from './engines';

const day = '2026-11-22';

/** On the embedded one the browser tests fill in the same, by its command, and read its pages. */
const server = engines.filter(({ name }) => name === 'postgres');

describe.each(server)('the demonstration on $name', ({ place }) => {
	let database: Database;
	let demo: Demo;
	let scope: OrganisationScope;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			expect(await isEmpty(database), 'before').toBe(true);
			demo = await fillWithDemo(database, day);
			scope = (await visitOf('falkenrieder.example')).scope;
		})
	);

	const visitOf = async (domain: string) => {
		const { email } = demo.logins.find((login) => login.email.endsWith(domain)) ?? { email: '' };
		const user = await findByEmail(database, email);
		const [visit] = await visitOrganisations({ userId: user?.id ?? '', name: '' }, database);
		if (!visit) throw new Error(`Nobody of ${domain} belongs anywhere.`);
		return visit;
	};
	const published = async (opensOn: string): Promise<Publication> => {
		const round = (await rounds.list(scope)).find((each) => each.opensOn === opensOn);
		const found = await publicationOf(scope, round?.id ?? '');
		if (!found) throw new Error(`Nothing was published of ${opensOn}.`);
		return found.publication;
	};
	const groupOf = ({ groups }: Publication, name: string): PublishedGroup => {
		const group = groups.find((each) => each.kind !== 'department-leadership' && (each.name ?? each.kind) === name);
		if (!group) throw new Error(`There is no ${name}.`);
		return group;
	};
	const measureOf = (publication: Publication, name: string, dimension: string): ShownMeasure => {
		const measure = groupOf(publication, name).figures?.dimensions.find(({ id }) => id === dimension)?.measure;
		if (measure?.showing !== 'shown') throw new Error(`${dimension} of ${name} is not shown.`);
		return measure;
	};

	it('is made once: afterwards the database is not empty', async () => {
		expect(await isEmpty(database)).toBe(false);
		expect(demo.password).toMatch(/^[\w-]{16}$/);
		expect(new Set(demo.logins.map(({ email }) => email)).size).toBe(7);
	});

	it('has four hundred people in twelve departments, two surveys that are over, one of a team, and one that runs', async () => {
		expect((await departments.list(scope)).map(({ name }) => name)).toHaveLength(12);
		const held = (await rounds.list(scope)).map(({ kind, status, opensOn }) => `${opensOn} ${kind} ${status}`);
		expect(held).toEqual([
			'2026-11-13 anonymous open',
			'2026-09-23 named closed',
			'2026-05-17 anonymous closed',
			'2025-11-16 anonymous closed'
		]);
		const { figures } = groupOf(await published('2026-05-17'), 'organisation');
		expect(figures?.invited).toBe(400);
		expect(figures?.responseRate).toBeGreaterThan(0.6);
	});

	it('has leaders who see relationship and service some eighteen points more brightly than staff', async () => {
		for (const opensOn of ['2025-11-16', '2026-05-17']) {
			const publication = await published(opensOn);
			for (const dimension of ['relationship', 'service']) {
				const [leaders, staff] = ['leadership', 'staff'].map((group) => measureOf(publication, group, dimension).mean);
				expect((leaders ?? 0) - (staff ?? 0), dimension).toBeGreaterThan(13);
				expect((leaders ?? 0) - (staff ?? 0), dimension).toBeLessThan(28);
			}
		}
	});

	it('has a department without a shared picture, one that is hidden, and one that is hidden to protect it', async () => {
		const publication = await published('2026-05-17');
		expect(groupOf(publication, 'Entwicklung').figures?.overall).toMatchObject({ reading: 'none', stage: null });
		expect(groupOf(publication, 'Personal').showing).toBe('too-few');
		expect(groupOf(publication, 'Finanzen').showing).toBe('protects-others');
		expect(groupOf(publication, 'Verwaltung').showing).toBe('shown');
	});

	it('has a service that sees itself too darkly while its customers are content', async () => {
		expect(measureOf(await published('2026-05-17'), 'Telefonservice', 'service').mean).toBeLessThan(35);
		const department = (await departments.list(scope)).find(({ name }) => name === 'Telefonservice');
		const { entries, periods } = await kpis.readFor(scope, { departmentId: department?.id ?? '', on: day });
		expect(periods.csat).toEqual({ kind: 'quarter', start: '2026-07-01' });
		expect(entries.csat).toMatchObject({ satisfied: 474, answers: 522, target: 85, previous: { satisfied: 452 } });
	});

	it('gives each of these findings where it belongs', async () => {
		const publication = await published('2026-05-17');
		const tree = await departments.list(scope);
		const kindsOf = async (name: string) => {
			const departmentId = tree.find((department) => department.name === name)?.id ?? null;
			const results = evaluateKpis((await kpis.readFor(scope, { departmentId, on: '2026-05-30' })).entries);
			const { id } = groupOf(publication, name);
			const questionnaire = questionnaires.pulse;
			const found = findGroupFindings({ publication, questionnaire, groupId: id, kpis: results });
			return [...new Set(found.map(({ kind }) => kind))];
		};
		expect(await kindsOf('organisation')).toContain('leaders-differ');
		expect(await kindsOf('Telefonservice')).toContain('undersold');
		expect(await kindsOf('Nord')).toContain('self-image-above-evidence');
		expect(await kindsOf('Entwicklung')).toContain('no-shared-picture');
		expect(await kindsOf('Personal')).toEqual([]);
	});

	it('has a department that was split between the surveys', async () => {
		const names = async (opensOn: string) => (await published(opensOn)).groups.map(({ name }) => name);
		expect(await names('2025-11-16')).toContain('Außendienst');
		expect(await names('2026-05-17')).toEqual(expect.arrayContaining(['Montage', 'Wartung']));
		expect(await names('2026-05-17')).not.toContain('Außendienst');
	});

	it('has other tenants, of which nobody there sees anything', async () => {
		const travel = await visitOf('kiebitz-reisen.example');
		expect((await rounds.list(travel.scope)).map(({ status }) => status)).toEqual(['draft']);
		expect(await kpis.list(travel.scope)).toHaveLength(1);
	});
});
