import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inherited } from '../inherited';
import { startOwnServer, visitor, type Visitor } from '../served/own-server';

test.describe.configure({ mode: 'default' });

let folder: string;
let printed: string;

const fill = () =>
	spawnSync(process.execPath, ['src/commands/run.js', 'demo'], {
		cwd: join(import.meta.dirname, '../..'),
		env: { ...inherited, DATA_DIR: join(folder, 'data') },
		encoding: 'utf8'
	});

test.beforeAll(() => {
	test.setTimeout(360_000);
	folder = mkdtempSync(join(tmpdir(), 'gegenprobe-demo-'));
	const { status, stdout, stderr } = fill();
	expect(stderr).toBe('');
	expect(status).toBe(0);
	printed = stdout;
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is refused where there is something already, and changes nothing', () => {
	const again = fill();
	expect(again.status).toBe(1);
	expect(again.stderr).toContain('There is something in this database already.');
	expect(again.stdout).toBe('');
});

test('prints pages that have something to read for somebody who can log in', async () => {
	test.setTimeout(300_000);
	const password = /Password: (\S+)/.exec(printed)?.[1] ?? '';
	const emails = [...printed.matchAll(/^ {2}(\S+@\S+)/gm)].map(([, email = '']) => email);
	const paths = [...printed.matchAll(/^ {2}http:\/\/localhost:3000(\/\S+)/gm)].map(([, path = '']) => path);
	expect([emails.length, paths.length]).toEqual([7, 22]);
	const server = await startOwnServer({ DATA_DIR: join(folder, 'data') });
	try {
		const visitors: Visitor[] = [];
		for (const email of emails) {
			const person = visitor(server.port, `http://127.0.0.1:${server.port}`);
			await person.post('/login', { email, password });
			expect((await person.get('/account')).status, `${email} logs in`).toBe(200);
			visitors.push(person);
		}
		for (const path of paths) {
			const answers = await Promise.all(visitors.map((person) => person.get(path)));
			const read = answers.filter(({ status }) => status === 200);
			expect(read.length, `${path} opens for nobody`).toBeGreaterThan(0);
			expect(
				answers.map(({ status }) => status).filter((status) => ![200, 303, 403, 404].includes(status)),
				path
			).toEqual([]);
			const text = textOf(read[0]?.body ?? '');
			expect(text.length, `${path} says little`).toBeGreaterThan(300);
			expect(text, path).not.toMatch(/Noch kein|Noch nichts/);
		}
		const kpis = textOf((await firstAt(visitors, paths, /falkenrieder.*\/kpis$/)).body);
		expect(kpis.match(/\d+,\d\s?%/g)?.length ?? 0).toBeGreaterThan(10);
	} finally {
		await server.stop();
	}
});

async function firstAt(visitors: readonly Visitor[], paths: readonly string[], wanted: RegExp) {
	const path = paths.find((each) => wanted.test(each)) ?? '';
	for (const person of visitors) {
		const answer = await person.get(path);
		if (answer.status === 200) return answer;
	}
	throw new Error(`${path} opens for nobody.`);
}

/** What somebody reads on a page. */
function textOf(html: string): string {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
	return main
		.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ');
}
