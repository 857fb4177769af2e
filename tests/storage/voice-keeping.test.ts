import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import * as kpis from '../../src/lib/server/kpis';
import { enforce } from '../../src/lib/server/retention/enforce';
import * as voice from '../../src/lib/server/voice';
import { engines, opening } from './engines';
import { actsIn } from './organisation-fixtures';
import { answerTimes, askedForm, customerForm } from './voice-forms';

/** Organisations keep things for 24 months unless they say otherwise. */
const begun = new Date('2024-02-10T10:00:00Z');
const inMarch = new Date('2024-03-20T10:00:00Z');

describe.each(engines)('what customers said long ago on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	/** Ten answers in the first quarter, five of them in February and five in March, each with a sentence. */
	const firstQuarter = async (name = 'Till') => {
		const form = await customerForm(database, { name, periodKind: 'quarter' });
		const asked = await askedForm(database, form.scope, form.id);
		await answerTimes(database, asked, 5, { recommendation: 9, satisfaction: 5, sentence: 'Good.' }, begun);
		await answerTimes(database, asked, 5, { recommendation: 0, satisfaction: 1, sentence: 'Bad.' }, inMarch);
		return form;
	};
	const period = { kind: 'quarter', start: '2024-01-01' } as const;
	const at = (all: readonly kpis.StoredKpiEntry[]) => all.find((entry) => entry.period.start === period.start);

	it('goes sentence by sentence, and its counts once the whole period is old enough', async () => {
		const { scope, id } = await firstQuarter();
		await enforce(database, new Date('2026-03-01T10:00:00Z'));
		expect(await voice.batches(scope, id)).toHaveLength(2);
		expect((await voice.sentences(scope)).map(({ answers }) => answers)).toEqual([10]);
		expect(await voice.listedSentences(scope, id), 'five are left, too few to be shown').toBeNull();
		await enforce(database, new Date('2026-03-30T10:00:00Z'));
		expect([await voice.sentences(scope), (await voice.batches(scope, id)).length]).toEqual([[], 2]);
		await enforce(database, new Date('2026-04-02T10:00:00Z'));
		expect(await voice.batches(scope, id)).toEqual([]);
	});

	it('leaves its figures in the KPIs, with where they came from and a history', async () => {
		const { scope, organisationId } = await firstQuarter('Kasse Nord');
		const before = at(await kpis.list(scope));
		await enforce(database, new Date('2026-04-02T10:00:00Z'));
		const after = at(await kpis.list(scope));
		expect(after?.entries).toEqual(before?.entries);
		expect(after?.worksheet).toMatchObject({
			'nps.promoters': '5',
			'nps.detractors': '5',
			'csat.satisfied': '5',
			'csat.answers': '10',
			'nps.source': 'Kundenformular: Kasse Nord'
		});
		const [version] = await kpis.history(scope, after?.id ?? '');
		expect(version).toMatchObject({ act: 'entered', by: null });
		expect(version?.reason).toContain('bevor deren Auszählung gelöscht wurde');
		expect(await actsIn(database, organisationId)).toContain('retention.enforced');
	});

	it('never takes the place of what somebody typed', async () => {
		const { scope } = await firstQuarter();
		const worksheet = {
			'nps.mode': 'known',
			'nps.value': '12',
			'churn.customersAtStart': '400',
			'churn.customersLost': '12'
		};
		const typed = await kpis.enter(scope, { departmentId: null, period, worksheet });
		if (typed.kind !== 'done') throw new Error(typed.kind);
		await enforce(database, new Date('2026-04-02T10:00:00Z'));
		const kept = await kpis.find(scope, typed.id);
		expect(kept?.worksheet).toMatchObject({ ...worksheet, 'csat.satisfied': '5' });
		expect(kept?.worksheet).not.toHaveProperty('nps.promoters');
		expect((await kpis.history(scope, typed.id)).map(({ act }) => act)).toEqual(['corrected', 'entered']);
	});

	it('can be kept as figures when its form is deleted, or go with it', async () => {
		const [keeping, parting] = [await firstQuarter(), await firstQuarter()];
		const before = at(await kpis.list(keeping.scope));
		await voice.remove(keeping.scope, keeping.id, { keepsCounts: true });
		await voice.remove(parting.scope, parting.id, { keepsCounts: false });
		expect(at(await kpis.list(keeping.scope))?.entries).toEqual(before?.entries);
		expect(await kpis.list(parting.scope)).toEqual([]);
	});

	it('of batches that were left out goes without a trace in the figures', async () => {
		const { scope, id } = await firstQuarter();
		for (const { id: batchId } of await voice.batches(scope, id)) {
			await voice.decide(scope, { formId: id, batchId }, { counts: false, reason: 'A test.' });
		}
		await enforce(database, new Date('2026-04-02T10:00:00Z'));
		expect([await voice.batches(scope, id), await kpis.list(scope)]).toEqual([[], []]);
	});
});
