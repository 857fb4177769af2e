import { monitorEventLoopDelay } from 'node:perf_hooks';
import { chance } from '../chance';
import { browser, Unexpected } from '../product/browser';
import { quantile } from '../../table';
import { takePart, type HandedIn, type Step, type Via } from './person';

/** What the process of the crowd is told, as JSON in its only parameter. */
export interface CrowdOrder {
	/** Processes of the product: each request goes to the next one. */
	readonly addresses: readonly string[];
	/** What all of them take to be their address. */
	readonly origin: string;
	readonly tokens: readonly string[];
	readonly seconds: number;
	readonly seed: number;
}

/** What it prints in the end, as JSON. */
export interface CrowdReport {
	readonly handedIn: readonly HandedIn[];
	/** What went wrong, and how often. */
	readonly errors: Readonly<Record<string, number>>;
	readonly requests: number;
	readonly seconds: number;
	/** By what it was for, in milliseconds. */
	readonly times: Readonly<Record<string, { readonly p50: number; readonly p95: number; readonly p99: number }>>;
	/** Minute by minute, of all requests sent in it: how many, and the 95th percentile of how long they took, in milliseconds. */
	readonly minutes: readonly { readonly requests: number; readonly p95: number }[];
	/** Processor time of the crowd itself. */
	readonly processorSeconds: number;
	/** How late the crowd’s own process was, at the 99th percentile: so much of the times is not the product’s. */
	readonly lagMilliseconds: number;
}

/** How often a person thinks before they go on, a little more than there are questions: the time is shared out so that the last of them end in time. */
const thoughtsEach = 28;

const order = JSON.parse(process.argv[2] ?? '') as CrowdOrder;
const { addresses, origin, tokens, seconds, seed } = order;
const browsers = addresses.map((address) => browser(address, '', origin));
const durations: Record<Step, number[]> = { page: [], save: [], begin: [], 'hand in': [] };
const byMinute: number[][] = [];
const errors: Record<string, number> = {};
const lag = monitorEventLoopDelay({ resolution: 5 });

lag.enable();
const begin = performance.now();
const handedIn = (await Promise.all(tokens.map(one))).filter((each) => each !== null);
lag.disable();
for (const each of browsers) each.close();
const { user, system } = process.cpuUsage();
const report: CrowdReport = {
	...{ handedIn, errors, seconds: (performance.now() - begin) / 1000 },
	requests: Object.values(durations).reduce((all, { length }) => all + length, 0),
	minutes: Array.from(byMinute, (all = []) => ({ requests: all.length, p95: quantile(all, 0.95) })),
	processorSeconds: (user + system) / 1e6,
	times: Object.fromEntries(Object.entries(durations).map(([step, all]) => [step, shares(all)])),
	lagMilliseconds: Math.max(0, lag.percentile(99) / 1e6 - 5)
};
process.stdout.write(JSON.stringify(report));

async function one(token: string, index: number): Promise<HandedIn | null> {
	const own = chance(seed + index);
	let turn = index;
	const via: Via = async (step, ask) => {
		const next = browsers[(turn += 1) % browsers.length];
		if (next === undefined) throw new Error('There is no process to ask.');
		const sent = performance.now();
		const result = await ask(next);
		const duration = performance.now() - sent;
		durations[step].push(duration);
		(byMinute[Math.floor((sent - begin) / 60_000)] ??= []).push(duration);
		return result;
	};
	const startsAt = own.below(seconds * 200);
	const pauseMilliseconds = (seconds * 700) / thoughtsEach;
	try {
		return await takePart({ token, startsAt, pauseMilliseconds, resumes: own.below(5) === 0 }, via, own);
	} catch (error) {
		const what =
			error instanceof Unexpected ? String(error.status) : error instanceof Error ? error.message : 'unknown';
		errors[what] = (errors[what] ?? 0) + 1;
		return null;
	}
}

function shares(all: readonly number[]) {
	return { p50: quantile(all, 0.5), p95: quantile(all, 0.95), p99: quantile(all, 0.99) };
}
