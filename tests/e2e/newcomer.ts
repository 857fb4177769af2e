import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { follow } from './follow';

/** Of whoever signs up here. */
export const password = 'kuckucksuhr im maerz';

/** Fills in the page for signing up that is open, and logs in wherever that leads; returns the address. */
export async function join(page: Page, name = 'Anna Beispiel'): Promise<string> {
	const email = `${randomBytes(6).toString('hex')}@example.com`;
	await page.getByLabel('Your name').fill(name);
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(button(page, 'Create an account'));
	await logIn(page, email);
	return email;
}

export async function logIn(page: Page, email: string): Promise<void> {
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(button(page, 'Log in'));
}

/**
 * A new account with a new organisation, on its page of departments, with these of its own (one a line). Sent as the forms send it, without
 * opening each page: that people find their way through them is shown by the specs of accounts and organisations.
 */
export async function openOrganisation(page: Page, departments = '', name = 'Muster GmbH') {
	const email = `${randomBytes(6).toString('hex')}@example.com`;
	await page.goto('/signup');
	await send(page, '/signup', { name: 'Anna Beispiel', email, password });
	await send(page, '/login', { email, password });
	let next = await send(page, '/o/new', { name });
	const base = next.replace(/\/departments.*/, '');
	if (departments !== '') next = await send(page, `${base}/departments`, { entry: departments });
	await page.goto(next);
	await expect(page.getByRole('status')).toBeVisible();
	return { email, base };
}

/** Returns where the answer leads. */
async function send(page: Page, path: string, form: Readonly<Record<string, string>>): Promise<string> {
	const { origin } = new URL(page.url());
	const locale = await page.evaluate(() => navigator.language);
	const answer = await page.request.post(path, {
		form,
		headers: { origin, accept: 'text/html', 'accept-language': locale },
		maxRedirects: 0
	});
	expect(answer.status(), path).toBe(303);
	return answer.headers()['location'] ?? '';
}

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
