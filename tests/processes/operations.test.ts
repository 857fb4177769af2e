import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config } from '../../src/lib/server/config';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Blocks of a language, without the marks around them. */
const blocks = (language: string) =>
	[...read('docs/operations.md').matchAll(new RegExp(`^\`\`\`${language}\n(.*?)\n\`\`\``, 'gms'))].map(
		([, text = '']) => text
	);

/** By its first line: which test runs a block, and the words in it by which it does. */
const runIn: Readonly<Record<string, readonly [path: string, words: string]>> = {
	'npm run backup': ['tests/storage/backup-commands.test.ts', "run('backup'"],
	'npm run restore -- /mnt/backups/monday.backup.gz': ['tests/storage/backup-commands.test.ts', "run('restore'"],
	'npm run move-to-postgres': ['tests/storage/backup-commands.test.ts', "run('move-to-postgres'"],
	'npm run migrate': ['tests/storage/backup-commands.test.ts', "run('migrate'"],
	'npm ci && npm run build': ['tests/run.js', "'run', '--silent', 'build'"],
	'deploy/compose/make-secrets.sh': ['tests/processes/deploy.test.ts', "run('compose/make-secrets.sh'"],
	'deploy/rolling-restart.sh': ['tests/processes/fleet.ts', 'deploy/rolling-restart.sh'],
	'export DATABASE_URL=postgres://gegenprobe_program:…@localhost/gegenprobe': [
		'tests/processes/operations.test.ts',
		'DATABASE_MIGRATION_URL'
	],
	'curl --fail --silent --show-error http://127.0.0.1:3000/metrics': ['tests/storage/operation.test.ts', '/metrics'],
	'curl --fail --silent --show-error http://127.0.0.1:3001/readyz': ['tests/processes/several.test.ts', 'readyz']
};

/** Why no test runs a block. */
const runNowhere: Readonly<Record<string, string>> = {
	'useradd --system --home-dir /var/lib/gegenprobe --shell /usr/sbin/nologin gegenprobe':
		'It changes the machine, on which no systemd need run; the unit is checked in deploy.test.ts.',
	'ORIGIN=https://check.example.com docker compose --file deploy/compose.yaml up --build --detach --wait':
		'It needs a container engine; what the file promises is read in deploy.test.ts.'
};

const firstLine = (block: string) => block.split('\n')[0] ?? '';

describe('the commands of docs/operations.md', () => {
	it('are run by a test, or stand here with the reason why not', () => {
		const first = blocks('sh').map(firstLine);
		const known = [...Object.keys(runIn), ...Object.keys(runNowhere)];
		expect(first.filter((line) => !known.includes(line))).toEqual([]);
		expect(
			known.filter((line) => !first.includes(line)),
			'take out what is no longer there'
		).toEqual([]);
	});

	it.each(Object.entries(runIn))('%s is run where it is said to be', (_, [path, words]) => {
		expect(read(path)).toContain(words);
	});

	it('name variables that the program takes', () => {
		const block = blocks('sh').find((text) => text.startsWith('export DATABASE_URL')) ?? '';
		const said = spawnSync('sh', ['-euc', `${block}\nenv`], { env: { PATH: process.env.PATH }, encoding: 'utf8' });
		const environment = Object.fromEntries(said.stdout.split('\n').map((line) => line.split(/=(.*)/s)));
		expect(config(environment)).toMatchObject({
			databaseUrl: expect.stringContaining('gegenprobe_program'),
			databaseMigrationUrl: expect.stringContaining('gegenprobe_owner')
		});
	});

	it('make the same logins as the containers', () => {
		const script = read('deploy/compose/create-logins.sh').replaceAll(/:'\w+'/g, "'…'");
		const statements = blocks('sql').flatMap((block) => block.split('\n'));
		expect(statements).toHaveLength(3);
		for (const statement of statements) expect(script).toContain(statement);
	});
});
