/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ ok: boolean, report: string | null }} Outcome `report` is the text of the JSON report, null where none was written.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command `{report}` stands for the path of the JSON report.
 * @property {(outcome: Outcome) => Count} count
 * @property {(report: string) => Promise<Record<string, string>>} [environment]
 * @property {(report: string | null) => string[]} [failures] What failed, from the JSON report; without it the whole output is shown.
 * @property {(report: string | null) => string} [slowest] Where the time went, from the JSON report.
 * @property {string} [needs] Name of an earlier step, that is waited for and must have passed; where it has not, this one counts as failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A step that hangs is ended; one that merely shares its machine with others is not. */
const limitMinutes = 40;

/** One after the other, `atOnce` at the same time: whoever has finished one takes the next. */
export async function runSteps(/** @type {Step[]} */ steps, /** @type {number} */ atOnce) {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-checks-'));
	/** @type {Map<string, Promise<Count>>} */
	const counts = new Map();
	const waiting = [...steps];
	const work = async () => {
		for (let step = waiting.shift(); step; step = waiting.shift()) {
			const count = runStep(step, step.needs ? counts.get(step.needs) : undefined, folder);
			counts.set(step.name, count);
			await count;
		}
	};
	try {
		await Promise.all(Array.from({ length: atOnce }, work));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	const all = await Promise.all(counts.values());
	return { passed: sum(all.map(({ passed }) => passed)), failed: sum(all.map(({ failed }) => failed)) };
}

/** @returns {Promise<Count>} */
async function runStep(
	/** @type {Step} */ step,
	/** @type {Promise<Count> | undefined} */ needed,
	/** @type {string} */ folder
) {
	if (step.needs && (await needed)?.failed !== 0) {
		console.log(`FAIL ${step.name}: not run, because "${step.needs}" failed`);
		return { passed: 0, failed: 1 };
	}
	const begin = performance.now();
	const path = join(folder, `${step.name.replaceAll(/\W+/g, '-')}.json`);
	const { ok, output } = await attempt(step, path);
	const count = step.count({ ok, report: readOrNull(path) });
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	console.log(
		`${count.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name} · ${count.passed} passed, ${count.failed} failed · ${seconds} s`
	);
	if (step.slowest && readOrNull(path) !== null) console.log(`     slowest: ${step.slowest(readOrNull(path))}`);
	if (count.failed > 0) {
		const failures = step.failures?.(readOrNull(path)) ?? [];
		console.log(failures.length > 0 ? failures.join('\n') : output.trimEnd());
	}
	return count;
}

async function attempt(/** @type {Step} */ step, /** @type {string} */ path) {
	try {
		const environment = { ...process.env, ...(await step.environment?.(path)) };
		return await execute(
			step.command.map((part) => part.replace('{report}', path)),
			environment
		);
	} catch (error) {
		return { ok: false, output: String(error) };
	}
}

/** @returns {Promise<{ ok: boolean, output: string }>} */
function execute(/** @type {string[]} */ [program = '', ...parameters], /** @type {NodeJS.ProcessEnv} */ env) {
	return new Promise((resolve) => {
		// A group of its own, so that a step that hangs is ended together with what it started.
		const child = spawn(program, parameters, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		const end = () => child.pid && process.kill(-child.pid, 'SIGKILL');
		const timer = setTimeout(() => {
			output += `\nended after ${limitMinutes} minutes`;
			end();
		}, limitMinutes * 60_000);
		const interrupted = () => {
			end();
			process.exit(130);
		};
		process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
		const settle = (/** @type {boolean} */ ok) => {
			clearTimeout(timer);
			process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
			resolve({ ok, output });
		};
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		}
		child.on('error', (error) => {
			output += String(error);
			settle(false);
		});
		child.on('close', (code) => settle(code === 0));
	});
}

function readOrNull(/** @type {string} */ path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}

function sum(/** @type {number[]} */ numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
