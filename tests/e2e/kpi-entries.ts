import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Enters KPIs as the form of the page sends them; `fields` as the worksheet names them, for example `churn.customersLost`. */
export async function enterKpis(page: Page, base: string, period: string, fields: Record<string, string>) {
	const answer = await page.request.post(`${base}/kpis/new`, {
		// A changed definition is asked about; here it is meant.
		form: { department: '', period, breaks: 'accepted', ...fields },
		headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(answer.status(), `KPIs of ${period}`).toBe(303);
}

export function churn(start: number, lost: number): Record<string, string> {
	return { 'churn.customersAtStart': String(start), 'churn.customersLost': String(lost) };
}

/** The id of a department, as the form's list of places has it. */
export async function departmentId(page: Page, base: string, name: string): Promise<string> {
	await page.goto(`${base}/kpis/value`);
	const option = page.getByLabel('Organisation or department').locator('option', { hasText: name });
	return (await option.first().getAttribute('value')) ?? '';
}
