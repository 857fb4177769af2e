import { beforeAll, describe, expect, it } from 'vitest';
import { questionnaires } from '../../src/lib/core/catalogue';
import { evaluateKpis } from '../../src/lib/core/kpi/evaluate';
import { periodAround, periodBefore } from '../../src/lib/core/kpi/period';
import { findGroupFindings } from '../../src/lib/core/round/findings';
import type { Publication, PublishedGroup, ShownMeasure } from '../../src/lib/core/round/publication';
import { becameBefore } from '../../src/lib/exports/became';
import { publicationOf } from '../../src/lib/server/closing/publication';
import type { Database } from '../../src/lib/server/db';
import { today } from '../../src/lib/server/day';
import { type Demo, fillWithDemo, isEmpty } from '../../src/lib/server/demo';
import { findByEmail } from '../../src/lib/server/accounts/find';
import * as departments from '../../src/lib/server/departments';
import * as actions from '../../src/lib/server/actions';
import * as findings from '../../src/lib/server/findings';
import * as imports from '../../src/lib/server/kpi-imports';
import * as kpis from '../../src/lib/server/kpis';
import { described } from '../../src/lib/server/sentences';
import * as voice from '../../src/lib/server/voice';
import * as rounds from '../../src/lib/server/rounds';
import { type OrganisationScope, visitOrganisations } from '../../src/lib/server/visits';
import { engines, opening } from './engines';

const day = today();

/** A day so many days before today. */
const daysAgo = (days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The first days on which the surveys opened, the newest first. */
const [running, team, second, first] = [daysAgo(9), daysAgo(60), daysAgo(189), daysAgo(371)] as const;

/** The quarters that are over, the newest first. */
const [lastQuarter, quarterBefore] = [
	periodBefore(periodAround('quarter', day)),
	periodBefore(periodBefore(periodAround('quarter', day)))
];

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
			`${running} anonymous open`,
			`${team} named closed`,
			`${second} anonymous closed`,
			`${first} anonymous closed`
		]);
		const { figures } = groupOf(await published(second), 'organisation');
		expect(figures?.invited).toBe(400);
		expect(figures?.responseRate).toBeGreaterThan(0.6);
	});

	it('has leaders who see relationship and service some eighteen points more brightly than staff', async () => {
		for (const opensOn of [first, second]) {
			const publication = await published(opensOn);
			for (const dimension of ['relationship', 'service']) {
				const [leaders, staff] = ['leadership', 'staff'].map((group) => measureOf(publication, group, dimension).mean);
				expect((leaders ?? 0) - (staff ?? 0), dimension).toBeGreaterThan(13);
				expect((leaders ?? 0) - (staff ?? 0), dimension).toBeLessThan(28);
			}
		}
	});

	it('has a department without a shared picture, one that is hidden, and one that is hidden to protect it', async () => {
		const publication = await published(second);
		expect(groupOf(publication, 'Entwicklung').figures?.overall).toMatchObject({ reading: 'none', stage: null });
		expect(groupOf(publication, 'Personal').showing).toBe('too-few');
		expect(groupOf(publication, 'Finanzen').showing).toBe('protects-others');
		expect(groupOf(publication, 'Verwaltung').showing).toBe('shown');
	});

	it('has a service that sees itself too darkly while its customers are content', async () => {
		expect(measureOf(await published(second), 'Telefonservice', 'service').mean).toBeLessThan(35);
		const department = (await departments.list(scope)).find(({ name }) => name === 'Telefonservice');
		const { entries, periods } = await kpis.readFor(scope, { departmentId: department?.id ?? '', on: day });
		expect(periods.csat).toEqual(lastQuarter);
		expect(entries.csat).toMatchObject({ satisfied: 474, answers: 522, target: 85, previous: { satisfied: 452 } });
	});

	it('gives each of these findings where it belongs', async () => {
		const publication = await published(second);
		const tree = await departments.list(scope);
		const kindsOf = async (name: string) => {
			const departmentId = tree.find((department) => department.name === name)?.id ?? null;
			const results = evaluateKpis((await kpis.readFor(scope, { departmentId, on: daysAgo(176) })).entries);
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
		expect(await names(first)).toContain('Außendienst');
		expect(await names(second)).toEqual(expect.arrayContaining(['Montage', 'Wartung']));
		expect(await names(second)).not.toContain('Außendienst');
	});

	it('has two years of figures of the whole, a definition that changed, a correction and KPIs of its own', async () => {
		const whole = (await kpis.list(scope)).filter(({ departmentId, id }) => departmentId === null && id !== null);
		expect(whole).toHaveLength(8);
		const definitions = new Set(whole.map(({ worksheet }) => worksheet['csat.definition']));
		expect(definitions.size).toBe(2);
		const corrected = whole.find(({ period }) => period.start === quarterBefore.start);
		const versions = await kpis.history(scope, corrected?.id ?? '');
		expect(versions.map(({ act, worksheet }) => [act, worksheet?.['churn.customersLost']])).toEqual([
			['corrected', '139'],
			['entered', '193']
		]);
		expect((await kpis.own(scope)).map(({ name, unit }) => `${name} (${unit})`)).toEqual([
			'Eingehaltene Terminzusagen (%)',
			'Tage bis zum Angebot (Tage)'
		]);
	});

	it('has an import that was taken back but for what somebody had put right since', async () => {
		const south = (await departments.list(scope)).find(({ name }) => name === 'Süd');
		const left = (await kpis.list(scope)).filter(({ departmentId }) => departmentId === south?.id);
		expect(left.map(({ period, entries }) => [period.start, entries.churn])).toEqual([
			[lastQuarter.start, expect.objectContaining({ customersAtStart: 1402, customersLost: 38 })]
		]);
		const [imported] = await imports.list(scope);
		expect(imported).toMatchObject({ fileName: 'Kuendigungen-Sued.csv', entryCount: 3 });
		expect(imported?.undoneAt).not.toBeNull();
	});

	it('has customers who were asked, counted together and never fewer than five', async () => {
		const forms = await voice.list(scope);
		expect(forms.map(({ name }) => name)).toEqual(['Auf der Website', 'Nach der Wartung']);
		const maintenance = (await departments.list(scope)).find(({ name }) => name === 'Wartung');
		const counts = (await voice.kpiCounts(scope)).filter(({ departmentId }) => departmentId === maintenance?.id);
		expect(counts.length).toBeGreaterThan(1);
		const sum = (of: 'answers' | 'satisfied') => counts.reduce((total, { csat }) => total + (csat?.[of] ?? 0), 0);
		expect(sum('answers')).toBeGreaterThan(160);
		expect(sum('satisfied') / sum('answers')).toBeGreaterThan(0.6);
	});

	it('describes itself in sentences of all three sides, which differ', async () => {
		const asking = { locale: 'de', names: ['Falkenrieder Haustechnik GmbH'], readsCustomers: true } as const;
		const { reports, round, forms, comparison } = await described(scope, asking);
		expect(reports.map(({ text }) => text)).toEqual(['Der zuverlässige Betrieb, den man immer wieder anruft.']);
		expect(round?.kind).toBe('told-apart');
		expect(forms?.map(({ texts }) => texts?.length ?? null)).toEqual([null, 38]);
		const ofSide = (side: string) => comparison?.only.find((each) => each.side === side)?.words.map(({ word }) => word);
		expect(ofSide('executives')).toContain('Qualität');
		expect(ofSide('customers')).toContain('Rechnung');
		expect(comparison?.common.map(({ word }) => word)).toContain('zuverlässig');
		expect(JSON.stringify(comparison)).not.toContain('Falkenried');
	});

	it('has actions in all four columns, and one of each answer to what they moved', async () => {
		const all = await actions.list(scope);
		expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['to-do', 'doing', 'done', 'dropped']));
		expect(all.filter(({ owner }) => owner === null).map(({ title }) => title)).toEqual([
			'Jedem Team die eine Kennzahl erklären, die es selbst beeinflusst'
		]);
		expect((await actions.overdue(scope, day)).map(({ title }) => title)).toEqual([
			'Schlussrechnung spätestens zehn Tage nach Abnahme verschicken'
		]);
		const outcomes = [...(await actions.outcomes(all, await actions.figuresOf(scope), day)).values()];
		const verdicts = new Set(outcomes.map(({ verdict }) => verdict));
		const wanted = ['moved', 'not-moved', 'moved-back', 'cannot-be-told-yet', 'nothing-measured'];
		expect([...verdicts]).toEqual(expect.arrayContaining(wanted));
		const reasons = new Set(outcomes.map(({ reason }) => reason));
		expect([...reasons]).toEqual(expect.arrayContaining(['other-measure', 'date-ahead']));
	});

	it('tells in the results of its second survey what became of earlier actions', async () => {
		const round = (await rounds.list(scope)).find(({ opensOn }) => opensOn === second);
		const closedOn = round ? rounds.closingDay(round) : '';
		const became = await becameBefore(await visitOf('falkenrieder.example'), closedOn, 'en');
		expect(became?.actions.map(({ title }) => title).toSorted()).toEqual([
			'Beim Termin zwei Stunden nennen statt eines halben Tages',
			'Jede Reklamation innerhalb eines Werktags beantworten'
		]);
	});

	it('has findings, one of which was set aside with a reason', async () => {
		const found = await findings.ofOrganisation(scope, '/o/falkenrieder');
		const kinds = new Set(found.map(({ finding }) => finding.kind));
		expect([...kinds]).toEqual(expect.arrayContaining(['undersold', 'leaders-differ']));
		const above = found.filter(({ finding }) => finding.kind === 'self-image-above-evidence');
		const named = above.map(({ finding, about }) => [
			'group' in about && about.group.name,
			finding.dimension,
			finding.kpi
		]);
		expect(named).toEqual(
			expect.arrayContaining([
				['Nord', 'relationship', 'churn'],
				['Wartung', 'service', 'csat']
			])
		);
		const aside = found.filter(({ dismissed }) => dismissed !== null);
		expect(aside.map(({ finding, dismissed }) => [finding.kind, dismissed?.reason.length ?? 0])).toEqual([
			['no-shared-picture', expect.any(Number)]
		]);
	});

	it('has other tenants, of which nobody there sees anything', async () => {
		const travel = await visitOf('kiebitz-reisen.example');
		expect((await rounds.list(travel.scope)).map(({ status }) => status)).toEqual(['draft']);
		expect(await kpis.list(travel.scope)).toHaveLength(2);
		expect(await actions.overdue(travel.scope, day)).toHaveLength(1);
	});
});
