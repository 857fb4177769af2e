import * as accounts from '$lib/server/accounts';
import { closeDatabase, database } from '$lib/server/db';
import { failing } from './failing';

/** `npm run reset-link -- name@company.com`: prints a link for a new password, for installations that send no mail. */
await failing(async () => {
	const email = process.argv.at(-1) ?? '';
	if (!email.includes('@')) return refuse('Name the account’s mail address: npm run reset-link -- name@company.com');
	try {
		const link = await accounts.resetLink(await database(), email);
		if (link === null) return refuse(`There is no account with the address ${email}.`);
		process.stdout.write(`Hand this link to the account’s owner. It works once, for two hours:\n${link}\n`);
	} finally {
		await closeDatabase();
	}
});

function refuse(reason: string): void {
	process.stderr.write(`${reason}\n`);
	process.exitCode = 1;
}
