import { switchOffFor } from '$lib/server/accounts/second-factor';
import { closeDatabase, database } from '$lib/server/db';
import { closeMail } from '$lib/server/mail';
import { failing, Refusal } from './failing';

/**
 * `npm run switch-off-second-factor -- name@company.com`: for somebody who has lost app and recovery codes. Whoever runs it has to know
 * that it is them who asks.
 */
await failing(async () => {
	const email = process.argv.at(-1) ?? '';
	if (!email.includes('@')) {
		throw new Refusal('Name the account’s email address: npm run switch-off-second-factor -- name@company.com');
	}
	try {
		if (!(await switchOffFor(await database(), email))) {
			throw new Refusal(`There is no account with the email address ${email} whose second factor is on.`);
		}
		process.stdout.write('The second factor is off. From now on the password alone opens the account.\n');
	} finally {
		closeMail();
		await closeDatabase();
	}
});
