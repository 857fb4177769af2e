import { beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '../../src/lib/core/answer/types';
import * as assessments from '../../src/lib/server/assessments';
import type { Database } from '../../src/lib/server/db';
import { newestReport } from '../../src/lib/server/dashboard';
import * as engagements from '../../src/lib/server/engagements';
import * as interviews from '../../src/lib/server/interviews';
import * as practices from '../../src/lib/server/practices';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import * as reports from '../../src/lib/server/reports';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { commonStanding } from '../../src/lib/ui/dashboard/clients';
import { glanceOf } from '../../src/routes/glance';
import { engines, opening } from './engines';
import { acceptedOwner, foundedPractice, organisationVisit } from './practice-people';

describe.each(engines)('what dashboards tell ($name)', ({ place }) => {
	let database: Database;
	beforeAll(
		opening(place, async (opened) => {
			database = opened;
			await keepCurrent(database);
		})
	);

	const clientOf = async ({ lead, scope }: Awaited<ReturnType<typeof foundedPractice>>, name: string) => {
		const { slug } = await practices.openClient(scope, { name, locale: 'de' });
		return organisationVisit(database, lead, slug);
	};

	/** An interview in which everything was answered at this level, with its report. */
	const counterCheck = async (scope: OrganisationScope, level: Level) => {
		const questionnaire = current('executive');
		const begun = { questionnaire, locale: 'en', interviewed: 'Management', key: '' } as const;
		const key = await interviews.begin(scope, begun);
		const own = assessments.scopeOf(key, database);
		const answers = questionnaire.items.map(({ id: item, kind }) => ({
			item,
			value: kind === 'contrast' ? { position: level > 2 ? (4 as const) : (1 as const) } : { level }
		}));
		await assessments.saveAnswers(own, answers);
		const assessment = await assessments.load(own);
		if (!assessment) throw new Error('The interview is gone.');
		await reports.finish(own, assessment);
		return key;
	};

	it('where no survey was closed: the newest counter-check that is finished', async () => {
		const practice = await foundedPractice(database);
		const visit = await clientOf(practice, 'Auberg AG');
		expect((await glanceOf(visit, 'en')).parts[0]).toMatchObject({
			id: 'standing',
			answer: 'Not known yet',
			more: null
		});
		const key = await counterCheck(visit.scope, 3);
		await interviews.begin(visit.scope, {
			...{ questionnaire: current('executive'), locale: 'en', interviewed: 'Sales', key: '' }
		});
		expect(await newestReport(visit.scope)).toMatchObject({ key, stage: { claimed: [4, 4] } });
		const { parts, stage } = await glanceOf(visit, 'en');
		expect(stage).toEqual([4, 4]);
		expect(parts[0]).toMatchObject({
			answer: 'Stage 4 of 5: customer-centric',
			more: { href: `/check/${key}/report` }
		});
	});

	it('all four questions to whoever may read everything, and none to whoever may read nothing', async () => {
		const practice = await foundedPractice(database);
		const visit = await clientOf(practice, 'Talwerk KG');
		const ids = async (capacity: typeof visit.capacity) =>
			(await glanceOf({ ...visit, capacity }, 'de')).parts.map(({ id }) => id);
		expect(await ids(visit.capacity)).toEqual(['standing', 'conflicts', 'changes', 'overdue']);
		expect(await ids({ kind: 'member', role: 'participant', departmentId: null })).toEqual([]);
		expect(await ids({ kind: 'member', role: 'department-lead', departmentId: null })).toEqual(['overdue']);
		expect(await ids({ kind: 'member', role: 'admin', departmentId: null })).toEqual(['changes', 'overdue']);
		expect(await ids({ kind: 'consultant', grants: ['run-rounds'] })).toEqual(['changes', 'overdue']);
	});

	it('nothing of several clients together before it is known where five of them stand', async () => {
		const practice = await foundedPractice(database);
		const glances = [];
		const names = ['A', 'B', 'C', 'D', 'E'];
		for (const [place, name] of names.entries()) {
			const visit = await clientOf(practice, name);
			await counterCheck(visit.scope, place < 2 ? 1 : 3);
			glances.push({ name, href: `/o/${visit.organisation.slug}`, ...(await glanceOf(visit, 'en')) });
		}
		const without = { name: 'F', href: '/o/f', parts: [], stage: null };
		expect(commonStanding([...glances.slice(1), without], 'en')).toBe(
			'Figures of several clients are shown together only once it is known where at least five of them stand.'
		);
		expect(commonStanding(glances, 'en')).toBe(
			'It is known where 5 clients stand: 2 × Stage 2 of 5: customer-aware and 3 × Stage 4 of 5: customer-centric.'
		);
	});

	it('what an owner has taken from the practice is not told any more', async () => {
		const practice = await foundedPractice(database);
		const { organisation, scope } = await clientOf(practice, 'Bergbahn GmbH');
		const owner = await acceptedOwner(database, scope.organisationId);
		const owned = await organisationVisit(database, owner, organisation.slug);
		const [engagement] = await engagements.list(owned.scope);
		if (!engagement) throw new Error('The practice works for them.');
		await engagements.change(owned.scope, engagement.id, ['run-rounds']);
		const visit = await organisationVisit(database, practice.lead, organisation.slug);
		expect((await glanceOf(visit, 'en')).parts.map(({ id }) => id)).toEqual(['changes', 'overdue']);
	});
});
