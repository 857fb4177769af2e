import { randomBytes } from 'node:crypto';
import { linkIn, openMailbox, type Mailbox } from '../storage/mailbox';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { startOwnServer, type OwnServer } from '../served/own-server';

const password = 'kuckucksuhr im maerz';
const other = 'neun gelbe zitronen';
const newEmail = () => `${randomBytes(6).toString('hex')}@example.com`;

/** The product with a mail server that takes no mail as long as it is held up: whoever waited for it would wait in vain. */
let heldUp: Promise<void> = Promise.resolve();
let mailbox: Mailbox;
let server: OwnServer;
let origin: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	mailbox = await openMailbox({ onRcptTo: (_address, _session, done) => void heldUp.then(() => done()) });
	server = await startOwnServer({ SMTP_URL: mailbox.url, MAIL_FROM: 'gegenprobe@example.com' });
	origin = `http://127.0.0.1:${server.port}`;
});

test.afterAll(async () => {
	await server.stop();
	await mailbox.stop();
});

/** Sends a form as a browser does; redirects are not followed. */
async function send(path: string, fields: Record<string, string>) {
	const response = await fetch(`${origin}${path}`, {
		method: 'POST',
		headers: { origin, accept: 'text/html', 'accept-language': 'en' },
		body: new URLSearchParams(fields),
		redirect: 'manual'
	});
	const text = await response.text();
	return { status: response.status, location: response.headers.get('location'), text };
}

/** The same, answered before the mail server takes anything. */
async function sendWithoutMail(path: string, fields: Record<string, string>) {
	let release = () => {};
	heldUp = new Promise((resolve) => (release = resolve));
	try {
		return await send(path, fields);
	} finally {
		release();
	}
}

async function confirmed(email: string): Promise<string> {
	await send('/signup', { name: 'Anna Beispiel', email, password });
	const link = linkIn(await mailbox.next(email));
	const answer = await send(new URL(link).pathname, { password });
	expect(answer).toMatchObject({ status: 303, location: '/account' });
	return email;
}

test('a new account opens by the mailed link and its password, and not before', async ({ browser }) => {
	const email = newEmail();
	const page = await (await browser.newContext({ baseURL: origin, locale: 'en-GB' })).newPage();
	await page.goto('/signup?next=/account/sessions');
	await page.getByLabel('Your name').fill('Anna Beispiel');
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Create an account' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your inbox');
	const mail = await mailbox.next(email);
	expect(mail.headers.get('subject')).toBe('Confirm your email address');
	const early = await send('/login', { email, password });
	expect(early.status).toBe(422);
	expect(early.text).toContain('do not match');
	const link = linkIn(await mailbox.next(email));
	expect(link, 'the login has asked for a newer link').not.toBe(linkIn(mail));
	await page.goto(link);
	await page.goto(link);
	await expectAccessible(page);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Confirm and log in' }));
	await expect(page).toHaveURL(`${origin}/account/sessions`);
});

test('signing up, logging in and asking for a link answer the same for known and unknown addresses', async () => {
	const known = await confirmed(newEmail());
	const forms = [
		['/signup', (email: string) => ({ name: 'Eva Beispiel', email, password: other })],
		['/login', (email: string) => ({ email, password: other })],
		['/login/forgot', (email: string) => ({ email })]
	] as const;
	for (const [path, fields] of forms) {
		const [first, second] = [
			await sendWithoutMail(path, fields(known)),
			await sendWithoutMail(path, fields(newEmail()))
		];
		expect([first.status, first.location], path).toEqual([second.status, second.location]);
		expect(comparable(first.text), path).toBe(comparable(second.text));
	}
	const mails = [await mailbox.next(known), await mailbox.next(known)].map(({ headers }) => headers.get('subject'));
	expect(mails.toSorted()).toEqual(['Choose a new password', 'You already have an account']);
	expect((await send('/login', { email: known, password })).status).toBe(303);
});

test('a forgotten password is chosen anew by mail, once', async ({ browser }) => {
	const email = await confirmed(newEmail());
	await send('/login/forgot', { email });
	const link = linkIn(await mailbox.next(email));
	const page = await (await browser.newContext({ baseURL: origin, locale: 'en-GB' })).newPage();
	await page.goto(link);
	await expect(page.getByRole('main')).toContainText(email);
	await expectAccessible(page);
	await page.getByLabel('New password').fill('passwordpassword');
	await follow(page.getByRole('button', { name: 'Change password' }));
	await expect(page.getByRole('alert')).toContainText('would soon be guessed');
	await page.getByLabel('New password').fill(other);
	await follow(page.getByRole('button', { name: 'Change password' }));
	await expect(page.getByRole('status')).toContainText('Your password has been changed');
	expect((await mailbox.next(email)).headers.get('subject')).toBe('Your password has been changed');
	expect((await send('/login', { email, password })).status).toBe(422);
	expect((await send('/login', { email, password: other })).status).toBe(303);
	expect((await send(new URL(link).pathname, { newPassword: 'sieben blaue fahrräder' })).status).toBe(404);
});

test('a new address is confirmed there, and the old one is told', async ({ browser }) => {
	const email = await confirmed(newEmail());
	const wanted = newEmail();
	const page = await (await browser.newContext({ baseURL: origin, locale: 'en-GB' })).newPage();
	await page.goto('/login?next=/account/email');
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Log in' }));
	await page.getByLabel('New email address').fill(wanted);
	await page.getByLabel('Your password').fill(password);
	await follow(page.getByRole('button', { name: 'Change address' }));
	await expect(page.getByRole('status')).toContainText('An email is on its way to the new address');
	expect((await mailbox.next(email)).headers.get('subject')).toBe('Your email address is to be changed');
	await page.goto(linkIn(await mailbox.next(wanted)));
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Confirm address' }));
	await expect(page.getByRole('status')).toHaveText('Your email address has been changed.');
	expect((await send('/login', { email, password })).status).toBe(422);
	expect((await send('/login', { email: wanted, password })).status).toBe(303);
});

/** A page without what is new in every answer: the address that was typed, and the nonce of the policy. */
function comparable(text: string): string {
	return text.replace(/[0-9a-f]{12}@example\.com/g, 'ADDRESS').replace(/nonce="[^"]*"/g, '');
}
