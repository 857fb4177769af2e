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

/** A new account with a new organisation, on its page of departments, with these of its own (one a line). */
export async function openOrganisation(page: Page, departments = '', name = 'Muster GmbH') {
	await page.goto('/signup');
	const email = await join(page);
	await page.goto('/o/new');
	await page.getByLabel('Name of the organisation').fill(name);
	await follow(button(page, 'Set up the organisation'));
	await expect(page.getByRole('status')).toHaveText('The organisation has been set up.');
	const base = new URL(page.url()).pathname.replace('/departments', '');
	if (departments !== '') {
		await page.getByLabel('Departments, one per line').fill(departments);
		await follow(button(page, 'Add departments'));
	}
	return { email, base };
}

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
