import { type BrowserContext, type Page } from '@playwright/test';
import type { Answer, Level } from '../../src/lib/core/answer/types';
import { dimensionById, questionnaires, stageNames } from '../../src/lib/core/catalogue';
import type { QuestionnaireId } from '../../src/lib/core/catalogue/types';
import type { Locale } from '../../src/lib/core/text';
import { expect, expectAccessible, test } from './fixtures';
import { arrive, follow } from './follow';
import { answerEverything, begin, choose, goOn, saveAnswers, words, type Respondent } from './walk';

const { full } = questionnaires;
const [firstPart, secondPart, thirdPart] = full.parts;
if (!firstPart || !secondPart || !thirdPart) throw new Error('the questionnaire has changed');
const phone = { width: 360, height: 740 };

/** Somebody who answers every question, one of eight with "don't know", and proves what is high. */
function everyAnswer(id: QuestionnaireId): readonly Answer[] {
	return questionnaires[id].items.map((item, index): Answer => {
		if (index % 8 === 5) return { item: item.id, dontKnow: true };
		if (item.kind === 'contrast') return { item: item.id, position: index % 2 === 0 ? 3 : 6 };
		const level: Level = index % 6 === 0 ? 3 : index % 2 === 0 ? 2 : 1;
		const evidence =
			level === 3 && item.takesEvidence
				? { what: 'Minutes of the board meeting', link: 'https://example.org/1' }
				: undefined;
		return { item: item.id, level, ...(evidence && { evidence }) };
	});
}

const respondent = (id: QuestionnaireId): Respondent => ({
	answers: everyAnswer(id),
	sentence: 'They answer.',
	kpis: { nps: { promoters: 15, passives: 12, detractors: 9 } }
});

/** While somebody answers nothing says how they are doing: no stage, no score, no finding, no advice. */
async function expectNoVerdict(page: Page): Promise<void> {
	const names = Object.values(stageNames).flatMap(({ de, en }) => [de, en]);
	await expect(page.getByRole('main')).not.toContainText(new RegExp(names.join('|'), 'i'));
	await expect(page.getByRole('main')).not.toContainText(/\d (von|of|out of) 100\b/);
	await expect(
		page.locator('main').locator('meter, progress, .chart, [id^="finding-"], [id^="recommendation-"]')
	).toHaveCount(0);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

const walks: readonly { id: QuestionnaireId; locale: Locale; javaScriptEnabled: boolean }[] = [
	{ id: 'full', locale: 'de', javaScriptEnabled: false },
	{ id: 'full', locale: 'en', javaScriptEnabled: true },
	{ id: 'pulse', locale: 'de', javaScriptEnabled: true },
	{ id: 'pulse', locale: 'en', javaScriptEnabled: false }
];

for (const { id, locale, javaScriptEnabled } of walks) {
	test.describe(`${id} on a phone, in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ viewport: phone, locale: locale === 'de' ? 'de-DE' : 'en-GB', javaScriptEnabled });

		test('goes from the landing page to the report, and says no verdict on the way', async ({ page }) => {
			test.setTimeout(360_000);
			await page.goto('/');
			await follow(page.locator(`main a[href="/check/start?questionnaire=${id}"]`));
			await expect(page.locator(`input[name="questionnaire"][value="${id}"]`)).toBeChecked();
			await page.getByLabel(words[locale].organisation, { exact: true }).fill('Acme');
			await follow(page.getByRole('button', { name: words[locale].toQuestions }));
			let pages = 0;
			await answerEverything(page, locale, id, respondent(id), async () => {
				pages += 1;
				await expectNoVerdict(page);
			});
			const afterwards = id === 'pulse' ? ['sentence', 'review'] : ['sentence', 'figures', 'review'];
			expect(pages).toBeGreaterThanOrEqual(questionnaires[id].parts.length + afterwards.length);
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Acme');
			await expect(page.getByRole('article').first()).toContainText(
				new RegExp(
					Object.values(stageNames)
						.map((name) => name[locale])
						.join('|')
				)
			);
			if (javaScriptEnabled) {
				await expectNoSidewaysScroll(page);
				await expectAccessible(page);
			}
		});
	});
}

test.describe('the full instrument', () => {
	test.use({ viewport: phone });

	test('pauses on any page and carries on with another device, also at a page for facts nobody has seen', async ({
		page,
		browser,
		baseURL
	}) => {
		const address = await begin(page, 'en', 'full', 'Acme');
		await saveAnswers(page, address, inPart(firstPart.items).map(high));
		await page.reload();
		await goOn(page, 'en');
		await expect(page).toHaveURL(/\/facts$/);
		await follow(page.getByRole('button', { name: words.en.pause, exact: true }));
		await expect(page.getByRole('status').first()).toContainText('Everything is saved');
		await expectNoVerdict(page);
		await expectAccessible(page);
		const copied = await page.getByRole('textbox', { name: 'Your address' }).inputValue();
		expect(copied).toBe(`${baseURL}${address}`);

		await onAnotherDevice(browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' }), async (other) => {
			await other.goto(copied);
			await expect(
				other.getByText(`${firstPart.items.length} of ${full.items.length} questions answered`)
			).toBeVisible();
			await follow(other.getByRole('link', { name: words.en.carryOn }));
			await expect(other).toHaveURL(new RegExp(`/part/${firstPart.id}/facts$`));
			await follow(other.getByRole('button', { name: 'Go on without evidence' }));
			await choose(other, 'en', itemOf(secondPart.items[0]), { item: secondPart.items[0] ?? '', dontKnow: true });
			await expect(other.getByRole('status')).toContainText('Saved');
		});

		await page.goto(address);
		await follow(page.getByRole('link', { name: words.en.carryOn }));
		await expect(page).toHaveURL(new RegExp(`/part/${secondPart.id}$`));
		await expect(
			page.getByRole('group', { name: itemOf(secondPart.items[0]).text.en }).getByLabel(words.en.dontKnow)
		).toBeChecked();
	});

	test('calls the figures filled in only when a figure was entered', async ({ page }) => {
		const address = await begin(page, 'en', 'full', 'Acme');
		const line = page.getByRole('listitem').filter({ hasText: 'Figures' });
		await page.goto(`${address}/figures`);
		await expect(page.getByText('Every answer is saved at once.')).toBeVisible();
		await goOn(page, 'en');
		await page.goto(address);
		await expect(line).not.toContainText('filled in');
		await page.goto(`${address}/figures`);
		await page.getByLabel('Answers of 9 or 10').first().fill('15');
		await expect(page.getByRole('region', { name: 'Recommendation' })).toContainText('Cannot be worked out yet');
		await follow(page.getByRole('button', { name: words.en.pause, exact: true }));
		await expect(line).toContainText('filled in');
	});

	test('an open question is one step from the check, and a change leads back there', async ({ page }) => {
		const address = await begin(page, 'en', 'full', 'Acme');
		const items = inPart(secondPart.items);
		const open = items.find(({ takesEvidence }) => takesEvidence);
		if (!open) throw new Error('the questionnaire has changed');
		const others = [...inPart(firstPart.items), ...items.filter((item) => item !== open)];
		await saveAnswers(page, address, others.map(modest));
		await page.goto(`${address}/review`);
		await follow(page.locator(`#${secondPart.id}`).getByRole('link', { name: 'Still open' }));
		await expect(page.getByRole('group', { name: open.text.en })).toBeInViewport();
		await choose(page, 'en', open, high(open));
		await goOn(page, 'en');
		await expect(page).toHaveURL(/\/facts\?from=review/);
		await follow(page.getByRole('button', { name: 'Go on without evidence' }));
		await expect(page).toHaveURL(/\/review$/);
		await follow(page.locator(`#${firstPart.id}`).getByRole('link', { name: /^Change/ }));
		await goOn(page, 'en');
		await expect(page).toHaveURL(new RegExp(`/review#${firstPart.id}$`));
	});

	test('says on demand what is ahead, and goes there without losing what was chosen', async ({ page }) => {
		await begin(page, 'en', 'full');
		await expect(page.getByText('Part 1 of 8')).toBeVisible();
		await page.getByText(`0 of ${full.items.length} answered`).click();
		await expectNoSidewaysScroll(page);
		await expectAccessible(page);
		await choose(page, 'en', itemOf(firstPart.items[0]), { item: firstPart.items[0] ?? '', level: 1 });
		await follow(page.getByRole('button', { name: thirdPart.title.en, exact: true }));
		await expect(page.getByText('Part 3 of 8')).toBeVisible();
		await page.getByText(`1 of ${full.items.length} answered`).click();
		await follow(page.getByRole('button', { name: firstPart.title.en, exact: true }));
		await expect(
			page
				.getByRole('group', { name: itemOf(firstPart.items[0]).text.en })
				.getByRole('radio')
				.nth(1)
		).toBeChecked();
	});

	test('one part is answered by keyboard alone', async ({ page }) => {
		await begin(page, 'en', 'full');
		for (const id of firstPart.items) {
			await tabTo(page, (name) => name === `value.${id}`);
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowDown');
		}
		await tabTo(page, (_, text) => text === words.en.next);
		await arrive(page, () => page.keyboard.press('Enter'));
		await expect(page.getByRole('heading', { level: 1, name: secondPart.title.en })).toBeVisible();
		await expect(page.getByText(`${firstPart.items.length} of ${full.items.length} answered`)).toBeVisible();
	});

	test('a part that is skipped is missing in the report, and no zero', async ({ page }) => {
		const address = await begin(page, 'en', 'full', 'Acme');
		await follow(page.getByRole('button', { name: words.en.skip }));
		await expect(page.getByRole('heading', { level: 1, name: secondPart.title.en })).toBeVisible();
		const others = full.items.filter(({ id }) => !firstPart.items.includes(id));
		await saveAnswers(page, address, others.map(modest));
		await page.goto(address);
		await expect(page.getByRole('listitem').filter({ hasText: firstPart.title.en })).toContainText(
			`${firstPart.items.length} questions`
		);
		await follow(page.getByRole('link', { name: words.en.carryOn }));
		await expect(page).toHaveURL(/\/sentence$/);
		await page.goto(`${address}/review`);
		await expect(page.getByText(`Open: ${firstPart.items.length} of ${full.items.length} questions`)).toBeVisible();
		await follow(page.getByRole('button', { name: words.en.finish }).first());
		const row = page
			.getByRole('row', { name: new RegExp(`^${dimensionById('leadership').name.en}`), includeHidden: true })
			.first();
		await expect(row.getByRole('cell', { includeHidden: true }).first()).toHaveText(/^too few valid answers/);
	});
});

test.describe('the full instrument without JavaScript', () => {
	test.use({ viewport: phone, javaScriptEnabled: false });

	test('whoever leaves the page for facts loses nothing of what was typed there', async ({ page }) => {
		const address = await begin(page, 'en', 'full');
		await saveAnswers(page, address, inPart(firstPart.items).map(high));
		const what = page.getByLabel(words.en.what).first();
		const link = page.getByLabel(words.en.link).first();
		await page.goto(`${address}/part/${firstPart.id}/facts`);
		await what.fill('Minutes of the board meeting');
		await follow(page.getByRole('button', { name: 'Go on without evidence' }));
		await expect(page.getByRole('heading', { level: 1, name: secondPart.title.en })).toBeVisible();

		await page.goto(`${address}/part/${firstPart.id}/facts`);
		await expect(what).toHaveValue('Minutes of the board meeting');
		await link.fill('in the blue folder');
		await goOn(page, 'en');
		await expect(page.getByRole('alert')).toContainText(`${itemOf(firstPart.items[0]).label.en}: Please give`);
		await follow(page.getByRole('button', { name: words.en.pause, exact: true }));
		await expect(page.getByRole('status').first()).toContainText('Everything is saved');

		await follow(page.getByRole('link', { name: words.en.carryOn }));
		await expect(link).toHaveValue('in the blue folder');
	});

	test('the back button brings the answers back', async ({ page }) => {
		await begin(page, 'en', 'full');
		const item = itemOf(firstPart.items[0]);
		await choose(page, 'en', item, { item: item.id, level: 1 });
		await goOn(page, 'en');
		await expect(page.getByRole('heading', { level: 1, name: secondPart.title.en })).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('group', { name: item.text.en }).getByRole('radio').nth(1)).toBeChecked();
		await goOn(page, 'en');
		await follow(page.getByRole('link', { name: 'Back' }));
		await expect(page.getByRole('group', { name: item.text.en }).getByRole('radio').nth(1)).toBeChecked();
	});
});

const itemOf = (id: string | undefined) => {
	const item = full.items.find((each) => each.id === id);
	if (!item) throw new Error('the questionnaire has changed');
	return item;
};
const inPart = (ids: readonly string[]) => ids.map(itemOf);
const modest = ({ id, kind }: ReturnType<typeof itemOf>): Answer =>
	kind === 'contrast' ? { item: id, position: 4 } : { item: id, level: 2 };
const high = ({ id, kind }: ReturnType<typeof itemOf>): Answer =>
	kind === 'contrast' ? { item: id, position: 7 } : { item: id, level: 3 };

async function onAnotherDevice(opening: Promise<BrowserContext>, work: (page: Page) => Promise<void>): Promise<void> {
	const context = await opening;
	await work(await context.newPage());
	await context.close();
}

/** Presses Tab until the focus is where somebody wants it; a page on which that takes long is no page for a keyboard. */
async function tabTo(page: Page, isThere: (name: string, text: string) => boolean): Promise<void> {
	for (let presses = 0; presses < 25; presses++) {
		await page.keyboard.press('Tab');
		const { name, text } = await page.evaluate(() => ({
			name: document.activeElement?.getAttribute('name') ?? '',
			text: document.activeElement?.textContent?.trim() ?? ''
		}));
		if (isThere(name, text)) return;
	}
	throw new Error('Tab does not lead there.');
}
