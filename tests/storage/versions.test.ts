import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { questionnaires } from '../../src/lib/core/catalogue';
import type { Questionnaire, VersionedQuestionnaire } from '../../src/lib/core/catalogue/types';
import * as assessments from '../../src/lib/server/assessments';
import { closeDatabase, database } from '../../src/lib/server/db';
import { current, keepCurrent, versionOf } from '../../src/lib/server/questionnaires';
import { keep } from '../../src/lib/server/questionnaires/versions';
import * as reports from '../../src/lib/server/reports';
import * as comparePage from '../../src/routes/check/[key=key]/compare/+page.server';
import * as partPage from '../../src/routes/check/[key=key]/part/[part]/+page.server';
import PartPage from '../../src/routes/check/[key=key]/part/[part]/+page.svelte';
import * as reportPage from '../../src/routes/check/[key=key]/report/+page.server';
import ReportPage from '../../src/routes/check/[key=key]/report/+page.svelte';
import * as reviewPage from '../../src/routes/check/[key=key]/review/+page.server';
import ReviewPage from '../../src/routes/check/[key=key]/review/+page.svelte';
import type { ComparedReports } from '../../src/lib/ui/check/compare';
import { engines, type Place } from './engines';

const oldQuestion = 'Wie kam früher jemand zu Hilfe, der sie brauchte?';
const oldLevel = 'Früher rief man an und wartete.';
const reworded = 'service.1';

/** The questionnaire as an earlier release asked it: one question and its lowest level were worded otherwise. */
function asAskedEarlier(today: Questionnaire): VersionedQuestionnaire {
	const items = today.items.map((item) => {
		if (item.id !== reworded || item.kind === 'contrast') return item;
		const [, ...levels] = item.levels;
		const text = { de: oldQuestion, en: 'How did somebody get help in those days?' };
		return { ...item, text, levels: [{ de: oldLevel, en: 'One rang and waited.' }, ...levels] as typeof item.levels };
	});
	const earlier = { ...today, items };
	return { ...earlier, version: versionOf(earlier) };
}

const key = '0123456789012345678901';
const earlier = asAskedEarlier(questionnaires.executive);
const todaysQuestion = questionnaires.executive.items.find(({ id }) => id === reworded)?.text.de ?? '';

describe.each(engines)(
	'a questionnaire whose wording has changed on $name',
	{ timeout: 120_000 },
	({ name, place }) => {
		let where: Place;
		const environment = { ...process.env };
		const scope = () => assessments.scopeOf(key);
		const storedReport = async () => {
			const stored = await assessments.report(scope());
			if (!stored) throw new Error('The report is gone.');
			return stored;
		};
		let finishedModel = '';

		beforeAll(async () => {
			where = await place();
			const { dataDir, databaseUrl, databaseTemplate } = where.settings;
			process.env.DATABASE_TEMPLATE = databaseTemplate;
			if (name === 'embedded') process.env.DATA_DIR = dataDir;
			else process.env.DATABASE_URL = databaseUrl ?? '';

			// An earlier release: its questionnaire is kept, answered and finished.
			const { version, ...content } = earlier;
			await keep(await database(), [content]);
			await assessments.create(scope(), { questionnaire: { ...content, version }, locale: 'de' });
			await assessments.saveAnswers(
				scope(),
				earlier.items.map((item) => ({
					item: item.id,
					value: item.kind === 'contrast' ? { position: 4 } : { level: 0 }
				}))
			);
			await reports.finish(scope(), await loaded());
			finishedModel = (await storedReport()).model;

			// The program is updated: nothing is left in memory, and today's wording is kept beside the old one.
			await closeDatabase();
			await keepCurrent(await database());
		}, 120_000);
		afterAll(async () => {
			await closeDatabase();
			await where?.remove();
			process.env = environment;
		});

		const loaded = async () => {
			const assessment = await assessments.load(scope());
			if (!assessment) throw new Error('There is no assessment under this key.');
			return assessment;
		};

		it('is still asked as it was where it was begun', async () => {
			expect((await loaded()).questionnaire).toEqual(earlier);
			const part = await html(partPage.load, PartPage, { part: 'service' });
			expect(part).toContain(oldQuestion);
			expect(part).toContain(oldLevel);
			expect(part).not.toContain(todaysQuestion);
			const review = await html(reviewPage.load, ReviewPage);
			expect(review).toContain(oldQuestion);
			expect(review).toContain(oldLevel);
			expect(review).not.toContain(todaysQuestion);
		});

		it('shows the finished report from its stored bytes, with the old wording', async () => {
			const stored = await storedReport();
			expect(stored.model).toBe(finishedModel);
			expect(stored.questionnaireVersion).toBe(earlier.version);
			const report = await html(reportPage.load, ReportPage);
			expect(report).toContain(oldLevel);
			expect(report).not.toContain(todaysQuestion);
		});

		it('makes the same report of the same answers again', async () => {
			const head = await reports.finish(scope(), await loaded());
			expect(head?.number).toBe(1);
		});

		it('is asked anew in its new wording, and both are kept', async () => {
			const fresh = assessments.scopeOf(assessments.newKey());
			await assessments.create(fresh, { questionnaire: current('executive'), locale: 'de' });
			expect((await assessments.load(fresh))?.questionnaire).toEqual(current('executive'));
			expect((await loaded()).questionnaire.version).toBe(earlier.version);
		});

		it('breaks a comparison of old and new at the changed question, and nowhere else', async () => {
			const freshKey = 'abcdefghijklmnopqrstuv';
			const fresh = assessments.scopeOf(freshKey);
			await assessments.create(fresh, { questionnaire: current('executive'), locale: 'de' });
			const answers = current('executive').items.map((item) => ({
				item: item.id,
				value:
					item.kind === 'contrast' ? ({ position: 4 } as const) : ({ level: item.id === reworded ? 4 : 0 } as const)
			}));
			await assessments.saveAnswers(fresh, answers);
			const begun = await assessments.load(fresh);
			if (!begun) throw new Error('There is no second assessment.');
			await reports.finish(fresh, begun);
			const { rows, sharedCount, sameQuestionnaire } = await comparison(freshKey);
			const label = current('executive').items.find(({ id }) => id === reworded)?.label.de;
			expect(sameQuestionnaire).toBe(false);
			expect(sharedCount).toBe(current('executive').items.length - 1);
			expect(rows.flatMap(({ changed }) => changed)).toEqual([label]);
			// The one answer that differs was given to another question: of the shared ones nothing differs.
			expect(rows.map(({ difference }) => difference)).toEqual(rows.map(() => '0'));
		});
	}
);

/** The page as the product renders it for the old assessment, in German. */
async function html(
	load: (event: never) => unknown,
	Page: unknown,
	params: Record<string, string> = {}
): Promise<string> {
	const url = new URL(`http://localhost/check/${key}`);
	const event = { params: { key, ...params }, url, locals: { locale: 'de' } };
	const data = await load(event as never);
	const { body } = render(Page as Component<Record<string, unknown>>, {
		props: { data, form: null, params: event.params }
	});
	return body;
}

async function comparison(otherKey: string): Promise<ComparedReports> {
	const form = new FormData();
	form.set('address', otherKey);
	const request = new Request('http://localhost/compare', { method: 'POST', body: form });
	const event = { params: { key }, request, locals: { locale: 'de' } };
	const answer = (await comparePage.actions.default?.(event as never)) as { readonly comparison: ComparedReports };
	return answer.comparison;
}
