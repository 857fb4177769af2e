import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../checks/browser.js';
import { quantile } from '../table';
import type { Row } from './table';

interface Vitals {
	/** Milliseconds from navigation until the largest content was painted. */
	readonly largestPaint: number;
	/** Milliseconds beyond 50 of every long task, the page's blocking time. */
	readonly blocked: number;
	/** Cumulative layout shift, without unit. */
	readonly shift: number;
}

/** A middling phone on a slow mobile network, as Lighthouse simulates one: 150 ms round trip, 1.6 Mbit/s down, a quarter of this machine's speed. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const loads = 5;

const budget = { largestPaint: 1500, blocked: 50, shift: 0 } as const;

/** Each page opened five times with an empty cache; the middle of each figure counts. */
export async function phoneRows(pages: readonly (readonly [what: string, url: string])[]): Promise<Row[]> {
	const browser = await chromium.launch({
		executablePath: await findBrowser({ withWindows: true }),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const rows: Row[] = [];
		for (const [what, url] of pages) {
			const seen: Vitals[] = [];
			for (let load = 0; load < loads; load += 1) {
				const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });
				seen.push(await vitalsOf(await context.newPage(), url));
				await context.close();
			}
			rows.push(row(what, seen));
		}
		return rows;
	} finally {
		await browser.close();
	}
}

async function vitalsOf(page: Page, url: string): Promise<Vitals> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', network);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.goto(url, { waitUntil: 'networkidle' });
	return page.evaluate(
		() =>
			new Promise<Vitals>((resolve) => {
				const seen: Record<string, PerformanceEntry[]> = {};
				for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
					const entries: PerformanceEntry[] = (seen[type] = []);
					new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
				}
				const sum = (entries: PerformanceEntry[] = [], of: (entry: PerformanceEntry) => number) =>
					entries.reduce((total, entry) => total + of(entry), 0);
				setTimeout(() => {
					resolve({
						largestPaint: Math.max(...(seen['largest-contentful-paint'] ?? []).map(({ startTime }) => startTime)),
						blocked: sum(seen['longtask'], ({ duration }) => Math.max(0, duration - 50)),
						shift: sum(seen['layout-shift'], (entry) => ('value' in entry ? Number(entry.value) : 0))
					});
				}, 500);
			})
	);
}

function row(what: string, seen: readonly Vitals[]): Row {
	const middle = (of: keyof Vitals) =>
		quantile(
			seen.map((vitals) => vitals[of]),
			0.5
		);
	const [largestPaint, blocked, shift] = [middle('largestPaint'), middle('blocked'), middle('shift')];
	return {
		what: `${what} on a throttled phone: LCP, TBT, CLS`,
		measured: `${Math.round(largestPaint)} ms, ${Math.round(blocked)} ms, ${shift.toFixed(3)}`,
		budget: '< 1500 ms, < 50 ms, 0',
		holds: largestPaint < budget.largestPaint && blocked < budget.blocked && shift === budget.shift
	};
}
