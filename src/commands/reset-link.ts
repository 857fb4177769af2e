import * as accounts from '$lib/server/accounts';
import { closeDatabase, database } from '$lib/server/db';
import { failing, Refusal } from './failing';

/** `npm run reset-link -- name@company.com`: prints a link for a new password, for installations that send no mail. */
await failing(async () => {
	const email = process.argv.at(-1) ?? '';
	if (!email.includes('@')) {
		throw new Refusal('Name the account’s email address: npm run reset-link -- name@company.com');
	}
	try {
		const link = await accounts.resetLink(await database(), email);
		if (link === null) throw new Refusal(`There is no account with the email address ${email}.`);
		process.stdout.write(`Hand this link to the account’s owner. It works once, for two hours:\n${link}\n`);
	} finally {
		await closeDatabase();
	}
});
