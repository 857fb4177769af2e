import { sampleInput, sampleProfiles } from '../../src/lib/core/sample';
import { stageNames } from '../../src/lib/core/catalogue';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { answerEverything, begin, words } from './walk';

test.describe('three companies go through the product and read their report', () => {
	test.use({ locale: 'de-DE' });

	for (const profile of sampleProfiles) {
		test(profile.id, async ({ page }) => {
			test.setTimeout(300_000);
			await page.goto('/');
			await follow(page.getByRole('link', { name: words.de.begin }).first());
			await page.getByLabel(words.de.organisation, { exact: true }).fill(profile.subject.organisation ?? '');
			if (profile.strategy) await page.getByLabel(words.de.strategy[profile.strategy]).check();
			await follow(page.getByRole('button', { name: words.de.toQuestions }));
			await answerEverything(page, 'de', 'executive', sampleInput(profile, 'de'));

			await expect(page.getByRole('heading', { level: 1 })).toContainText(profile.subject.organisation ?? '');
			const report = page.getByRole('article').first();
			await expect(report).toContainText(
				new RegExp(
					Object.values(stageNames)
						.map(({ de }) => de)
						.join('|')
				)
			);
			await expect(report.getByText(profile.sentence.de.replace(/\.$/, ''), { exact: false }).first()).toBeVisible();
			await expectAccessible(page);
		});
	}

	test('each of them is advised to do something else first', async ({ page }) => {
		const firstSteps: string[][] = [];
		for (const profile of sampleProfiles) {
			await page.goto(`/sample/${profile.id}`);
			const recommendations = page.locator('article[id^="recommendation-"]');
			firstSteps.push(await recommendations.evaluateAll((nodes) => nodes.slice(0, 3).map(({ id }) => id)));
		}
		expect(firstSteps.map((steps) => steps.length)).toEqual([3, 3, 3]);
		expect(new Set(firstSteps.flat()).size).toBe(9);
	});
});

test.use({ locale: 'en-GB' });

test('the reality check shows six verdicts and says what it does not cover', async ({ page }) => {
	const [, manufacturer] = sampleProfiles;
	if (!manufacturer) throw new Error('the samples have changed');
	await begin(page, 'en', 'reality-check', 'Acme');
	await answerEverything(page, 'en', 'reality-check', sampleInput(manufacturer, 'en'));
	await expect(page.getByRole('article').first()).toContainText('Acme');
	await expectAccessible(page);
});
