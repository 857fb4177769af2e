import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { assessments as table, auditEntries } from '../../src/lib/server/db/schema';
import * as interviews from '../../src/lib/server/interviews';
import * as practices from '../../src/lib/server/practices';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import * as reports from '../../src/lib/server/reports';
import { engines, opening } from './engines';
import { acceptedOwner, actsIn, foundedPractice, organisationVisit } from './practice-people';

describe.each(engines)('an interview on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	const client = async () => {
		const { lead, scope: practice } = await foundedPractice(database);
		const { slug } = await practices.openClient(practice, { name: 'Auberg AG', locale: 'de' });
		const { scope } = await organisationVisit(database, lead, slug);
		return { slug, scope, practice };
	};
	const interview = (key = '') =>
		({ questionnaire: current('executive'), locale: 'de', interviewed: 'Leitung Vertrieb', key }) as const;
	const loaded = async (key: string) => {
		const assessment = await assessments.load(assessments.scopeOf(key, database));
		if (!assessment) throw new Error('There is no assessment under this key.');
		return assessment;
	};

	it('belongs to the organisation, and names the consultant, the practice and the function', async () => {
		const { scope, practice } = await client();
		const key = await interviews.begin(scope, interview());
		const recordedBy = 'Anna Beispiel (Muster Beratung), Interview: Leitung Vertrieb';
		expect(await loaded(key)).toMatchObject({ organisation: 'Auberg AG', recordedBy });
		expect(await claims.ofOrganisation(scope)).toMatchObject([{ key, recordedBy }]);
		const { organisationId } = scope;
		expect(await actsIn(database, { organisationId })).toContain('assessments.recorded');
		expect(await actsIn(database, { practiceId: practice.practiceId })).toContain('assessments.recorded');
	});

	it('names whoever is of the organisation itself without a practice', async () => {
		const { scope, slug } = await client();
		const owner = await acceptedOwner(database, scope.organisationId);
		const visit = await organisationVisit(database, owner, slug);
		const key = await interviews.begin(visit.scope, interview());
		expect((await loaded(key)).recordedBy).toBe('Olga Inhaberin, Interview: Leitung Vertrieb');
	});

	it('is one where its form is sent twice, and its key opens nothing that was there before', async () => {
		const { scope } = await client();
		const key = assessments.newKey();
		const sent = [await interviews.begin(scope, interview(key)), await interviews.begin(scope, interview(key))];
		expect(sent).toEqual([key, key]);
		expect(await claims.ofOrganisation(scope)).toHaveLength(1);
		const own = assessments.scopeOf(assessments.newKey(), database);
		const taken = assessments.newKey();
		await assessments.create({ ...own, assessmentKeyHash: assessments.keyHash(taken) }, interview());
		await interviews.begin(scope, interview(taken));
		expect((await loaded(taken)).recordedBy).toBeNull();
		expect(await claims.ofOrganisation(scope)).toHaveLength(1);
	});

	it('stays with the organisation: whoever recorded it cannot take it along', async () => {
		const { scope } = await client();
		const key = await interviews.begin(scope, interview());
		expect(await claims.outOfOrganisation(scope, key)).toBe(false);
		expect(await claims.intoAccount(scope.actor, key, database)).toEqual({ outcome: 'taken', by: 'organisation' });
		expect(await claims.ofOrganisation(scope)).toMatchObject([{ key }]);
	});

	it('is begun in the name of its organisation alone, even where the code forgets to ask', async () => {
		const [{ scope }, { scope: foreign }] = [await client(), await client()];
		const { id, version } = current('executive');
		const assessmentKeyHash = assessments.keyHash(assessments.newKey());
		const values = {
			keyHash: assessmentKeyHash,
			questionnaireId: id,
			questionnaireVersion: version,
			locale: 'de'
		} as const;
		for (const names of [{}, { organisationId: scope.organisationId }, { userId: scope.actor.userId }]) {
			const planting = database.withScope({ assessmentKeyHash, ...names }, (transaction) =>
				transaction
					.insert(table)
					.values({ ...values, organisationId: foreign.organisationId, sealedKey: 'v1.planted', recordedBy: 'Nobody' })
			);
			await expect(planting).rejects.toMatchObject({ code: '42501' });
		}
	});

	it('is named in its finished report, and what was answered is in no audit log', async () => {
		const { scope } = await client();
		const key = await interviews.begin(scope, interview());
		const opened = assessments.scopeOf(key, database);
		const note = 'Nur im Gespräch gesagt';
		await assessments.saveAnswers(opened, [{ item: 'check.1', value: { level: 3 }, note }]);
		await reports.finish(opened, await loaded(key));
		const stored = await assessments.report(opened);
		expect(stored && reports.parse(stored).subject.recordedBy).toContain('Muster Beratung');
		const { organisationId } = scope;
		const entries = await database.read({ organisationId }, (transaction) =>
			transaction.select().from(auditEntries).where(eq(auditEntries.organisationId, organisationId))
		);
		expect(JSON.stringify(entries)).not.toContain(note);
		expect(JSON.stringify(entries)).not.toContain(key);
	});
});
