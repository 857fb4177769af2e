import { isIP } from 'node:net';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const requestLogs = ['all', 'slow', 'none'] as const;

const postgresUrl = z
	.string()
	.regex(
		/^postgres(ql)?:\/\//,
		'must be a PostgreSQL address, for example postgres://user:password@localhost:5432/gegenprobe'
	);

const wholeNumber = (least: number, most: number, message = `must be a whole number from ${least} to ${most}`) =>
	z.coerce.number(message).int(message).min(least, message).max(most, message);

const port = wholeNumber(0, 65_535, 'must be a port number between 0 and 65535, for example PORT=3000');

const httpAddress = (error: string) => z.url({ protocol: /^https?$/, error });

/** Entries between commas; an empty text holds none. */
const list = z
	.string()
	.default('')
	.transform((text) =>
		text
			.split(',')
			.map((entry) => entry.trim())
			.filter((entry) => entry !== '')
	);

const listening = {
	PORT: port.default(3000).describe('Port to listen on.'),
	HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 opens it to other machines.'),
	ORIGIN: httpAddress('must be the address people open, for example https://check.example.com')
		.transform((address) => new URL(address).origin)
		.optional()
		.meta({
			description: 'Address people open; forms sent from elsewhere are refused.',
			example: 'https://check.example.com'
		}),
	TRUSTED_PROXIES: list
		.refine((entries) => entries.every(isNetwork), 'must be addresses or networks, for example 10.0.0.1,192.168.0.0/16')
		.meta({
			description: 'Proxies whose X-Forwarded-For and X-Request-Id are believed; empty: none.',
			example: '10.0.0.1,192.168.0.0/16'
		}),
	BODY_SIZE_LIMIT: z
		.string()
		.regex(/^\d+[KMG]?$/, 'must be a number of bytes, or one with K, M or G, for example 4M')
		.default('32M')
		.describe('Largest body that reaches a route; above the limits of the routes themselves.'),
	API_RATE_PER_MINUTE: wholeNumber(0, 1_000_000, 'must be a whole number, 0 switches the limit off')
		.default(120)
		.describe('Reports a client may ask the API for in a minute; 0: as many as it likes.'),
	SHUTDOWN_SECONDS: wholeNumber(0, 300)
		.default(0)
		.describe('How long it goes on answering once told to end, while /readyz says 503: until a proxy has noticed.')
};

const storage = {
	DATA_DIR: z.string().default('./data').describe('Folder of the embedded database and of the operator’s pages.'),
	DATABASE_URL: postgresUrl.optional().meta({
		description: 'PostgreSQL server; without it the embedded database is used.',
		example: 'postgres://gegenprobe:password@localhost:5432/gegenprobe'
	}),
	DATABASE_MIGRATION_URL: postgresUrl.optional().meta({
		description: 'The owner of the tables, where it is another login.',
		example: 'postgres://owner:password@localhost:5432/gegenprobe'
	}),
	DATABASE_CONNECTIONS: wholeNumber(1, 200)
		.default(10)
		.describe('Connections this process keeps to PostgreSQL at most.'),
	DATABASE_TEMPLATE: z
		.string()
		.default('./build/database-template')
		.describe('Prepared folder the embedded database starts from; made by the build.'),
	BACKUPS_DAILY: wholeNumber(0, 366)
		.default(7)
		.describe('Scheduled backups kept of the last days, a day each; 0: none is made. Embedded database only.'),
	BACKUPS_WEEKLY: wholeNumber(0, 520).default(4).describe('Scheduled backups kept of the last weeks, a week each.')
};

const accounts = {
	SECRET_KEY: z
		.string()
		.min(32, 'must have at least 32 random characters, for example from `openssl rand -base64 32`')
		.optional()
		.meta({
			description: 'Seals second factors and claimed assessments; without it a key is made and kept in the database.'
		}),
	SESSION_IDLE_HOURS: wholeNumber(1, 720).default(24).describe('A session ends this long after it was last used.'),
	SESSION_DAYS: wholeNumber(1, 365).default(14).describe('A session ends this long after it began, however it is used.')
};

const singleSignOn = {
	OIDC_ISSUER: httpAddress('must be the issuer of an OpenID provider, for example https://login.example.com')
		.refine(isPrivateOnTheWay, 'must begin with https, except for a provider on this machine')
		.optional()
		.meta({ description: 'OpenID Connect provider for single sign-on.', example: 'https://login.example.com' }),
	OIDC_CLIENT_ID: z.string().optional().meta({ description: 'What this server is called there.' }),
	OIDC_CLIENT_SECRET: z.string().optional().meta({ description: 'Its secret there.' }),
	OIDC_NAME: z
		.string()
		.max(60, 'must be short: it stands on a button')
		.default('Single Sign-on')
		.describe('What the button calls the provider.')
};

const mails = {
	SMTP_URL: z
		.string()
		.regex(
			/^smtps?:\/\//,
			'must be the address of a mail server, for example smtp://user:password@mail.example.com:587'
		)
		.optional()
		.meta({
			description: 'Mail server; without it every link that would be mailed is shown to whoever sends it.',
			example: 'smtp://user:password@mail.example.com:587'
		}),
	MAIL_FROM: z
		.string()
		.regex(
			/^([^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
			'must be an address, for example Gegenprobe <no-reply@example.com>'
		)
		.optional()
		.meta({
			description: 'Sender of all mails; needed with SMTP_URL.',
			example: 'Gegenprobe <no-reply@example.com>'
		})
};

const operation = {
	OPERATORS: list
		.transform((addresses) => addresses.map((address) => address.toLowerCase()))
		.refine(
			(addresses) => addresses.every((address) => /^[^\s@]+@[^\s@]+$/.test(address)),
			'must be email addresses, for example first@example.com,second@example.com'
		)
		.meta({
			description:
				'Confirmed addresses of the accounts that may open /operator; empty: nobody may. Without a mail server nobody confirms an address: create the account first.',
			example: 'first@example.com,second@example.com'
		}),
	METRICS_TOKEN: z
		.string()
		.min(16, 'must have at least 16 characters, so that nobody guesses it')
		.optional()
		.meta({ description: 'Bearer token for /metrics from other machines; this one needs none.' }),
	LOG_LEVEL: z
		.enum(logLevels, `must be one of ${logLevels.join(', ')}`)
		.default('info')
		.describe('Least grave entry logged.'),
	LOG_REQUESTS: z
		.enum(requestLogs, `must be one of ${requestLogs.join(', ')}`)
		.default('slow')
		.describe('Which requests get a line of their own in the log; slow: those of a second and more.')
};

/** Every variable the product reads, by what it is about; a new one needs a line here and in `Config`. An empty one counts as not set. */
export const environmentTopics = [
	{ title: 'Where it listens', variables: listening },
	{ title: 'Where the data lies', variables: storage },
	{ title: 'Accounts', variables: accounts },
	{ title: 'Single sign-on', variables: singleSignOn },
	{ title: 'Mails', variables: mails },
	{ title: 'Operation', variables: operation }
] as const;

export const environmentSchema = z.object({
	...listening,
	...storage,
	...accounts,
	...singleSignOn,
	...mails,
	...operation
});

export const variableNames: readonly string[] = Object.keys(environmentSchema.shape);

/** An address, or the first one of a network with the length of what all of it have in common. */
function isNetwork(entry: string): boolean {
	const [address = '', length = '0', ...rest] = entry.split('/');
	const lengthMax = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
	return rest.length === 0 && /^\d{1,3}$/.test(length) && Number(length) <= lengthMax;
}

/** Whoever could stand between this server and the provider could log in as anybody. */
function isPrivateOnTheWay(address: string): boolean {
	return !/^http:/i.test(address) || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/i.test(address);
}
