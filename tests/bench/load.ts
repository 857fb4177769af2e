import { connect } from 'node:net';
import { once } from 'node:events';
import { quantile } from '../table';

export interface Target {
	/** `http://127.0.0.1:3000` */
	readonly origin: string;
	/** `{n}` stands for a running number, where no two requests may be the same. */
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Sent as a form; without it the page is asked for. */
	readonly fields?: Readonly<Record<string, string>>;
}

const connections = 8;
const warmUpSeconds = 1;
const measuredSeconds = 2;
const rounds = 3;
const pairs = 400;
const pairsToWarmUp = 100;

/**
 * Requests per second of several targets, measured in turns (one round each, three times, the middle one counts), so that a
 * busy neighbour slows all of them and the ratio stays.
 */
export async function throughput(targets: readonly Target[]): Promise<number[]> {
	for (const target of targets) await requestsPerSecond(target, warmUpSeconds);
	const measured = targets.map((): number[] => []);
	for (let round = 0; round < rounds; round += 1) {
		for (const [index, target] of targets.entries()) {
			measured[index]?.push(await requestsPerSecond(target, measuredSeconds));
		}
	}
	return measured.map((values) => quantile(values, 0.5));
}

/** The 95th percentile in milliseconds of two operations, run by turns, so that both meet the same moments of the machine. */
export async function p95OfBoth(
	one: (index: number) => Promise<unknown>,
	other: (index: number) => Promise<unknown>
): Promise<[one: number, other: number]> {
	const durations: [number[], number[]] = [[], []];
	for (let index = 0; index < pairs + pairsToWarmUp; index += 1) {
		const times = [await milliseconds(() => one(index)), await milliseconds(() => other(index))] as const;
		if (index < pairsToWarmUp) continue;
		durations[0].push(times[0]);
		durations[1].push(times[1]);
	}
	return [quantile(durations[0], 0.95), quantile(durations[1], 0.95)];
}

/**
 * Milliseconds of one page and of another, asked in turns over one connection each, the middle of all; before the first `prepare` makes it
 * what is to be measured. Paths are of the turn.
 */
export async function mediansOfBoth(
	turns: number,
	prepare: (turn: number) => Promise<unknown>,
	one: (turn: number) => Target,
	other: Target
): Promise<[one: number, other: number]> {
	const durations: [number[], number[]] = [[], []];
	for (let turn = 0; turn < turns; turn += 1) {
		await prepare(turn);
		durations[0].push(await milliseconds(() => repeat(one(turn), 0)));
		durations[1].push(await milliseconds(() => repeat(other, 0)));
	}
	return [quantile(durations[0], 0.5), quantile(durations[1], 0.5)];
}

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
	const begin = performance.now();
	await run();
	return performance.now() - begin;
}

async function requestsPerSecond(target: Target, seconds: number): Promise<number> {
	const begin = performance.now();
	return ((await driveFor(target, seconds)) * 1000) / (performance.now() - begin);
}

/** Asks over all connections for so long; how many answers came. */
export async function driveFor(target: Target, seconds: number): Promise<number> {
	const deadline = performance.now() + seconds * 1000;
	const counts = await Promise.all(Array.from({ length: connections }, () => repeat(target, deadline)));
	return counts.reduce((sum, count) => sum + count, 0);
}

let requested = 0;

/** One keep-alive connection, one request after another. Bare sockets, since an HTTP client would be slower than a bare server. */
async function repeat({ origin, path, headers = {}, fields }: Target, deadline: number): Promise<number> {
	const { hostname, port, host } = new URL(origin);
	const body = fields ? String(new URLSearchParams(fields)) : '';
	const form = { origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
	const lines = Object.entries({ host, accept: 'text/html', ...headers, ...(fields && form) }).map(
		([name, value]) => `${name}: ${value}\r\n`
	);
	const request = () =>
		`${fields ? 'POST' : 'GET'} ${path.replace('{n}', String((requested += 1)))} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
	const socket = connect(Number(port), hostname).setNoDelay(true);
	await once(socket, 'connect');
	let count = 0;
	await new Promise<void>((resolve, reject) => {
		let received = Buffer.alloc(0);
		socket.on('error', reject).on('close', () => resolve());
		socket.on('data', (chunk) => {
			received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
			const length = answerLength(received, `${origin}${path}`);
			if (length === null) return;
			received = received.subarray(length);
			count += 1;
			if (performance.now() < deadline) socket.write(request());
			else socket.end();
		});
		socket.write(request());
	});
	return count;
}

/** Bytes of the first complete answer, null while it is incomplete. Anything but 200 would measure the wrong thing. */
function answerLength(bytes: Buffer, url: string): number | null {
	const end = bytes.indexOf('\r\n\r\n');
	if (end < 0) return null;
	const head = bytes.toString('latin1', 0, end).toLowerCase();
	if (!head.startsWith('http/1.1 200')) throw new Error(`${url} answered ${head.split('\r\n', 1)[0]}`);
	const body = end + 4;
	const declared = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
	if (declared !== undefined) return bytes.length >= body + Number(declared) ? body + Number(declared) : null;
	const last = bytes.indexOf('\r\n0\r\n\r\n', body - 2);
	return last < 0 ? null : last + 7;
}
