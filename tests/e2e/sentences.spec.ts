import type { Page } from '@playwright/test';
import type { Actor } from '../access/world';
import { expect, expectAccessible } from './fixtures';
import { signIn as openSession, testIn, type House } from './house';
import { endRound, openRound } from './rounds-world';

/** Its company has a form on which eleven customers wrote, and a closed survey without free text. The second test ends the survey that the others read. */
const test = testIn(async (house) => house);

async function signIn(page: Page, house: House, actor: Exclude<Actor, 'guest'>): Promise<string> {
	await openSession(page, house, actor);
	return `/o/${house.world.alpha.slug}`;
}

const sideOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('says of each side what is missing and what to do, before there is anything to compare', async ({
	page,
	place
}) => {
	const organisation = await signIn(page, place, 'analyst');
	await page.goto(`${organisation}/sentences`);
	await expect(sideOf(page, 'Executives')).toContainText('There is no sentence from executives yet.');
	await expect(sideOf(page, 'Staff')).toContainText('Free text was switched off in the last survey');
	await expect(sideOf(page, 'Staff').getByRole('link', { name: 'Go to the surveys' })).toHaveAttribute(
		'href',
		`${organisation}/rounds`
	);
	await expect(sideOf(page, 'Customers')).toContainText('11 sentences');
	await expect(
		page.getByText('Words can be compared as soon as at least two sides have enough sentences.')
	).toBeVisible();
	await expectAccessible(page);
});

test('sets leaders, staff and customers side by side, with the words they share and those of one side', async ({
	page,
	place
}) => {
	test.setTimeout(180_000);
	const { alpha } = place.world;
	const organisation = await signIn(page, place, 'owner');
	const times = (count: number, sentence: (person: number) => string) =>
		Array.from({ length: count }, (_, n) => sentence(n));
	const round = await openRound(
		place.served.superuser,
		alpha,
		{ name: 'Spring', opensOn: '2026-03-01', freeTextThreshold: 10 },
		[
			{
				...{ name: 'Top floor', role: 'leadership', invited: 12, answered: 12, level: 3 },
				sentences: times(11, (n) => (n < 8 ? 'A reliable partner with quality' : 'We heard and are proud'))
			},
			{
				...{ name: 'Sales', role: 'other-staff', invited: 16, answered: 14, level: 1, departmentId: alpha.department },
				sentences: times(12, (n) =>
					n < 6 ? 'They are not reliable' : `Heard of them, <b>bold</b> and slow ${'ab'.repeat(n)}`
				)
			}
		]
	);
	await endRound(page, organisation, round, 'Close and evaluate now');
	await page.getByRole('link', { name: 'Compare the three sentences' }).click();

	await expect(sideOf(page, 'Executives')).toContainText('Most often: partner (8), quality (8), reliable (8)');
	await expect(sideOf(page, 'Executives').getByText('A reliable partner with quality')).not.toHaveCount(0);
	await expect(sideOf(page, 'Staff')).toContainText('12 sentences');
	await sideOf(page, 'Staff').getByText('Read 4 more sentences').click();
	await expect(sideOf(page, 'Staff').getByText('They are not reliable').first()).toBeVisible();
	await expect(sideOf(page, 'Staff').getByText('<b>bold</b>').first()).toBeVisible();

	const common = page.getByRole('table', { name: 'Words that all sides use' });
	await expect(common.getByRole('row')).toHaveCount(2);
	await expect(common.getByRole('row', { name: 'heard' })).toHaveText(/3 of 11.*6 of 12.*11 of 11/s);
	const ofStaff = page.getByRole('table', { name: 'Staff' });
	await expect(ofStaff.getByRole('row', { name: 'not reliable' })).toHaveText(/6 of 12/);
	// Each of these words was written by one person alone.
	await expect(sideOf(page, 'Words in common and words apart')).not.toContainText('abab');
	await expect(
		page.getByText('Staff: a word that none of the 12 sentences uses might still be used by up to 24%')
	).toBeVisible();
	await expectAccessible(page);
});

for (const [locale, javaScriptEnabled] of [
	['de', false],
	['en', true]
] as const) {
	test.describe(`on a phone, ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ viewport: { width: 360, height: 740 }, locale, javaScriptEnabled });

		test('everything fits, and without names neither sentences nor words of departments are shown', async ({
			page,
			place
		}) => {
			const organisation = await signIn(page, place, 'analyst');
			await page.goto(`${organisation}/sentences`);
			await expect(page.getByText('A reliable partner with quality').first()).toBeVisible();
			const beyond = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(beyond).toBeLessThanOrEqual(0);
			await page.getByRole('link', { name: locale === 'de' ? 'Ohne Namen zeigen' : 'Show without names' }).click();
			await expect(page).toHaveURL(/names=hidden/);
			await expect(page.getByText('A reliable partner with quality')).toHaveCount(0);
			await expect(page.getByRole('row', { name: 'quality' })).toHaveCount(1);
			if (javaScriptEnabled) await expectAccessible(page);
		});
	});
}

test('is closed to those who may not read results', async ({ page, place }) => {
	const organisation = await signIn(page, place, 'admin');
	expect((await page.request.get(`${organisation}/sentences`)).status()).toBe(403);
});
