import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = z.coerce
	.number('must be a port number, for example PORT=3000')
	.int('must be a whole number, for example PORT=3000')
	.min(0, 'must be between 0 and 65535')
	.max(65_535, 'must be between 0 and 65535');

const postgresUrl = z
	.string()
	.regex(
		/^postgres(ql)?:\/\//,
		'must be a PostgreSQL address, for example postgres://user:password@localhost:5432/gegenprobe'
	);

const wholeNumber = (most: number) =>
	z.coerce
		.number(`must be a whole number from 1 to ${most}`)
		.int(`must be a whole number from 1 to ${most}`)
		.min(1, `must be a whole number from 1 to ${most}`)
		.max(most, `must be a whole number from 1 to ${most}`);

const origin = z
	.url({ protocol: /^https?$/, error: 'must be the address people open, for example https://check.example.com' })
	.transform((address) => new URL(address).origin);

/** Every variable the product reads, each with its meaning; an empty one counts as not set. */
const environmentSchema = z.object({
	PORT: port.default(3000).describe('Port to listen on.'),
	HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 opens it to other machines.'),
	ORIGIN: origin.optional().describe('Address people open; forms sent from elsewhere are refused.'),
	DATA_DIR: z.string().default('./data').describe('Folder of the embedded database and of the operator pages.'),
	DATABASE_URL: postgresUrl.optional().describe('PostgreSQL server; without it the embedded database is used.'),
	DATABASE_MIGRATION_URL: postgresUrl.optional().describe('The owner of the tables, where it is another login.'),
	DATABASE_CONNECTIONS: z.coerce
		.number('must be a whole number from 1 to 200')
		.int('must be a whole number from 1 to 200')
		.min(1, 'must be a whole number from 1 to 200')
		.max(200, 'must be a whole number from 1 to 200')
		.default(10)
		.describe('Connections this process keeps to PostgreSQL at most.'),
	DATABASE_TEMPLATE: z
		.string()
		.default('./build/database-template')
		.describe('Prepared folder the embedded database starts from; made by the build.'),
	API_RATE_PER_MINUTE: z.coerce
		.number('must be a whole number, 0 switches the limit off')
		.int('must be a whole number, 0 switches the limit off')
		.min(0, 'must be a whole number, 0 switches the limit off')
		.default(120)
		.describe('Reports a client may ask the API for in a minute.'),
	BODY_SIZE_LIMIT: z
		.string()
		.regex(/^\d+[KMG]?$/, 'must be a number of bytes, or one with K, M or G, for example 4M')
		.default('32M')
		.describe('Largest body that reaches a route; above the limits of the routes themselves.'),
	METRICS_TOKEN: z
		.string()
		.min(16, 'must have at least 16 characters, so that nobody guesses it')
		.optional()
		.describe('Bearer token for /metrics from other machines.'),
	SECRET_KEY: z
		.string()
		.min(32, 'must have at least 32 random characters, for example from `openssl rand -base64 32`')
		.optional()
		.describe('Seals second factors and claimed assessments; without it a key is made and kept in the database.'),
	SESSION_IDLE_HOURS: wholeNumber(720).default(24).describe('A session ends this long after it was last used.'),
	SESSION_DAYS: wholeNumber(365).default(14).describe('A session ends this long after it began, however it is used.'),
	SMTP_URL: z
		.string()
		.regex(
			/^smtps?:\/\//,
			'must be the address of a mail server, for example smtp://user:password@mail.example.com:587'
		)
		.optional()
		.describe('Mail server; without it every link that would be mailed is shown to whoever sends it.'),
	MAIL_FROM: z
		.string()
		.regex(/^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address, for example Gegenprobe <no-reply@example.com>')
		.optional()
		.describe('Sender of all mails; needed with SMTP_URL.'),
	OIDC_ISSUER: z
		.url({
			protocol: /^https?$/,
			error: 'must be the issuer of an OpenID provider, for example https://login.example.com'
		})
		.refine(isPrivateOnTheWay, 'must begin with https, except for a provider on this machine')
		.optional()
		.describe('OpenID Connect provider for single sign-on.'),
	OIDC_CLIENT_ID: z.string().optional().describe('What this server is called there.'),
	OIDC_CLIENT_SECRET: z.string().optional().describe('Its secret there.'),
	OIDC_NAME: z
		.string()
		.max(60, 'must be short: it stands on a button')
		.default('Single Sign-on')
		.describe('What the button calls the provider.'),
	TRUSTED_PROXIES: z
		.string()
		.default('')
		.transform((list) =>
			list
				.split(',')
				.map((address) => address.trim())
				.filter((address) => address !== '')
		)
		.refine((list) => list.every(isNetwork), 'must be addresses or networks, for example 10.0.0.1,192.168.0.0/16')
		.describe('Proxies whose X-Forwarded-For is believed; empty: none.'),
	LOG_LEVEL: z
		.enum(logLevels, `must be one of ${logLevels.join(', ')}`)
		.default('info')
		.describe('Least grave entry logged.')
});

export interface Config {
	readonly port: number;
	readonly host: string;
	readonly origin: string;
	/** Nobody has said what address people open: it is taken for this machine's own. */
	readonly originIsAssumed: boolean;
	/** Absolute path. */
	readonly dataDir: string;
	readonly databaseUrl: string | null;
	readonly databaseMigrationUrl: string | null;
	readonly databaseConnections: number;
	/** Absolute path; need not exist. */
	readonly databaseTemplate: string;
	readonly apiRatePerMinute: number;
	readonly bodySizeLimit: string;
	readonly metricsToken: string | null;
	readonly secretKey: string | null;
	readonly sessionIdleHours: number;
	readonly sessionDays: number;
	/** null: there is no mail server. */
	readonly mail: { readonly url: string; readonly from: string } | null;
	/** null: no single sign-on. */
	readonly oidc: {
		readonly issuer: string;
		readonly clientId: string;
		readonly clientSecret: string;
		readonly name: string;
	} | null;
	readonly trustedProxies: readonly string[];
	readonly logLevel: (typeof logLevels)[number];
}

/** What is wrong with the environment, a line a variable, each saying how to mend it. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that reads the environment; `defaults` hold where it says nothing. Throws `ConfigError`. */
export function config(environment: Environment = process.env, defaults: Environment = {}): Config {
	const parsed = environmentSchema.safeParse({ ...defaults, ...withoutEmpty(environment) });
	if (!parsed.success) throw new ConfigError(describe(parsed.error));
	const values = parsed.data;
	if (values.DATABASE_MIGRATION_URL && !values.DATABASE_URL) {
		throw new ConfigError('DATABASE_MIGRATION_URL is set without DATABASE_URL. Set both, or neither.');
	}
	const { SMTP_URL, MAIL_FROM, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = values;
	if (SMTP_URL && !MAIL_FROM) throw new ConfigError('SMTP_URL is set without MAIL_FROM. Set both, or neither.');
	if (OIDC_ISSUER && !(OIDC_CLIENT_ID && OIDC_CLIENT_SECRET)) {
		throw new ConfigError('OIDC_ISSUER is set without OIDC_CLIENT_ID and OIDC_CLIENT_SECRET. Set all three, or none.');
	}
	return {
		port: values.PORT,
		host: values.HOST,
		origin: values.ORIGIN ?? `http://localhost:${values.PORT}`,
		originIsAssumed: values.ORIGIN === undefined,
		dataDir: resolve(values.DATA_DIR),
		databaseUrl: values.DATABASE_URL ?? null,
		databaseMigrationUrl: values.DATABASE_MIGRATION_URL ?? null,
		databaseConnections: values.DATABASE_CONNECTIONS,
		databaseTemplate: resolve(values.DATABASE_TEMPLATE),
		apiRatePerMinute: values.API_RATE_PER_MINUTE,
		bodySizeLimit: values.BODY_SIZE_LIMIT,
		metricsToken: values.METRICS_TOKEN ?? null,
		secretKey: values.SECRET_KEY ?? null,
		sessionIdleHours: values.SESSION_IDLE_HOURS,
		sessionDays: values.SESSION_DAYS,
		mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null,
		oidc:
			OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
				? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME }
				: null,
		trustedProxies: values.TRUSTED_PROXIES,
		logLevel: values.LOG_LEVEL
	};
}

/** Hands the settled values to the adapter's handler, which reads the environment by itself when it is imported. */
export function publish(settled: Config): void {
	process.env.ORIGIN = settled.origin;
	process.env.BODY_SIZE_LIMIT = settled.bodySizeLimit;
	process.env.DATABASE_TEMPLATE = settled.databaseTemplate;
}

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

function withoutEmpty(environment: Environment): Record<string, string> {
	const set: Record<string, string> = {};
	for (const [name, value] of Object.entries(environment)) {
		if (value !== undefined && value.trim() !== '') set[name] = value.trim();
	}
	return set;
}

function describe(error: z.ZodError): string {
	return error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n');
}
