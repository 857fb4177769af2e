import { expect, type Page } from '@playwright/test';
import { questionnaires } from '../../src/lib/core/catalogue';
import type { QuestionnaireId, QuestionnaireItem } from '../../src/lib/core/catalogue/types';
import { answerDraft, fieldsOf, valueField } from '../../src/lib/core/answer/draft';
import { factProblem } from '../../src/lib/core/answer/fact-problems';
import type { Answer } from '../../src/lib/core/answer/types';
import type { KpiEntries } from '../../src/lib/core/kpi/types';
import { writeWorksheet } from '../../src/lib/core/kpi/worksheet';
import type { Locale } from '../../src/lib/core/text';
import { follow } from './follow';

/** What the flow's buttons and links are called; specs find everything by what a person reads. */
export const words = {
	de: {
		begin: 'Gegenprobe beginnen',
		toQuestions: 'Zu den Fragen',
		next: 'Weiter',
		organisation: 'Unternehmen',
		finish: 'Bericht erstellen',
		dontKnow: 'Weiß ich nicht',
		notApplicable: 'Betrifft uns nicht',
		neither: 'Bisher weder noch',
		what: 'Was genau?',
		when: 'Wann?',
		link: 'Oder eine Adresse, unter der es steht',
		anyway: 'Trotzdem weiter',
		pause: 'Pause',
		skip: 'Teil überspringen',
		carryOn: /^Weitermachen:/,
		sentence: 'Ihr Satz',
		strategy: {
			customer: 'Mit der Nähe zu Kundinnen und Kunden',
			product: 'Mit dem Produkt',
			price: 'Mit dem Preis, besonders niedrig oder besonders hoch'
		}
	},
	en: {
		begin: 'Start the counter-check',
		toQuestions: 'To the questions',
		next: 'Continue',
		organisation: 'Company',
		finish: 'Make the report',
		dontKnow: 'I don’t know',
		notApplicable: 'Does not apply',
		neither: 'Neither yet',
		what: 'What exactly?',
		when: 'When?',
		link: 'Or an address where it can be read',
		anyway: 'Go on anyway',
		pause: 'Pause',
		skip: 'Skip this part',
		carryOn: /^Carry on:/,
		sentence: 'Your sentence',
		strategy: {
			customer: 'By being close to customers',
			product: 'By the product',
			price: 'By the price, especially low or especially high'
		}
	}
} as const;

/** Begins an assessment and stops at its first question. Returns its address, `/check/…`. */
export async function begin(
	page: Page,
	locale: Locale,
	questionnaire: QuestionnaireId,
	organisation = ''
): Promise<string> {
	await page.goto(`/check/start?questionnaire=${questionnaire}`);
	await page.getByLabel(words[locale].organisation, { exact: true }).fill(organisation);
	await follow(page.getByRole('button', { name: words[locale].toQuestions }));
	await expect(page).toHaveURL(/\/part\//);
	return new URL(page.url()).pathname.replace(/\/part\/.*$/, '');
}

/** Goes on to the next page, as a person would. */
export const goOn = (page: Page, locale: Locale) =>
	follow(page.getByRole('button', { name: words[locale].next, exact: true }).last());

/** What somebody says who goes through a questionnaire. */
export interface Respondent {
	readonly answers: readonly Answer[];
	readonly sentence?: string | undefined;
	readonly kpis: KpiEntries;
}

/**
 * Takes somebody from the first question to the report: every answer, fact, figure and the sentence. The first question of each page is found by
 * what it says. `onPage` is called on each page as it opens.
 */
export async function answerEverything(
	page: Page,
	locale: Locale,
	questionnaireId: QuestionnaireId,
	{ answers, sentence = '', kpis }: Respondent,
	onPage: () => Promise<void> = async () => {}
) {
	const questionnaire = questionnaires[questionnaireId];
	for (const part of questionnaire.parts) {
		await expect(page.getByRole('heading', { level: 1, name: part.title[locale] })).toBeVisible();
		await onPage();
		const given = part.items.flatMap((id) => answers.find((each) => each.item === id) ?? []);
		const [first] = given;
		const item = questionnaire.items.find(({ id }) => id === first?.item);
		if (item && first) await choose(page, locale, item, first);
		for (const answer of given.slice(1)) await mark(page, answer);
		await goOn(page, locale);
		const proved = answers.filter((answer) => part.items.includes(answer.item) && isHigh(questionnaire.items, answer));
		if (proved.length === 0) continue;
		await expect(page).toHaveURL(/\/facts$/);
		await onPage();
		for (const answer of proved) await prove(page, locale, questionnaire.items, answer);
		await goOn(page, locale);
		if (!proved.some((answer) => wouldNotCount(questionnaire.items, answer))) continue;
		await expect(page.getByRole('alert')).toBeFocused();
		await follow(page.getByRole('button', { name: words[locale].anyway }));
	}
	await onPage();
	await page.getByLabel(words[locale].sentence).fill(sentence);
	await goOn(page, locale);
	// Staff who answer the pulse are asked for no figures.
	if (questionnaireId !== 'pulse') {
		await onPage();
		await enterFigures(page, locale, kpis);
		await goOn(page, locale);
	}
	if (questionnaireId === 'full') {
		await expect(page).toHaveURL(/\/ambition$/);
		await onPage();
		await goOn(page, locale);
	}
	await expect(page).toHaveURL(/\/review$/);
	await onPage();
	await follow(page.getByRole('button', { name: words[locale].finish }).first());
	await expect(page).toHaveURL(/\/report$/);
}

function isHigh(items: readonly QuestionnaireItem[], answer: Answer): boolean {
	const takesEvidence = items.find(({ id }) => id === answer.item)?.takesEvidence ?? false;
	return takesEvidence && 'level' in answer && answer.level >= 3;
}

/** Whether the page says of this answer's fact that it would not count; a month without a day cannot be entered at all. */
function wouldNotCount(items: readonly QuestionnaireItem[], answer: Answer): boolean {
	const item = items.find(({ id }) => id === answer.item);
	const draft = answerDraft(answer);
	const { when = '', ...fact } = draft.evidence ?? { what: '' };
	const evidence = draft.evidence && { ...fact, ...(/^\d{4}-\d\d-\d\d$/.test(when) && { when }) };
	return (
		item !== undefined && factProblem(item, { ...draft, evidence }, new Date().toISOString().slice(0, 10)) !== null
	);
}

/** Chooses an answer in its question, found by the question's text. */
export async function choose(page: Page, locale: Locale, item: QuestionnaireItem, answer: Answer): Promise<void> {
	const question = page.getByRole('group', { name: item.text[locale] });
	const text = words[locale];
	if ('dontKnow' in answer) return question.getByRole('radio', { name: text.dontKnow }).check();
	if ('notApplicable' in answer) return question.getByRole('radio', { name: text.notApplicable }).check();
	if ('neither' in answer) return question.getByRole('radio', { name: text.neither }).check();
	if ('level' in answer && item.kind !== 'contrast') {
		return question.getByRole('radio', { name: item.levels[answer.level]?.[locale] }).check();
	}
	if ('position' in answer) await question.locator(`input[value="position-${answer.position}"]`).check();
}

/** The same by the name of its field: to find a question by what it says, every name on the page is worked out anew. */
async function mark(page: Page, answer: Answer): Promise<void> {
	const { item, value } = answerDraft(answer);
	await page.locator(`input[name="${fieldsOf(item).value}"][value="${valueField(value)}"]`).check();
}

async function prove(page: Page, locale: Locale, items: readonly QuestionnaireItem[], answer: Answer): Promise<void> {
	const text = items.find(({ id }) => id === answer.item)?.text[locale];
	const question = page.getByRole('group', { name: text });
	const { what = '', when = '', link = '' } = answer.evidence ?? {};
	await question.getByLabel(words[locale].what).fill(what);
	if (/^\d{4}-\d\d-\d\d$/.test(when)) await question.getByLabel(words[locale].when).fill(when);
	await question.getByLabel(words[locale].link).fill(link);
}

async function enterFigures(page: Page, locale: Locale, kpis: KpiEntries): Promise<void> {
	for (const [name, value] of Object.entries(writeWorksheet(kpis, locale))) {
		const isMode = name.endsWith('.mode');
		const field = page.locator(isMode ? `[name="${name}"][value="${value}"]` : `[name="${name}"]`);
		const closed = page.locator('details:not([open])', { has: field });
		// The only page that is taken over by a script: what is opened before that may be closed again.
		await expect(async () => {
			if ((await closed.count()) > 0) await closed.locator('summary').click();
			await (isMode ? field.check({ timeout: 2_000 }) : field.fill(value, { timeout: 2_000 }));
		}).toPass();
	}
}

/** Saves answers as a page does while somebody answers; for specs in which the walk is not the matter. */
export async function saveAnswers(page: Page, address: string, answers: readonly Answer[]): Promise<void> {
	const form = Object.fromEntries(
		answers.map(answerDraft).map(({ item, value }) => [fieldsOf(item).value, valueField(value)])
	);
	const saved = await page.request.post(`${address}/save`, {
		form,
		headers: { origin: new URL(page.url()).origin }
	});
	expect(saved.status()).toBe(200);
}
