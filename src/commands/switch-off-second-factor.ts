import { switchOffFor } from '$lib/server/accounts/second-factor';
import { closeDatabase, database } from '$lib/server/db';
import { closeMail } from '$lib/server/mail';
import { failing } from './failing';

/**
 * `npm run switch-off-second-factor -- name@company.com`: for somebody who has lost app and recovery codes. Whoever runs it has to know
 * that it is them who asks.
 */
await failing(async () => {
	const email = process.argv.at(-1) ?? '';
	if (!email.includes('@')) {
		return refuse('Name the account’s mail address: npm run switch-off-second-factor -- name@company.com');
	}
	try {
		if (!(await switchOffFor(await database(), email))) {
			return refuse(`There is no account with the address ${email} whose second factor is on.`);
		}
		process.stdout.write('The second factor is off. From now on the password alone opens the account.\n');
	} finally {
		closeMail();
		await closeDatabase();
	}
});

function refuse(reason: string): void {
	process.stderr.write(`${reason}\n`);
	process.exitCode = 1;
}
