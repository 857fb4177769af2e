import { expect, expectAccessible } from './fixtures';
import { follow } from './follow';
import { signIn, testIn } from './house';
import { judged } from './judged-world';
import { openOrganisation } from './newcomer';

const test = testIn(judged);

const words = {
	de: {
		findings: 'Befunde',
		contradictions: 'Selbstbild und Kundschaft',
		selfImage: 'Selbstbild über den Kundenkennzahlen',
		setAside: 'Befund zurückstellen',
		missing: 'Schreiben Sie, warum der Befund zurückgestellt wird.',
		tooLong: /^Die Begründung ist zu lang/,
		reason: 'Begründung',
		done: 'Der Befund ist zurückgestellt.',
		folded: 'Zurückgestellte Befunde (1)',
		takeUp: 'Wieder aufnehmen',
		open: 'Der Befund ist wieder offen.',
		more: 'Warum das auffällt und was es erklären könnte',
		show: 'Befunde anzeigen',
		none: 'Zu dieser Auswahl gibt es keinen offenen Befund.',
		all: 'Alle Befunde zeigen',
		group: 'Gruppe',
		by: 'Gliedern nach'
	},
	en: {
		findings: 'Findings',
		contradictions: 'Self-image and customers',
		selfImage: 'Self-image above the customer KPIs',
		setAside: 'Set finding aside',
		missing: 'Write why the finding is set aside.',
		tooLong: /^The reason is too long/,
		reason: 'Reason',
		done: 'The finding has been set aside.',
		folded: 'Findings set aside (1)',
		takeUp: 'Take up again',
		open: 'The finding is open again.',
		more: 'Why this stands out and what might explain it',
		show: 'Show findings',
		none: 'There is no open finding in this selection.',
		all: 'Show all findings',
		group: 'Group',
		by: 'Arrange by'
	}
} as const;

for (const [locale, javaScriptEnabled] of [
	['de', true],
	['en', false]
] as const) {
	test.describe(`findings, ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, 360 pixels wide`, () => {
		test.use({ locale, javaScriptEnabled, viewport: { width: 360, height: 740 } });

		test('are read, set aside with a reason, seen so on the results, and taken up again', async ({ page, place }) => {
			test.setTimeout(240_000);
			const say = words[locale];
			await signIn(page, place, 'analyst');
			const look = async () => {
				const sideways = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(sideways, page.url()).toBeLessThanOrEqual(0);
				if (javaScriptEnabled) await expectAccessible(page);
			};
			await page.goto(`${place.base}/findings`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.findings);
			await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(say.contradictions);
			const finding = page.getByRole('article').filter({ has: page.getByRole('heading', { name: say.selfImage }) });
			await expect(finding).toHaveCount(1);
			await expect(finding.getByText(/^(Zu|On) .*78|8\d|9\d/).first()).toBeVisible();
			await look();

			await follow(finding.getByRole('link', { name: say.setAside }));
			await follow(page.getByRole('button', { name: say.setAside }));
			await expect(page.getByRole('alert').getByRole('link')).toHaveText(say.missing);
			await page.getByLabel(say.reason).fill('x'.repeat(1001));
			await follow(page.getByRole('button', { name: say.setAside }));
			await expect(page.getByRole('alert').getByRole('link')).toHaveText(say.tooLong);
			await expect(page.getByLabel(say.reason)).toHaveValue('x'.repeat(1001));
			await look();
			await page.getByLabel(say.reason).fill('The strike in July\nis over.');
			await follow(page.getByRole('button', { name: say.setAside }));
			await expect(page.getByRole('status').first()).toHaveText(say.done);
			const folded = page
				.getByRole('group')
				.filter({ has: page.getByText(/^(Zurückgestellte Befunde|Findings set aside)/) });
			await folded.getByText(/^(Zurückgestellte Befunde|Findings set aside)/).click();
			await expect(folded.getByText('The strike in July is over.')).toBeVisible();
			await expect(folded.getByText(/analyst person/)).toBeVisible();
			await look();

			for (const path of [`/rounds/${place.round}/results`]) {
				await page.goto(place.base + path);
				const list = page.getByRole('group').filter({ has: page.getByText(say.folded, { exact: true }) });
				await list.getByText(say.folded, { exact: true }).click();
				await expect(list.getByText('The strike in July is over.')).toBeVisible();
				await look();
			}

			await follow(page.getByRole('link', { name: say.takeUp }).first());
			await expect(page.getByText('The strike in July is over.')).toBeVisible();
			await look();
			await follow(page.getByRole('button', { name: say.takeUp }));
			await expect(page.getByRole('status').first()).toHaveText(say.open);
			await expect(finding).toHaveCount(1);
		});

		test('are narrowed down to a kind or a group that is shown, and arranged by group', async ({ page, place }) => {
			const say = words[locale];
			await signIn(page, place, 'owner');
			await page.goto(`${place.base}/findings`);
			const groups = page.getByLabel(say.group, { exact: true });
			await expect(groups.getByRole('option').filter({ hasText: 'Works' })).toHaveCount(1);
			await expect(groups.getByRole('option').filter({ hasText: 'Stores' }), 'it is hidden').toHaveCount(0);
			await groups.selectOption('Works');
			await page.getByLabel(/^(Art|Kind)/).selectOption(say.selfImage);
			await follow(page.getByRole('button', { name: say.show }));
			await expect(page.getByText(say.none)).toBeVisible();
			await follow(page.getByRole('link', { name: say.all }));
			await page.getByLabel(say.by).selectOption(say.group);
			await follow(page.getByRole('button', { name: say.show }));
			await expect(page.getByRole('heading', { level: 2, name: 'Sales' })).toBeVisible();
			await page.goto(`${place.base}/findings?group=${place.world.alpha.rounds.open}&kind=none`);
			await expect(page.getByRole('article').first(), 'what is not there is not chosen').toBeVisible();
		});
	});
}

test('each leads to what it rests on', async ({ page, place }) => {
	await signIn(page, place, 'consultant');
	await page.goto(`${place.base}/findings`);
	const finding = page.getByRole('article').filter({ has: page.getByRole('heading', { name: words.en.selfImage }) });
	await finding.getByText(words.en.more).click();
	const links = finding.getByRole('link');
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.length).toBeGreaterThan(5);
	for (const href of hrefs) {
		const answer = await page.request.get(href);
		expect(answer.status(), href).toBe(200);
	}
});

test('are for those who read results, and an unknown one is not found', async ({ page, place }) => {
	for (const actor of ['lead', 'participant', 'admin'] as const) {
		await signIn(page, place, actor);
		expect((await page.request.get(`${place.base}/findings`)).status(), actor).toBe(403);
	}
	await signIn(page, place, 'owner');
	expect((await page.request.get(`${place.base}/findings/M7.nothing/set-aside`)).status()).toBe(404);
});

test('say what to do where there is nothing yet', async ({ page }) => {
	await openOrganisation(page, 'Sales');
	await follow(page.getByRole('navigation').getByRole('link', { name: 'Findings' }));
	await expect(page.getByRole('heading', { name: 'There is nothing to compare yet' })).toBeVisible();
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'Go to surveys' }));
	await expect(page).toHaveURL(/\/rounds$/);
});
