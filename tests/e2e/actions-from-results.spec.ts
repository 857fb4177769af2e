import type { Page } from '@playwright/test';
import { drizzle } from 'drizzle-orm/node-postgres';
import { actions } from '../../src/lib/server/db/schema';
import { dayIn } from '../access/world';
import { expect, expectAccessible } from './fixtures';
import { follow } from './follow';
import { signIn, testIn } from './house';
import { judged } from './judged-world';
import { openOrganisation } from './newcomer';

const test = testIn(judged);

const main = (page: Page) => page.getByRole('main');
const titleField = (page: Page) => page.getByLabel('What is to be done?');
const detailsField = (page: Page) => page.getByLabel('How, and how will others be able to tell?');
const goalField = (page: Page) => page.locator('[name=goal]');

for (const javaScriptEnabled of [true, false]) {
	test.describe(`actions from results, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, 360 pixels wide`, () => {
		test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

		test('a recommendation becomes one, says where it comes from, and is marked as taken', async ({ page, place }) => {
			await signIn(page, place, 'owner');
			await page.goto(`${place.base}/actions`);
			await follow(main(page).getByRole('link', { name: 'Create from a recommendation' }));
			await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('From the survey “Autumn”');
			const advice = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
			const title = await advice.first().getByRole('heading', { level: 3 }).innerText();
			const taken = advice.first().getByRole('link', { name: 'There is already an action on this.' });
			await expect(taken).toHaveCount(0);
			await expectFits(page, javaScriptEnabled);

			await follow(advice.first().getByRole('link', { name: /^Make this an action/ }));
			await expect(titleField(page)).toHaveValue(title.replace(/\s+/g, ' '));
			await expect(detailsField(page)).not.toHaveValue('');
			await expect(goalField(page).locator('option:checked')).toContainText(/Churn|NPS|CSAT|lifetime/);
			await expectFits(page, javaScriptEnabled);

			await titleField(page).fill('Our own words for it');
			await page.getByLabel('Better by how much?').fill('much');
			await follow(main(page).getByRole('button', { name: 'Create the action' }));
			await expect(page.getByRole('alert')).toContainText('This is not a number above 0.');
			await expect(titleField(page), 'what was typed, not what the address suggests').toHaveValue(
				'Our own words for it'
			);
			await goalField(page).selectOption({ label: 'Nothing that is measured' });
			await page.getByLabel('Better by how much?').fill('');
			await follow(main(page).getByRole('button', { name: 'Create the action' }));
			await expect(page.getByRole('status')).toHaveText('The action is created.');
			await expect(page.getByText('From a recommendation', { exact: false })).toBeVisible();

			await page.goto(`${place.base}/actions/advice`);
			await follow(taken);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Our own words for it');
			await deleteAction(page);
		});
	});
}

test.describe('actions from results, 360 pixels wide', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('a finding becomes one, with its statement, its department and its KPI', async ({ page, place }) => {
		await signIn(page, place, 'owner');
		await page.goto(`${place.base}/findings`);
		const finding = page
			.getByRole('article')
			.filter({ has: page.getByRole('heading', { name: 'Self-image above the customer KPIs' }) });
		const statement = await finding.getByText(/^On “/).first().innerText();
		await follow(finding.getByRole('link', { name: /^Create an action/ }));
		await expect(titleField(page)).toHaveValue('');
		await expect(detailsField(page)).toHaveValue(statement);
		await expect(page.getByLabel('Department')).toHaveValue(place.world.alpha.department);
		await expect(goalField(page).locator('option:checked')).toContainText('CSAT');
		await titleField(page).fill('Ask ten customers of Sales');
		await page.getByLabel('Better by how much?').fill('15');
		await page.getByLabel('Until when?').fill(`${new Date().getFullYear() + 1}-12-31`);
		await follow(main(page).getByRole('button', { name: 'Create the action' }));
		await expect(page.getByRole('status')).toHaveText('The action is created.');
		await expect(page.getByText('better by 15 percentage points by')).toBeVisible();
		await expectFits(page, true);
		await deleteAction(page);
	});
});

test('what an address suggests and nobody knows is passed over', async ({ page, place }) => {
	await signIn(page, place, 'owner');
	for (const search of ['finding=M7.nothing', 'recommendation=nothing', `recommendation=&round=${place.round}x`]) {
		expect((await page.goto(`${place.base}/actions/new?${search}`))?.status(), search).toBe(200);
		await expect(titleField(page)).toHaveValue('');
		await expect(detailsField(page)).toHaveValue('');
	}
});

test('recommendations are for those who read results, and say what to do where there are none', async ({
	page,
	place
}) => {
	for (const actor of ['lead', 'participant', 'admin'] as const) {
		await signIn(page, place, actor);
		expect((await page.request.get(`${place.base}/actions/advice`)).status(), actor).toBe(403);
	}
	await page.context().clearCookies();
	const { base } = await openOrganisation(page);
	await page.goto(`${base}/actions/advice`);
	await expect(page.getByRole('heading', { name: 'There are no recommendations yet.' })).toBeVisible();
	await expectAccessible(page);
	await follow(main(page).getByRole('link', { name: 'Create an action' }));
	await expect(titleField(page)).toHaveValue('');
});

test('the results of the next survey ask what became of each action whose day has passed', async ({ page, place }) => {
	const { world, served, base, round } = place;
	const own = {
		organisationId: world.alpha.id,
		kpi: 'csat',
		kpiDepartmentId: world.alpha.department,
		kpiBy: 5
	} as const;
	await drizzle({ client: served.superuser })
		.insert(actions)
		.values([
			{ ...own, title: 'Call back within a day', status: 'done', kpiUntil: dayIn(-1) },
			{ ...own, title: 'Answer at weekends', status: 'doing', kpiUntil: dayIn(30) }
		]);
	await signIn(page, place, 'owner');
	await page.goto(`${base}/rounds/${round}/results`);
	const became = page.getByRole('region', { name: 'What became of the actions' });
	await expect(became.getByRole('heading', { level: 3 })).toHaveText(['Call back within a day']);
	await expect(became.getByRole('listitem')).toContainText(/cannot be told/i);
	await follow(became.getByRole('link', { name: 'Call back within a day' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call back within a day');
});

async function expectFits(page: Page, isChecked: boolean): Promise<void> {
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(sideways, page.url()).toBeLessThanOrEqual(0);
	if (isChecked) await expectAccessible(page);
}

async function deleteAction(page: Page): Promise<void> {
	await follow(page.getByRole('link', { name: 'Delete the action' }));
	await follow(main(page).getByRole('button', { name: 'Delete the action' }));
	await expect(page.getByRole('status')).toHaveText('The action is deleted.');
}
