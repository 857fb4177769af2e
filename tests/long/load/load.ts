import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { prepare, sha256, type World } from '../crash/world';
import { type Beneath, type EngineName } from '../product/place';
import { freePort } from '../../free-port';
import { type Product, startProduct } from '../product/process';
import type { CrowdOrder, CrowdReport } from './client';

export interface LoadFigures extends Omit<CrowdReport, 'handedIn' | 'processorSeconds'> {
	readonly engine: EngineName;
	readonly processes: number;
	readonly people: number;
	readonly handedIn: number;
	/** Of all processes of the product together, in bytes: before the crowd, at most, and once it has gone. */
	readonly memory: { readonly before: number; readonly most: number; readonly after: number };
	/** The same minute by minute, at most in each. */
	readonly memoryByMinute: readonly number[];
	/** Processor time from the crowd's coming to its going, in seconds. */
	readonly used: { readonly product: number; readonly database: number; readonly crowd: number };
	/** What the program logged as its own failure. */
	readonly failures: number;
	/** Sheets that are stored, of which not exactly as handed in or more than once. */
	readonly stored: number;
	readonly broken: readonly string[];
}

export interface LoadSettings {
	readonly engine: EngineName;
	readonly processes: number;
	readonly people: number;
	readonly seconds: number;
	readonly seed: number;
}

/** Lets so many people answer at the same time, each at their own pace, and holds what is stored against what they were told. */
export async function load({ engine, processes, people, seconds, seed }: LoadSettings): Promise<LoadFigures> {
	const { stage, world } = await prepare(engine, { personal: people, surveysToEnd: 0, answersEach: 0 });
	const products: Product[] = [];
	try {
		const first = await stage.start();
		products.push(first);
		while (products.length < processes) {
			const environment = { ORIGIN: first.origin };
			products.push(await startProduct(stage.place.environment, await freePort(), { environment }));
		}
		const addresses = products.map(({ origin }) => origin);
		const memory = () => products.reduce((all, product) => all + product.memoryBytes(), 0);
		const product = () => products.reduce((all, each) => all + each.processorSeconds(), 0);
		const before = { memory: memory(), product: product(), database: stage.place.databaseSeconds() };
		const memoryByMinute: number[] = [];
		const begin = Date.now();
		const sampling = setInterval(() => {
			const minute = Math.floor((Date.now() - begin) / 60_000);
			memoryByMinute[minute] = Math.max(memoryByMinute[minute] ?? 0, memory());
		}, 1_000);
		const order = { addresses, origin: first.origin, tokens: world.answered.personal, seconds, seed };
		const { handedIn, processorSeconds, ...report } = await crowdOf(order).finally(() => clearInterval(sampling));
		const after = memory();
		const used = {
			product: product() - before.product,
			database: stage.place.databaseSeconds() - before.database,
			crowd: processorSeconds
		};
		const failures = products.flatMap((product) => product.failures()).length;
		for (const product of products) product.signal('SIGTERM');
		await Promise.all(products.map(({ ended }) => ended));
		const { stored, broken } = await stage.place.look((beneath) => compare(beneath, world, handedIn));
		const most = Math.max(before.memory, ...memoryByMinute);
		const figures = { engine, processes, people, handedIn: handedIn.length, used, memoryByMinute };
		return { ...report, ...figures, memory: { before: before.memory, most, after }, failures, stored, broken };
	} finally {
		for (const product of products) product.signal('SIGKILL');
		await stage.clear();
	}
}

/** In a process of its own, so that what it does itself takes nothing from the times of the product that it measures. */
async function crowdOf(order: CrowdOrder): Promise<CrowdReport> {
	const program = fileURLToPath(new URL('client.js', import.meta.url));
	const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] });
	const said: Buffer[] = [];
	child.stdout.on('data', (part: Buffer) => said.push(part));
	await once(child, 'close');
	return JSON.parse(Buffer.concat(said).toString('utf8')) as CrowdReport;
}

async function compare(
	{ query }: Beneath,
	{ answered: { roundId } }: World,
	handedIn: CrowdReport['handedIn']
): Promise<{ readonly stored: number; readonly broken: string[] }> {
	const rows = await query<{ receipt: string; sheet: number[] }>(
		`select receipt_hash as receipt, sheet::int[] as sheet from round_intake where round_id = '${roundId}'
		union all select receipt_hash, sheet::int[] from round_responses where round_id = '${roundId}'`
	);
	const [states] = await query<{ marked: number; drafts: number }>(
		`select count(*) filter (where state <> 'invited')::int as marked,
			(select count(*)::int from round_drafts where round_id = '${roundId}') as drafts
		from round_participations where round_id = '${roundId}'`
	);
	const byReceipt = new Map(rows.map(({ receipt, sheet }) => [receipt, String(sheet)]));
	const wrong = handedIn.filter(({ receiptKey, sheet }) => byReceipt.get(sha256(receiptKey)) !== String(sheet));
	const broken = [
		...(wrong.length > 0 ? [`${wrong.length} sheets are not stored as they were handed in.`] : []),
		...(rows.length === handedIn.length && byReceipt.size === rows.length
			? []
			: [`${rows.length} sheets are stored, ${handedIn.length} were handed in.`]),
		...(states?.marked === rows.length ? [] : [`${states?.marked} links are marked, ${rows.length} sheets are stored.`])
	];
	return { stored: rows.length, broken };
}
