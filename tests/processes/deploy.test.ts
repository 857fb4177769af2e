import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../src/lib/server/config';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, 'deploy', path), 'utf8');
const run = (script: string, parameters: readonly string[], environment: Readonly<Record<string, string>>) =>
	spawnSync(join(root, 'deploy', script), parameters, {
		env: { PATH: process.env.PATH, ...environment },
		encoding: 'utf8'
	});

describe('the image', () => {
	const stages = read('Containerfile').split(/^FROM .*$/m);
	const image = stages.at(-1) ?? '';

	it('holds the built product and no tools to build it, belongs to root and runs as somebody else', () => {
		expect(stages).toHaveLength(3);
		expect(stages[1]).toContain('npm ci');
		expect(stages[1]).toContain('npm run build && npm prune --omit=dev');
		expect(image).not.toMatch(/npm|--chown/);
		expect([...image.matchAll(/^USER (.*)$/gm)].map(([, user]) => user)).toEqual(['node']);
		expect(image.indexOf('USER node')).toBeLessThan(image.indexOf('CMD ["node", "build/commands/serve.js"]'));
	});

	it('says itself whether it is ready, and ends as the program does', () => {
		expect(image).toMatch(/^HEALTHCHECK .*\\\n\tCMD \["node".*readyz/m);
		expect(image).toContain('STOPSIGNAL SIGTERM');
	});

	it('copies nothing into it that is a secret or made anew', () => {
		const ignored = read('Containerfile.dockerignore').trim().split('\n');
		expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', 'data', 'deploy/compose/secrets', 'node_modules']));
	});

	it('names files that are there', () => {
		const copied = [...read('Containerfile').matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)].flatMap(
			([, names = '']) => names.split(' ')
		);
		const named = copied.map((name) => name.replace(/^\/app\//, '')).filter((name) => !['.', 'build'].includes(name));
		expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
		expect(named).toContain('deploy/with-secrets.sh');
	});
});

describe('the containers beside each other', () => {
	const text = read('compose.yaml');
	const part = (head: string) => new RegExp(`^( *)${head}\\n((?:\\1 .*\\n|\\n)*)`, 'm').exec(text)?.[2] ?? '';

	it('are two processes, a database and a proxy', () => {
		const names = [...part('services:').matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
		expect(names).toEqual(['app1', 'app2', 'database', 'nginx']);
		expect(text).toMatch(/app1: \*app\n {2}app2: \*app/);
		const servers = read('compose/servers.conf').match(/app\d/g);
		expect(servers, 'all of which the proxy knows').toEqual(['app1', 'app2']);
	});

	it.each(['x-app: &app', 'database:', 'nginx:'])(
		'%s writes to nothing but its volumes and gains no rights',
		(head) => {
			expect(part(head)).toContain('read_only: true');
			expect(part(head)).toContain('no-new-privileges:true');
		}
	);

	it('open nothing but the proxy’s ports', () => {
		expect(text.match(/ports:.*/g)).toEqual(["ports: ['80:80', '443:443']"]);
	});

	it('tell the program nothing that it does not know', () => {
		const environment = part('environment:').matchAll(/^ +([A-Z_]+): (.*)$/gm);
		const given = Object.fromEntries(
			[...environment].map(([, name = '', value = '']) => [name, value.replaceAll("'", '')])
		);
		const settled = config({ ...given, ORIGIN: 'https://check.example.com' });
		expect(settled).toMatchObject({ shutdownSeconds: 5, trustedProxies: ['172.30.61.0/24'] });
		const grace = Number(/stop_grace_period: (\d+)s/.exec(part('x-app: &app'))?.[1]);
		expect(grace, 'until it has finished what it was asked').toBeGreaterThan(settled.shutdownSeconds + 20);
	});
});

describe('secrets', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'gegenprobe-secrets-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('are made once, each another one, in a folder that nobody else of the machine enters', () => {
		const secrets = join(folder, 'made');
		const all = () =>
			Object.fromEntries(readdirSync(secrets).map((name) => [name, readFileSync(join(secrets, name), 'utf8')]));
		expect(run('compose/make-secrets.sh', [], { SECRETS: secrets }).status).toBe(0);
		const made = all();
		const declared = [...(/^secrets:\n((?: .*\n)+)/m.exec(read('compose.yaml'))?.[1] ?? '').matchAll(/^ {2}(\w+):/gm)];
		expect(Object.keys(made).toSorted()).toEqual(declared.map(([, name]) => name).toSorted());
		expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
		expect(statSync(secrets).mode & 0o777).toBe(0o700);
		expect(run('compose/make-secrets.sh', [], { SECRETS: secrets }).status).toBe(0);
		expect(all()).toEqual(made);
		const { DATABASE_URL, DATABASE_MIGRATION_URL, SECRET_KEY } = made;
		expect(() => config({ DATABASE_URL, DATABASE_MIGRATION_URL, SECRET_KEY })).not.toThrow();
	});

	it('become variables of the program alone, letter for letter', () => {
		writeFileSync(join(folder, 'SECRET_KEY'), `spaces, 'quotes' and $signs`);
		const said = run('with-secrets.sh', ['sh', '-c', 'printf %s "$SECRET_KEY"'], { SECRETS: folder });
		expect(said.stdout).toBe(`spaces, 'quotes' and $signs`);
		expect(run('with-secrets.sh', ['sh', '-c', 'exit 3'], { SECRETS: folder }).status, 'and end as it does').toBe(3);
	});
});

describe('the unit of systemd', () => {
	const path = 'systemd/gegenprobe@.service';
	const settings = new Map(
		[...read(path).matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])
	);

	it('is no root, writes to its own folder alone and gives the program its time to end', () => {
		expect(settings.get('User')).toBe('gegenprobe');
		const strict = { ProtectSystem: 'strict', NoNewPrivileges: 'yes', CapabilityBoundingSet: '', PrivateTmp: 'yes' };
		expect(Object.fromEntries(Object.keys(strict).map((name) => [name, settings.get(name)]))).toEqual(strict);
		expect(Number(settings.get('TimeoutStopSec'))).toBeGreaterThan(25);
		expect(settings.get('ExecStartPost')).toContain('/readyz');
	});

	it('is one that systemd takes, and counts among the well guarded', () => {
		const analyse = (...parameters: string[]) =>
			spawnSync('systemd-analyze', [...parameters, join(root, 'deploy', path)]);
		// Where there is no systemd, nobody can say.
		if (analyse('--version').status !== 0) return;
		expect(analyse('verify').stderr.toString('utf8')).toBe('');
		expect(analyse('security', '--offline=true', '--threshold=20', '--no-pager').status).toBe(0);
	});
});
