import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FoundFinding } from '../../src/lib/core/findings/found';
import * as assessments from '../../src/lib/server/assessments';
import { canonicalJson } from '../../src/lib/server/canonical-json';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { findingDismissals } from '../../src/lib/server/db/schema';
import * as findings from '../../src/lib/server/findings';
import * as kpis from '../../src/lib/server/kpis';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import * as rounds from '../../src/lib/server/rounds';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';
import { type Levels, publishedRound } from './published-round';
import { staffed } from './round-fixtures';

const base = '/o/x';
const pulse = () => current('pulse');

describe.each(engines)('findings of an organisation on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	const closed = (scope: OrganisationScope, levels: Levels, days: readonly [string, string]) =>
		publishedRound(database, scope, levels, days);

	const spring = ['2026-03-01', '2026-03-31'] as const;
	const autumn = ['2026-09-01', '2026-09-30'] as const;
	const csat = (satisfied: string, target = '80') => ({
		...{ 'csat.mode': 'counts', 'csat.satisfied': satisfied, 'csat.answers': '200', 'csat.target': target }
	});

	async function entered(scope: OrganisationScope, departmentId: string | null, start: string, satisfied: string) {
		const period = { kind: 'quarter', start } as const;
		const saved = await kpis.enter(scope, { departmentId, period, worksheet: csat(satisfied) });
		if (saved.kind !== 'done') throw new Error(`Not entered: ${saved.kind}`);
		return saved.id;
	}

	/** Sales judges itself high and misses its target; Tech is low and has no figures. */
	async function opened() {
		const { scope, ids, id, slug } = await staffed(database, {
			Sales: { 'other-staff': 14 },
			Tech: { 'other-staff': 14 }
		});
		const [sales = '', tech = ''] = [ids.get('Sales'), ids.get('Tech')];
		const round = await closed(scope, { [sales]: 3, [tech]: 0 }, autumn);
		const entry = await entered(scope, sales, '2026-07-01', '120');
		return { scope, sales, tech, round, entry, id, slug };
	}

	const selfImageIn = (found: readonly FoundFinding[]) =>
		found.find(({ finding }) => finding.kind === 'self-image-above-evidence');
	const gather = async (scope: OrganisationScope) => (await findings.gather(scope, base)).found;

	it('hold a department’s answers against the figures of its own customers, and lead to what they rest on', async () => {
		const { scope, sales, round, entry } = await opened();
		const { found, round: judged, records } = await findings.gather(scope, base);
		expect(judged).toMatchObject({ id: round, on: '2026-09-30' });
		expect(records).toHaveLength(1);
		const one = selfImageIn(found);
		expect(one?.key).toBe(`M7.self-image~service~csat~${sales}~${round}`);
		expect(one?.about).toMatchObject({ roundId: round, group: { kind: 'department', departmentIds: [sales] } });
		const hrefs = one?.links.map(({ href }) => href) ?? [];
		expect(hrefs[0]).toMatch(`${base}/rounds/${round}/results/groups/`);
		expect(hrefs.slice(1)).toEqual([`${base}/rounds/${round}/results/dimensions/service`, `${base}/kpis/${entry}`]);
		expect(one?.items.map(({ href }) => href)).toContain(`${base}/rounds/${round}/results/items/pulse.service.1`);
		const parts = found.filter(({ about }) => 'group' in about && about.group.kind === 'other-staff');
		expect(parts, 'all who answered are of it, and told of once').toEqual([]);
		const others = found.filter(({ finding }) => finding.kpi === 'csat' && finding !== one?.finding);
		expect(others, 'neither the organisation nor Tech is held against the figures of Sales').toEqual([]);
	});

	it('tell what moved against the customers between the last two rounds', async () => {
		const { scope, sales, tech, round, entry } = await opened();
		await closed(scope, { [sales]: 1, [tech]: 0 }, spring);
		const before = await entered(scope, sales, '2026-01-01', '170');
		const moved = (await gather(scope)).filter(({ finding }) => finding.kind === 'momentum');
		expect(moved.map(({ key }) => key)).toEqual([`M7.momentum-rounds~service~csat~${sales}~${round}`]);
		const hrefs = moved[0]?.links.map(({ href }) => href) ?? [];
		expect(hrefs.some((href) => href.startsWith(`${base}/course?group=`))).toBe(true);
		expect(hrefs.slice(-2)).toEqual([`${base}/kpis/${before}`, `${base}/kpis/${entry}`]);
	});

	it('set aside stay so however often they are computed, until they are taken up again', async () => {
		const { scope, id } = await opened();
		const one = selfImageIn(await gather(scope));
		if (!one) throw new Error('Sales is high and misses its target.');
		await findings.setAside(scope, one, 'A strike in July');
		const after = selfImageIn(await gather(scope));
		expect(after).toMatchObject({ key: one.key, dismissed: { reason: 'A strike in July', by: scope.actor.name } });
		expect(selfImageIn(await gather(scope))).toEqual(after);
		await findings.setAside(scope, one, 'A longer strike');
		expect(selfImageIn(await gather(scope))?.dismissed?.reason).toBe('A longer strike');
		expect(await findings.takeUp(scope, one)).toBe(true);
		expect(await findings.takeUp(scope, one), 'somebody was faster').toBe(false);
		expect(selfImageIn(await gather(scope))).toMatchObject({ dismissed: null, reopened: null });
		const acts = (await actsIn(database, id)).filter((act) => act.startsWith('findings.'));
		expect(acts).toEqual(['findings.dismissed', 'findings.dismissed', 'findings.taken-up']);
	});

	it('are open again once a figure is corrected or a later round finds them, and name the reason', async () => {
		const { scope, sales, tech, entry } = await opened();
		const one = selfImageIn(await gather(scope));
		if (!one) throw new Error('Sales is high and misses its target.');
		await findings.setAside(scope, one, 'A strike in July');
		const period = { kind: 'quarter', start: '2026-07-01' } as const;
		await kpis.correct(scope, entry, { departmentId: sales, period, worksheet: csat('118') });
		expect(selfImageIn(await gather(scope))).toMatchObject({
			...{ key: one.key, dismissed: null, reopened: { reason: 'A strike in July' } }
		});
		await kpis.correct(scope, entry, { departmentId: sales, period, worksheet: csat('120') });
		expect(selfImageIn(await gather(scope))?.dismissed?.reason).toBe('A strike in July');
		await closed(scope, { [sales]: 3, [tech]: 0 }, ['2026-11-01', '2026-11-30']);
		const later = selfImageIn(await gather(scope));
		expect(later?.key).not.toBe(one.key);
		expect(later).toMatchObject({ dismissed: null, reopened: { reason: 'A strike in July' } });
		const earlier = await findings.find(scope, base, one.key);
		expect(earlier?.dismissed?.reason, 'the page of the earlier round still knows').toBe('A strike in July');
	});

	it('are the same on the pages of the round', async () => {
		const { scope, round } = await opened();
		const { found, round: judged } = await findings.gather(scope, base);
		const one = selfImageIn(found);
		if (!one || !judged) throw new Error('Sales is high and misses its target.');
		await findings.setAside(scope, one, 'Known');
		const { publication } = judged;
		const row = await rounds.find(scope, round);
		if (!row) throw new Error('The round is there.');
		const judgedAgain = { round: row, publication, questionnaire: pulse(), base };
		const told = await findings.ofRound(scope, judgedAgain, publication.groups);
		expect(selfImageIn(told)).toEqual(selfImageIn(await gather(scope)));
	});

	it('of one organisation are not found in another, nor can they be decided there', async () => {
		const { scope, id } = await opened();
		const other = await opened();
		const one = selfImageIn(await gather(scope));
		if (!one) throw new Error('Sales is high and misses its target.');
		expect(await findings.find(other.scope, base, one.key)).toBeNull();
		await findings.setAside(scope, one, 'Known');
		expect(await findings.takeUp(other.scope, one)).toBe(false);
		expect((await gather(other.scope)).filter(({ dismissed, reopened }) => dismissed ?? reopened)).toEqual([]);
		const kept = await database.read({ organisationId: id }, (transaction) => transaction.$count(findingDismissals));
		expect(kept).toBe(1);
	});

	it('of counter-checks come from their reports, and what was decided about them goes with them', async () => {
		const { scope, id } = await organisation(database);
		const keep = async () => {
			const key = randomBytes(16).toString('base64url');
			const own = assessments.scopeOf(key, database);
			const { id: questionnaire, version } = current('executive');
			await assessments.create(own, { questionnaire: { id: questionnaire, version }, locale: 'en' });
			const statement = { de: '90 Punkte, 71 %', en: '90 points, 71%' };
			const finding = { rule: 'M7.self-image', kind: 'self-image-above-evidence', kpi: 'csat', statement };
			const model = canonicalJson({ findings: [{ ...finding, explanations: [statement], answers: [] }] });
			await assessments.finish(own, { method: '2', questionnaireVersion: version, model });
			expect(await claims.intoOrganisation(scope, key)).toEqual({ outcome: 'claimed' });
			return { key, own };
		};
		const [one, two] = [await keep(), await keep()];
		const { found, reports } = await findings.gather(scope, base);
		expect(reports).toEqual({ kept: 2, read: 2 });
		expect(found.map(({ links }) => links[0]?.href).toSorted()).toEqual(
			[one, two].map(({ key }) => `/check/${key}/report#finding-1`).toSorted()
		);
		for (const each of found) await findings.setAside(scope, each, 'Told in an interview');
		const decided = () => database.read({ organisationId: id }, (transaction) => transaction.$count(findingDismissals));
		expect(await decided()).toBe(2);
		await claims.destroy(one.own, null);
		expect(await decided()).toBe(1);
		expect(await claims.outOfOrganisation(scope, two.key)).toBe(true);
		expect(await decided()).toBe(0);
		expect(await gather(scope)).toEqual([]);
	});
});
