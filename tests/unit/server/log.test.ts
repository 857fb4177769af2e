import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** In a process of its own, because what matters is the very line that reaches standard output. */
const program = `
import { createServer } from 'vite';
const vite = await createServer({ configFile: false, logLevel: 'silent', server: { middlewareMode: true, ws: false }, resolve: { alias: { $lib: process.cwd() + '/src/lib' } } });
const { logFailure } = await vite.ssrLoadModule('/src/lib/server/log.ts');
logFailure('the-reference', '/check/[key=key]', 500, new TypeError('secret words of a person'));
await vite.close();
`;

it('a failure is logged with its reference and place, and without what anybody typed', () => {
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
		encoding: 'utf8',
		env: { PATH: process.env.PATH }
	});
	expect(stderr).toBe('');
	const entry = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
	expect(entry).toMatchObject({
		level: 50,
		requestId: 'the-reference',
		route: '/check/[key=key]',
		status: 500,
		error: 'TypeError'
	});
	expect(entry['stack']).toEqual(expect.arrayContaining([expect.stringMatching(/^at /)]));
	expect(stdout).not.toContain('secret words');
});
