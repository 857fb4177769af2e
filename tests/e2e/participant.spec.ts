import { drizzle } from 'drizzle-orm/node-postgres';
import type { Page, Request } from '@playwright/test';
import { questionnaires } from '../../src/lib/core/catalogue';
import type { Locale } from '../../src/lib/core/text';
import type { Served } from '../access/server';
import { enterSurvey, sha256, type AskedGroup, type Survey, type SurveyColumns } from '../storage/survey-rows';
import { expect, expectAccessible } from './fixtures';
import { arrive, follow } from './follow';
import { testIn } from './house';
import { choose, goOn } from './walk';

/** Rounds are entered behind its back. */
const test = testIn(async ({ served }) => served);

const words = {
	de: {
		title: 'Müller & Söhne bittet um Ihre Einschätzung',
		begin: 'Zu den Fragen',
		review: 'Stimmt alles so?',
		submit: 'Antworten abgeben',
		receipt: 'Ihre Quittung',
		used: 'Mit diesem Link wurde schon geantwortet'
	},
	en: {
		title: 'Müller & Söhne asks for your view',
		begin: 'To the questions',
		review: 'Is everything as you meant it?',
		submit: 'Hand in my answers',
		receipt: 'Your receipt',
		used: 'This link has been used already'
	}
} as const;

const pulse = questionnaires.pulse;

async function entered(
	{ superuser }: Served,
	asked: readonly AskedGroup[],
	columns: SurveyColumns = {}
): Promise<Survey> {
	const database = drizzle({ client: superuser });
	const id = columns.round?.questionnaireId ?? 'pulse';
	const { rows } = await superuser.query<{ version: string }>(
		'select version from questionnaire_versions where id = $1',
		[id]
	);
	const version = { questionnaireId: id, questionnaireVersion: rows[0]?.version ?? '' };
	return enterSurvey((table, row) => database.insert(table).values(row), asked, version, {
		...columns,
		round: { status: 'open', ...columns.round }
	});
}

const staff = (count: number) => new Array<'other-staff'>(count).fill('other-staff');
const tokenOf = (survey: Survey, index = 0) => survey.groups[0]?.invited[index]?.token ?? '';

/** What lies in a round: waiting, moved, and how many drafts. */
async function stored({ superuser }: Served, { roundId }: Survey) {
	const count = async (table: string) =>
		(await superuser.query<{ count: number }>(`select count(*)::int from ${table} where round_id = $1`, [roundId]))
			.rows[0]?.count;
	return {
		contents: ((await count('round_intake')) ?? 0) + ((await count('round_responses')) ?? 0),
		drafts: await count('round_drafts')
	};
}

const begin = (page: Page, locale: Locale) => follow(page.getByRole('button', { name: words[locale].begin }));

/** From the entry to the receipt, one answer a question; `onPage` is called on each page as it opens. */
async function walk(page: Page, locale: Locale, address: string, onPage: () => Promise<void> = async () => {}) {
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].title);
	await onPage();
	await begin(page, locale);
	for (const part of pulse.parts) {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(part.title[locale]);
		await onPage();
		for (const id of part.items) {
			const item = pulse.items.find((each) => each.id === id)!;
			await choose(page, locale, item, { item: id, level: 2 });
		}
		await goOn(page, locale);
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].review);
	await onPage();
	await follow(page.getByRole('button', { name: words[locale].submit }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].receipt);
	await onPage();
}

for (const [locale, javaScriptEnabled] of [
	['de', true],
	['en', false]
] as const) {
	test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ locale, javaScriptEnabled, viewport: { width: 360, height: 740 } });

		test('somebody reads who asks, answers, hands in once, and withdraws with the receipt', async ({
			page,
			place: served
		}) => {
			const survey = await entered(served, [{ roles: staff(6) }]);
			const address = `/r/${tokenOf(survey)}`;
			await walk(page, locale, address, async () => {
				const beyond = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				});
				expect(beyond, 'nothing is wider than the phone').toBeLessThanOrEqual(0);
				if (javaScriptEnabled) await expectAccessible(page);
			});
			expect(await stored(served, survey)).toEqual({ contents: 1, drafts: 0 });
			const receipt = new URL(page.url()).pathname;
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].used);
			await page.goto(receipt);
			await follow(
				page.getByRole('link', { name: locale === 'de' ? 'Antworten zurückziehen' : 'Withdraw my answers' })
			);
			if (javaScriptEnabled) await expectAccessible(page);
			await follow(page.getByRole('button', { name: locale === 'de' ? 'Antworten löschen' : 'Delete the answers' }));
			await expect(page.getByRole('status')).toContainText(locale === 'de' ? 'gelöscht' : 'deleted');
			expect(await stored(served, survey)).toEqual({ contents: 0, drafts: 0 });
		});
	});
}

test.describe('in English', () => {
	test.use({ locale: 'en' });

	test('before the first question stands what this very round is set to', async ({ page, place: served }) => {
		const texts = { purpose: 'To learn', controller: 'Müller GmbH, Bonn', privacyContact: 'privacy@mueller.example' };
		const survey = await entered(
			served,
			[
				{ name: 'Field sales', headcount: 12 },
				{ name: 'Board', roles: staff(8) }
			],
			{
				organisation: texts,
				round: { threshold: 7, freeTextThreshold: 15 }
			}
		);
		await page.goto(`/r/${survey.groups[0]?.token}`);
		const text = await page.getByRole('main').innerText();
		for (const said of [
			...Object.values(texts),
			'one of 12 people',
			'one of 20 people',
			'at least 7 responses',
			'at least 15'
		])
			expect(text).toContain(said);
		expect(text).toContain('cannot keep anyone from answering more than once');
		expect(text).toContain(`${pulse.items.length} questions`);
	});

	test('a draft is carried on with its address on another device', async ({ page, browser, place: served }) => {
		const survey = await entered(served, [{ roles: staff(6) }]);
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		const [first] = pulse.items.filter(({ id }) => pulse.parts[0]?.items.includes(id));
		await choose(page, 'en', first!, { item: first!.id, level: 4 });
		await expect(page.getByRole('status')).toContainText('Saved');
		await follow(page.getByRole('button', { name: 'Pause' }));
		await expect(page.getByRole('status').first()).toContainText('nothing has been handed in');
		await expectAccessible(page);
		const address = await page.getByRole('textbox', { name: 'Your address' }).inputValue();
		const other = await browser.newContext({ locale: 'en', baseURL: served.origin });
		const elsewhere = await other.newPage();
		await elsewhere.goto(address);
		await follow(elsewhere.getByRole('link', { name: /^Carry on/ }));
		await expect(elsewhere.getByRole('group', { name: first!.text.en }).getByRole('radio').nth(4)).toBeChecked();
		await other.close();
	});

	test('by keyboard alone somebody gets from the link to the first answer', async ({ page, place: served }) => {
		const survey = await entered(served, [{ roles: staff(6) }]);
		await page.goto(`/r/${tokenOf(survey)}`);
		const button = page.getByRole('button', { name: words.en.begin });
		for (let presses = 0; presses < 40; presses++) {
			if (await button.evaluate((element) => element === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await arrive(page, () => page.keyboard.press('Enter'));
		await expect(page).toHaveURL(/\/part\//);
		const radio = page.getByRole('radio').first();
		for (let presses = 0; presses < 40; presses++) {
			if (await radio.evaluate((element) => element === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Space');
		await expect(radio).toBeChecked();
	});

	test('the language switch keeps what was chosen', async ({ page, place: served }) => {
		const survey = await entered(served, [{ headcount: 9 }]);
		await page.goto(`/r/${survey.groups[0]?.token}`);
		await begin(page, 'en');
		await page.getByRole('radio').nth(1).check();
		await follow(page.getByRole('button', { name: 'Deutsch' }));
		await expect(page.locator('html')).toHaveAttribute('lang', 'de');
		await expect(page.getByRole('radio').nth(1)).toBeChecked();
		await page.goto(page.url().replace(/part\/.*/, 'review'));
		await page.getByRole('radio', { name: 'Ja' }).check();
		await follow(page.getByRole('button', { name: 'English' }));
		await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
		expect(await stored(served, survey)).toEqual({ contents: 0, drafts: 1 });
		await follow(page.getByRole('button', { name: words.en.submit }));
		const { rows } = await served.superuser.query('select role from round_intake where round_id = $1', [
			survey.roundId
		]);
		expect(rows).toEqual([{ role: 'customer-facing' }]);
	});

	test('handing in from the back button and from a second tab gives the same receipt', async ({
		page,
		context,
		place: served
	}) => {
		const survey = await entered(served, [{ roles: staff(6) }]);
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		const review = page.url().replace(/part\/.*/, 'review');
		await page.getByRole('radio').nth(1).check();
		await goOn(page, 'en');
		const tab = await context.newPage();
		await tab.goto(review);
		await page.goto(review);
		await follow(page.getByRole('button', { name: words.en.submit }));
		const receipt = new URL(page.url()).pathname;
		await follow(tab.getByRole('button', { name: words.en.submit }));
		expect(new URL(tab.url()).pathname).toBe(receipt);
		await page.goto(review);
		expect(new URL(page.url()).pathname).toBe(receipt);
		expect(await stored(served, survey)).toEqual({ contents: 1, drafts: 0 });
	});

	test('where nothing is answered nothing is handed in, and the link stays good', async ({ page, place: served }) => {
		const survey = await entered(served, [{ roles: staff(6) }]);
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		const review = page.url().replace(/part\/.*/, 'review');
		await page.goto(review);
		await follow(page.getByRole('button', { name: words.en.submit }));
		await expect(page.getByRole('alert')).toBeFocused();
		await expect(page.getByRole('alert')).toContainText('Answer at least one');
		expect(await stored(served, survey)).toEqual({ contents: 0, drafts: 1 });
		await page.goto(`/r/${tokenOf(survey)}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.title);
	});

	test('a named round begins only with consent, and says that names stand beside answers', async ({
		page,
		place: served
	}) => {
		const survey = await entered(served, [{ roles: staff(3) }], { round: { kind: 'named' } });
		await page.goto(`/r/${tokenOf(survey)}`);
		await expect(page.getByRole('main')).toContainText('This survey is not anonymous');
		await begin(page, 'en');
		await expect(page.getByRole('alert')).toBeFocused();
		await expectAccessible(page);
		expect(await stored(served, survey)).toEqual({ contents: 0, drafts: 0 });
		await page.getByRole('checkbox', { name: /Kim Beispiel/ }).check();
		await begin(page, 'en');
		await page.getByRole('radio').nth(1).check();
		await goOn(page, 'en');
		await page.goto(page.url().replace(/part\/.*/, 'review'));
		await follow(page.getByRole('button', { name: words.en.submit }));
		const { rows } = await served.superuser.query('select name from round_named_responses where round_id = $1', [
			survey.roundId
		]);
		expect(rows).toEqual([{ name: 'Kim Beispiel' }]);
	});

	test('facts help to answer and are not handed in', async ({ page, place: served }) => {
		const survey = await entered(served, [{ roles: staff(6) }], { round: { questionnaireId: 'reality-check' } });
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		const [check] = questionnaires['reality-check'].items;
		await choose(page, 'en', check!, { item: check!.id, level: 4 });
		await goOn(page, 'en');
		await expect(page).toHaveURL(/\/facts$/);
		await expect(page.getByRole('main')).toContainText('Nobody gets to read what you write here');
		await expectAccessible(page);
		await page.getByLabel('What exactly?').fill('A secret about the sales department');
		await page.getByLabel('Or an address where it can be read').fill('https://example.org/secret');
		await goOn(page, 'en');
		await follow(page.getByRole('button', { name: words.en.submit }));
		const { rows } = await served.superuser.query<{ sheet: number[] }>(
			'select sheet from round_intake where round_id = $1',
			[survey.roundId]
		);
		expect(rows[0]?.sheet[0]).toBe(14);
	});

	test('what somebody writes is shown as text, never as markup, and too long a text is refused and kept', async ({
		page,
		place: served
	}) => {
		const survey = await entered(served, [{ roles: staff(6) }], { round: { freeTextThreshold: 10 } });
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		const base = page.url().replace(/\/part\/.*/, '');
		await page.goto(`${base}/sentence`);
		await page.getByLabel('Your sentence').fill('x'.repeat(501));
		await goOn(page, 'en');
		await expect(page.getByRole('alert')).toBeFocused();
		await expect(page.getByLabel('Your sentence')).toHaveValue('x'.repeat(501));
		const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
		await page.getByLabel('Your sentence').fill(markup);
		await goOn(page, 'en');
		await expect(page).toHaveURL(/\/review$/);
		await expect(page.locator('blockquote')).toHaveText(markup);
		await expect(page.locator('blockquote img')).toHaveCount(0);
	});

	for (const [status, heading] of [
		['paused', 'The survey is paused'],
		['closing', 'The survey has closed']
	] as const) {
		test(`a round that is ${status} says so calmly, also below a draft’s address`, async ({ page, place: served }) => {
			const survey = await entered(served, [{ roles: staff(6) }]);
			await page.goto(`/r/${tokenOf(survey)}`);
			await begin(page, 'en');
			const draft = page.url();
			await served.superuser.query('update rounds set status = $2 where id = $1', [survey.roundId, status]);
			for (const address of [`/r/${tokenOf(survey)}`, draft]) {
				await page.goto(address);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
			}
			await expectAccessible(page);
		});
	}

	test('before its first day a round says when it begins, and what one should know', async ({
		page,
		place: served
	}) => {
		const later = { opensOn: '2099-01-01', closesOn: '2099-01-09', closesAt: new Date('2099-01-10T00:00:00Z') };
		const survey = await entered(served, [{ roles: staff(6) }], { round: { status: 'scheduled', ...later } });
		await page.goto(`/r/${tokenOf(survey)}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The survey begins on 1 January 2099');
		await expect(page.getByRole('main')).toContainText('Where this protection ends');
		await expect(page.getByRole('button', { name: words.en.begin })).toHaveCount(0);
		await expectAccessible(page);
	});

	test('a draft is deleted on a page that names what is lost, and the link stays good', async ({
		page,
		place: served
	}) => {
		const survey = await entered(served, [{ roles: staff(6) }]);
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		await page.goto(page.url().replace(/\/part\/.*/, ''));
		await follow(page.getByRole('link', { name: 'Delete this draft' }));
		await follow(page.getByRole('button', { name: 'Delete the draft' }));
		await expect(page.getByRole('button', { name: words.en.begin })).toBeVisible();
		expect(await stored(served, survey)).toEqual({ contents: 0, drafts: 0 });
	});

	test('no page of the way loads more than 45 kB of JavaScript', async ({ page, place: served }) => {
		const survey = await entered(served, [{ roles: staff(6) }]);
		const scripts: Request[] = [];
		page.on('requestfinished', (request) => {
			if (request.resourceType() === 'script') scripts.push(request);
		});
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		await page.waitForLoadState('networkidle');
		const sizes = await Promise.all(scripts.map((script) => script.sizes()));
		const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
		expect(bytes).toBeGreaterThan(0);
		expect(bytes).toBeLessThanOrEqual(45_000);
	});
});

test.describe('strangers', () => {
	test.use({ locale: 'en', expectedErrors: [/status of 404/] });

	test('an unknown link, an unknown draft and a draft of another round are not there, in the same words', async ({
		page,
		place: served
	}) => {
		const [one, other] = [await entered(served, [{ roles: staff(6) }]), await entered(served, [{ roles: staff(6) }])];
		await page.goto(`/r/${'A'.repeat(43)}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link leads to no survey');
		await expectAccessible(page);
		await page.goto(`/r/${tokenOf(one)}`);
		await begin(page, 'en');
		const key = new URL(page.url()).pathname.split('/')[3] ?? '';
		for (const address of [`/r/${tokenOf(other)}/${key}`, `/r/${tokenOf(one)}/${'B'.repeat(22)}/review`]) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is stored at this address');
		}
		const { rows } = await served.superuser.query('select 1 from round_drafts where key_hash = $1', [sha256(key)]);
		expect(rows).toHaveLength(1);
	});

	test('a body beyond the limit is refused and changes nothing', async ({ page, place: served, request }) => {
		const survey = await entered(served, [{ roles: staff(6) }]);
		await page.goto(`/r/${tokenOf(survey)}`);
		await begin(page, 'en');
		const address = page.url().replace(/\/part\/.*/, '/save');
		const answer = await request.post(address, {
			form: { sentence: 'x'.repeat(3_000_000) },
			headers: { origin: served.origin }
		});
		expect(answer.status()).toBe(413);
	});
});
