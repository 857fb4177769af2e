import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensionById, questionnaires, stageNames } from '../../src/lib/core/catalogue';
import type { Questionnaire, VersionedQuestionnaire } from '../../src/lib/core/catalogue/types';
import { METHOD_VERSION, buildReport } from '../../src/lib/core/report/build';
import { canonicalJson } from '../../src/lib/core/report/canonical';
import type { Report } from '../../src/lib/core/report/types';
import { sampleInput, sampleProfiles } from '../../src/lib/core/sample';
import type { StageHold } from '../../src/lib/core/scoring/types';
import { locales, type Text } from '../../src/lib/core/text';
import * as assessments from '../../src/lib/server/assessments';
import { closeDatabase, database } from '../../src/lib/server/db';
import { current, keepCurrent, versionOf } from '../../src/lib/server/questionnaires';
import { keep } from '../../src/lib/server/questionnaires/versions';
import * as reports from '../../src/lib/server/reports';
import * as partPage from '../../src/routes/check/[key=key]/part/[part]/+page.server';
import PartPage from '../../src/routes/check/[key=key]/part/[part]/+page.svelte';
import * as reviewPage from '../../src/routes/check/[key=key]/review/+page.server';
import ReviewPage from '../../src/routes/check/[key=key]/review/+page.svelte';
import { engines, type Place } from './engines';
import { comparison, comparisonHtml, html, reportHtml } from './pages';

const oldQuestion = 'Wie kam früher jemand zu Hilfe, der sie brauchte?';
const oldLevel = 'Früher rief man an und wartete.';
const reworded = 'service.1';

/** The questionnaire as an earlier release asked it: one question, its lowest level and its passage were others. */
function asAskedEarlier(today: Questionnaire): VersionedQuestionnaire {
	const items = today.items.map((item) => {
		if (item.id !== reworded || item.kind === 'contrast') return item;
		const [, ...levels] = item.levels;
		const text = { de: oldQuestion, en: 'How did somebody get help in those days?' };
		const lowest = { de: oldLevel, en: 'One rang and waited.' };
		return { ...item, text, levels: [lowest, ...levels] as typeof item.levels, sources: ['ki withdrawn.1'] as const };
	});
	const earlier = { ...today, items };
	return { ...earlier, version: versionOf(earlier) };
}

const key = '0123456789012345678901';
const freshKey = 'abcdefghijklmnopqrstuv';
const earlier = asAskedEarlier(questionnaires.executive);
const todaysQuestion = questionnaires.executive.items.find(({ id }) => id === reworded)?.text.de ?? '';

describe.each(engines)('what an earlier release asked and finished, on $name', ({ name, place }) => {
	let where: Place;
	const environment = { ...process.env };
	const scope = (its = key) => assessments.scopeOf(its);
	const storedReport = async (its = key, number?: number) => {
		const stored = await assessments.report(scope(its), number);
		if (!stored) throw new Error('The report is gone.');
		return stored;
	};
	const loaded = async (its = key) => {
		const assessment = await assessments.load(scope(its));
		if (!assessment) throw new Error('There is no assessment under this key.');
		return assessment;
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
	});
	afterAll(async () => {
		await closeDatabase();
		await where?.remove();
		process.env = environment;
	});

	it('is still asked as it was where it was begun', async () => {
		expect((await loaded()).questionnaire).toEqual(earlier);
		const part = await html(partPage.load, PartPage, key, { params: { part: 'service' } });
		expect(part).toContain(oldQuestion);
		expect(part).toContain(oldLevel);
		expect(part).not.toContain(todaysQuestion);
		const review = await html(reviewPage.load, ReviewPage, key);
		expect(review).toContain(oldQuestion);
		expect(review).toContain(oldLevel);
		expect(review).not.toContain(todaysQuestion);
	});

	it('shows the finished report from its stored bytes, with the old wording', async () => {
		const stored = await storedReport();
		expect(stored.model).toBe(finishedModel);
		expect(stored.questionnaireVersion).toBe(earlier.version);
		const report = await reportHtml(key);
		expect(report).toContain(oldLevel);
		expect(report).not.toContain(todaysQuestion);
	});

	it('makes the same report of the same answers again', async () => {
		const head = await reports.finish(scope(), await loaded());
		expect(head?.number).toBe(1);
	});

	it('is asked anew in its new wording, and both are kept', async () => {
		const freshKey = assessments.newKey();
		await assessments.create(scope(freshKey), { questionnaire: current('executive'), locale: 'de' });
		expect((await loaded(freshKey)).questionnaire).toEqual(current('executive'));
		expect((await loaded()).questionnaire.version).toBe(earlier.version);
	});

	it('breaks a comparison of old and new at the changed question, and nowhere else', async () => {
		await assessments.create(scope(freshKey), { questionnaire: current('executive'), locale: 'de' });
		const answers = current('executive').items.map((item) => ({
			item: item.id,
			value: item.kind === 'contrast' ? ({ position: 4 } as const) : ({ level: item.id === reworded ? 4 : 0 } as const)
		}));
		await assessments.saveAnswers(scope(freshKey), answers);
		await reports.finish(scope(freshKey), await loaded(freshKey));
		const { rows, sharedCount, sameQuestionnaire } = await comparison(key, freshKey);
		const label = current('executive').items.find(({ id }) => id === reworded)?.label.de;
		expect(sameQuestionnaire).toBe(false);
		expect(sharedCount).toBe(current('executive').items.length - 1);
		expect(rows.flatMap(({ changed }) => changed)).toEqual([label]);
		// The one answer that differs was given to another question: of the shared ones nothing differs.
		expect(rows.map(({ difference }) => difference)).toEqual(rows.map(() => '0'));
	});

	it('keeps the names in a finished report when the catalogue calls a dimension and a stage otherwise', async () => {
		const before = ['Service &amp; Erlebnis', 'nach innen gerichtet'];
		const after = ['Hilfe im Alltag', 'mit sich befasst'];
		const shown = async (search: string, names: readonly string[]) => {
			const page = await reportHtml(key, { search });
			return names.map((name) => page.includes(name));
		};
		const service = dimensionById('service').name;
		const renamed = [
			[service, { de: 'Hilfe im Alltag', en: 'Everyday help' }],
			[stageNames[1], { de: 'mit sich befasst', en: 'self-absorbed' }]
		] as const;
		await calledOtherwise(renamed, async () => {
			expect(await shown('?number=1', before)).toEqual([true, true]);
			expect(await shown('?number=1', after)).toEqual([false, false]);
			expect((await comparison(key, freshKey)).rows.map((row) => row.name)).not.toContain(service.de);

			expect((await reports.finish(scope(), await loaded()))?.number).toBe(2);
			expect(await shown('', before)).toEqual([false, false]);
			expect(await shown('', after)).toEqual([true, true]);
			expect((await comparison(key, freshKey)).rows.map((row) => row.name)).toContain(service.de);

			expect(await shown('?number=1', before)).toEqual([true, true]);
			expect((await storedReport(key, 1)).model).toBe(finishedModel);
		});
	});

	describe('a report of method 1', () => {
		const oldKey = '1111111111111111111111';
		const sample = sampleProfiles.find(({ id }) => id === 'manufacturer');
		if (!sample) throw new Error('The sample company is gone.');
		let model = '';

		beforeAll(async () => {
			const questionnaire = current('executive');
			await assessments.create(scope(oldKey), { questionnaire, locale: 'de' });
			const { answers } = sampleInput(sample, 'de');
			const drafts = answers.map(({ item, note, evidence, ...value }) => ({ item, value, note, evidence }));
			await assessments.saveAnswers(scope(oldKey), drafts);
			const promotersFew = {
				'nps.promoters': '120',
				'nps.passives': '300',
				'nps.detractors': '400',
				'nps.target': '20'
			};
			await assessments.saveWorksheet(scope(oldKey), promotersFew);
			const assessment = await loaded(oldKey);
			const report = buildReport(reports.inputOf({ ...assessment, drafts: assessment.drafts.values() }));
			model = canonicalJson(asMethodOneMadeIt(report));
			await assessments.finish(scope(oldKey), { method: '1', questionnaireVersion: questionnaire.version, model });
		});

		it.each(locales)('shows it and compares it, with the names of today (%s)', async (locale) => {
			const name = dimensionById('relationship').name[locale].replace('&', '&amp;');
			const page = await reportHtml(oldKey, { locale });
			expect(page).toContain(name);
			expect(page).toContain(stageNames[4][locale]);
			expect(page).not.toMatch(/undefined|NaN|\[object/);
			const besideAnother = await comparisonHtml(oldKey, freshKey, locale);
			expect(besideAnother).toContain(name);
			expect(besideAnother).not.toMatch(/undefined|NaN|\[object/);
		});

		it('makes a second report by the method of today, and each is labelled by its own', async () => {
			expect(METHOD_VERSION).not.toBe('1');
			expect(await reportHtml(oldKey)).toContain(`heute gilt Fassung ${METHOD_VERSION}`);
			expect(reports.differs(await loaded(oldKey), await storedReport(oldKey))).toBe(false);

			expect((await reports.finish(scope(oldKey), await loaded(oldKey)))?.number).toBe(2);
			const [first, second] = [await reportHtml(oldKey, { search: '?number=1' }), await reportHtml(oldKey)];
			expect(methodIn(first)).toBe('Fassung 1');
			expect(methodIn(second)).toBe(`Fassung ${METHOD_VERSION}`);
			expect(second).not.toContain('heute gilt Fassung');
			for (const page of [first, second]) {
				expect(page).toMatch(/Bericht 1 vom [^<]+, Methode in Fassung 1</);
				expect(page).toMatch(new RegExp(`Bericht 2 vom [^<]+, Methode in Fassung ${METHOD_VERSION}\\s*<`));
			}
			expect((await storedReport(oldKey, 1)).model).toBe(model);
			expect((await storedReport(oldKey)).model).toContain('"terms"');
		});
	});
});

/** Calls things otherwise while `work` is done, as the catalogue of a later release would. */
async function calledOtherwise(names: readonly (readonly [Text, Text])[], work: () => Promise<void>): Promise<void> {
	const before = names.map(([text]) => ({ ...text }));
	for (const [text, other] of names) Object.assign(text, other);
	try {
		await work();
	} finally {
		names.forEach(([text], index) => Object.assign(text, before[index]));
	}
}

/** What method 1 stored: without all that came with method 2. */
function asMethodOneMadeIt({ robustness: _, summary: __, terms: ___, ...report }: Report): Report {
	const held = <Held extends Report['dimensions'][number]['hold']>(hold: Held) =>
		hold && { claimed: withoutFall(hold.claimed), evidenced: withoutFall(hold.evidenced) };
	return {
		...report,
		method: '1',
		overall: { ...report.overall, hold: held(report.overall.hold) },
		dimensions: report.dimensions.map((dimension) => ({ ...dimension, hold: held(dimension.hold) })),
		findings: report.findings.map(({ basis: _, ...finding }) => finding)
	};
}

function withoutFall({ fall: _, ...hold }: StageHold): StageHold {
	return hold;
}

/** What the page says of its method where it says how it was made. */
function methodIn(page: string): string | undefined {
	return /<dt[^>]*>Methode<\/dt>\s*<dd[^>]*>([^<]+)</.exec(page)?.[1];
}
