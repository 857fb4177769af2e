import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { config, ConfigError, environmentWarnings } from '../../../src/lib/server/config';
import { variableNames } from '../../../src/lib/server/environment';
import { environmentExample } from '../../../src/lib/server/environment-example';

describe('the configuration', () => {
	it('needs nothing: this machine alone, port 3000, data in ./data', () => {
		expect(config({})).toMatchObject({
			port: 3000,
			host: '127.0.0.1',
			origin: 'http://localhost:3000',
			dataDir: resolve('data'),
			databaseUrl: null,
			apiRatePerMinute: 120,
			metricsToken: null
		});
	});

	it('takes empty variables as not set, and the default origin from the port', () => {
		expect(config({ PORT: '8080', ORIGIN: '', DATABASE_URL: ' ' })).toMatchObject({
			origin: 'http://localhost:8080',
			databaseUrl: null
		});
	});

	it('puts the environment before the defaults of a command', () => {
		expect(config({ DATA_DIR: '/own' }, { DATA_DIR: '/default', HOST: '::1' })).toMatchObject({
			dataDir: '/own',
			host: '::1'
		});
	});

	it('reads an origin without the path somebody pasted with it', () => {
		expect(config({ ORIGIN: 'https://check.example.com/login' }).origin).toBe('https://check.example.com');
	});

	it.each([
		['PORT', 'abc', 'port number'],
		['PORT', '70000', 'between 0 and 65535'],
		['ORIGIN', 'check.example.com', 'https://check.example.com'],
		['ORIGIN', 'ftp://example.com', 'https://'],
		['DATABASE_URL', 'mysql://x', 'PostgreSQL'],
		['API_RATE_PER_MINUTE', '-1', '0 switches the limit off'],
		['BODY_SIZE_LIMIT', '4 megabytes', '4M'],
		['METRICS_TOKEN', 'short', '16 characters'],
		['LOG_LEVEL', 'loud', 'info'],
		['MAIL_FROM', 'Gegenprobe no-reply@example.com', '<no-reply@example.com>'],
		['MAIL_FROM', 'Gegenprobe <no-reply>', '<no-reply@example.com>'],
		['LOG_REQUESTS', 'yes', 'all, slow, none'],
		['OPERATORS', 'first@example.com, second', 'second@example.com'],
		['TRUSTED_PROXIES', '10.0.0.1,proxy', '192.168.0.0/16'],
		['TRUSTED_PROXIES', '10.0.0.0/33', '192.168.0.0/16'],
		['TRUSTED_PROXIES', '2001:db8::/129', '192.168.0.0/16'],
		['TRUSTED_PROXIES', '10.0.0.0/8/8', '192.168.0.0/16'],
		['DATABASE_CONNECTIONS', '0', '1 to 200'],
		['OIDC_ISSUER', 'login.example.com', 'https://login.example.com'],
		['OIDC_ISSUER', 'http://login.example.com', 'https, except'],
		['OIDC_ISSUER', 'http://localhost.example.com', 'https, except']
	])('names %s=%s and says how to mend it', (name, value, remedy) => {
		const reading = () => config({ [name]: value });
		expect(reading).toThrow(ConfigError);
		expect(reading).toThrow(new RegExp(`^${name} .*${remedy}`));
	});

	it.each(['https://login.example.com/realms/a', 'http://localhost:8080', 'http://127.0.0.1:4000/', 'http://[::1]'])(
		'lets people log in by %s',
		(issuer) => {
			const named = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'gegenprobe', OIDC_CLIENT_SECRET: 'secret' };
			expect(config(named).oidc).toEqual({
				issuer,
				clientId: 'gegenprobe',
				clientSecret: 'secret',
				name: 'Single Sign-on'
			});
		}
	);

	it('reads the proxies it may believe', () => {
		expect(config({ TRUSTED_PROXIES: ' 10.0.0.1, 192.168.0.0/16,2001:db8::/32 ' }).trustedProxies).toEqual([
			'10.0.0.1',
			'192.168.0.0/16',
			'2001:db8::/32'
		]);
	});

	it('names every wrong variable at once', () => {
		expect(() => config({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT .*\nLOG_LEVEL /);
	});

	it('refuses an owner of a database that is not named', () => {
		expect(() => config({ DATABASE_MIGRATION_URL: 'postgres://localhost/x' })).toThrow('without DATABASE_URL');
	});
});

describe('names that nobody reads', () => {
	it.each([
		['DATABSE_URL', 'DATABASE_URL'],
		['SMTP_URI', 'SMTP_URL'],
		['ORIGN', 'ORIGIN'],
		['OIDC_CLIENTID', 'OIDC_CLIENT_ID'],
		['Trusted_Proxy', null],
		['log_level', 'LOG_LEVEL'],
		['METRICS_TOEKN', 'METRICS_TOKEN']
	])('%s is said to mean %s', (name, meant) => {
		const warnings = environmentWarnings({ [name]: 'something' });
		expect(warnings).toEqual(meant === null ? [] : [`${name} is not read. Is ${meant} meant?`]);
	});

	it('says nothing of other programs’ names, of empty ones, and where the right one is set too', () => {
		const others = [
			'PATH',
			'HOME',
			'HOSTNAME',
			'POST',
			'PORTS',
			'LOGNAME',
			'MAIL',
			'NODE_ENV',
			'SMTP_HOST',
			'DATABASE'
		];
		expect(environmentWarnings(Object.fromEntries(others.map((name) => [name, 'x'])))).toEqual([]);
		expect(environmentWarnings({ SMTP_URI: ' ' })).toEqual([]);
		expect(environmentWarnings({ SMTP_URI: 'x', SMTP_URL: 'smtp://localhost' })).toEqual([]);
	});
});

describe('.env.example', () => {
	const written = readFileSync('.env.example', 'utf8');

	it('is what the variables say now (npm run env-example)', () => {
		expect(written).toBe(environmentExample());
	});

	it('changes nothing as it stands, and with every variable in force is a configuration', () => {
		expect(parseEnv(written)).toEqual({});
		const inForce = parseEnv(written.replace(/^#(?=[A-Z])/gm, ''));
		expect(Object.keys(inForce).sort()).toEqual([...variableNames].sort());
		expect(config({ ...inForce, OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'x' })).toMatchObject({
			origin: 'https://check.example.com',
			trustedProxies: ['10.0.0.1', '192.168.0.0/16'],
			operators: ['first@example.com', 'second@example.com'],
			mail: { from: 'Gegenprobe <no-reply@example.com>' },
			oidc: { name: 'Single Sign-on' },
			port: 3000
		});
	});
});
