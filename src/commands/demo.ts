import { fileURLToPath } from 'node:url';
import { config, publish } from '$lib/server/config';
import { dayOf } from '$lib/server/day';
import { closeDatabase, database } from '$lib/server/db';
import { fillWithDemo, isEmpty } from '$lib/server/demo';
import { failing } from './failing';

/** `npm run demo`: fills an empty database with invented companies, and prints who can log in. */
await failing(async () => {
	// None of the people is real: no mail leaves for them.
	delete process.env.SMTP_URL;
	delete process.env.MAIL_FROM;
	const settings = config(undefined, {
		DATABASE_TEMPLATE: fileURLToPath(new URL('../database-template', import.meta.url))
	});
	publish(settings);
	try {
		const opened = await database();
		if (!(await isEmpty(opened))) {
			process.stderr.write(
				'There is something in this database already. Name an empty one with DATA_DIR or DATABASE_URL.\n'
			);
			process.exitCode = 1;
			return;
		}
		process.stdout.write('Inventing companies, people and their answers; this takes less than a minute.\n');
		const { password, logins, paths } = await fillWithDemo(opened, dayOf(new Date()));
		const lines = [
			'Start the program with npm start and open:',
			...paths.map((path) => `  ${settings.origin}${path}`),
			'Log in as one of these; the password is shown only now and is the same for all:',
			...logins.map(({ email, as }) => `  ${email}  (${as})`),
			`Password: ${password}`
		];
		process.stdout.write(`${lines.join('\n')}\n`);
	} finally {
		await closeDatabase();
	}
});
