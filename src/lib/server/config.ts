import { resolve } from 'node:path';
import type { z } from 'zod';
import { environmentSchema, variableNames } from './environment';
import { misspeltNames } from './environment-names';

type Values = z.infer<typeof environmentSchema>;

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
	/** Scheduled backups that are kept of the last days and weeks; of no days: none is made. */
	readonly backupsDaily: number;
	readonly backupsWeekly: number;
	readonly apiRatePerMinute: number;
	readonly bodySizeLimit: string;
	readonly shutdownSeconds: number;
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
	/** In small letters. */
	readonly operators: readonly string[];
	readonly logLevel: Values['LOG_LEVEL'];
	readonly logRequests: Values['LOG_REQUESTS'];
}

/** What is wrong with the environment, a line a variable, each saying how to mend it. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that reads the environment; `defaults` hold where it says nothing. Throws `ConfigError`. */
export function config(environment: Environment = process.env, defaults: Environment = {}): Config {
	const set = { ...defaults, ...ownVariables(environment) };
	// Asked several times a request, and checking costs a tenth of a millisecond.
	const key = JSON.stringify(set);
	if (latest?.key !== key) latest = { key, settled: settle(set) };
	return latest.settled;
}

let latest: { readonly key: string; readonly settled: Config } | null = null;

function settle(set: Environment): Config {
	const parsed = environmentSchema.safeParse(set);
	if (!parsed.success) throw new ConfigError(describe(parsed.error));
	const values = parsed.data;
	refuseHalves(values);
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
		backupsDaily: values.BACKUPS_DAILY,
		backupsWeekly: values.BACKUPS_WEEKLY,
		apiRatePerMinute: values.API_RATE_PER_MINUTE,
		bodySizeLimit: values.BODY_SIZE_LIMIT,
		shutdownSeconds: values.SHUTDOWN_SECONDS,
		metricsToken: values.METRICS_TOKEN ?? null,
		secretKey: values.SECRET_KEY ?? null,
		sessionIdleHours: values.SESSION_IDLE_HOURS,
		sessionDays: values.SESSION_DAYS,
		mail: mailOf(values),
		oidc: singleSignOnOf(values),
		trustedProxies: values.TRUSTED_PROXIES,
		operators: values.OPERATORS,
		logLevel: values.LOG_LEVEL,
		logRequests: values.LOG_REQUESTS
	};
}
/** What whoever set the environment should know, a line each: names that are nearly ours and that nobody reads. */
export function environmentWarnings(environment: Environment = process.env): string[] {
	return misspeltNames(Object.keys(environment).filter((name) => environment[name]?.trim()));
}

/** Hands the settled values to the adapter's handler, which reads the environment by itself when it is imported. */
export function publish(settled: Config): void {
	process.env.ORIGIN = settled.origin;
	process.env.BODY_SIZE_LIMIT = settled.bodySizeLimit;
	process.env.DATABASE_TEMPLATE = settled.databaseTemplate;
}

/** What means something only together is set together. */
function refuseHalves(values: Values): void {
	if (values.DATABASE_MIGRATION_URL && !values.DATABASE_URL) {
		throw new ConfigError('DATABASE_MIGRATION_URL is set without DATABASE_URL. Set both, or neither.');
	}
	if (values.SMTP_URL && !values.MAIL_FROM) {
		throw new ConfigError('SMTP_URL is set without MAIL_FROM. Set both, or neither.');
	}
	if (values.OIDC_ISSUER && !(values.OIDC_CLIENT_ID && values.OIDC_CLIENT_SECRET)) {
		throw new ConfigError('OIDC_ISSUER is set without OIDC_CLIENT_ID and OIDC_CLIENT_SECRET. Set all three, or none.');
	}
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: Values): Config['mail'] {
	return url && from ? { url, from } : null;
}

function singleSignOnOf(values: Values): Config['oidc'] {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = values;
	return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name } : null;
}

/** Those of ours that are set, without the space around them. */
function ownVariables(environment: Environment): Record<string, string> {
	const set: Record<string, string> = {};
	for (const name of variableNames) {
		const value = environment[name]?.trim();
		if (value) set[name] = value;
	}
	return set;
}

function describe(error: z.ZodError): string {
	return error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n');
}
