import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { buildReport } from '../../src/lib/core/report/build';
import { scoreBasics } from '../../src/lib/core/scoring/score';
import type { DatabaseSettings } from '../../src/lib/server/db/open';
import { current } from '../../src/lib/server/questionnaires';
import { mediansOfBoth, p95OfBoth, type Target, throughput } from './load';
import { scriptBytes } from './page-weight';
import { phoneRows } from './phone';
import { prepareAssessments, reportInput } from './prepare';
import type { RawInsert } from './raw-insert';
import { prepareResults, type ReadResults } from './results';
import { startBareServer, startProduct } from './server';
import { atLeast, atMost, shareOfFloor, shareOfFloorTime, timesRaw, type Row } from './table';

interface Engine {
	readonly name: 'PGlite' | 'PostgreSQL';
	readonly dataDir: string;
	/** null: the embedded database in `dataDir`. */
	readonly databaseUrl: string | null;
	readonly openRaw: () => Promise<RawInsert>;
	readonly questionShareMin: number;
}

/** Everything that needs a running server on one engine. The server must not run while the data is prepared: it holds the folder. */
export async function engineRows({ name, dataDir, databaseUrl, openRaw, questionShareMin }: Engine): Promise<Row[]> {
	const token = randomBytes(16).toString('hex');
	const environment = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', METRICS_TOKEN: token };
	const settings = settingsOf(dataDir, databaseUrl);
	const keys = await prepareAssessments(settings, ['executive', 'full']);
	const results = await prepareResults(settings);
	const server = await startProduct(environment);
	try {
		const { origin } = server;
		const floor = { origin, path: '/floor', headers: { authorization: `Bearer ${token}` } };
		const againstFloor = async (what: string, path: string, least: number, headers = {}) => {
			const [floored = 0, ours = 0] = await throughput([floor, { origin, path, headers }]);
			return shareOfFloor(`${what}, ${name}`, ours, floored, least);
		};
		const { executive, full } = keys;
		const rows = [
			await againstFloor('question page with its draft', `/check/${executive}/part/journey`, questionShareMin),
			await againstFloor('question page of `full` (7 questions)', `/check/${full}/part/journey`, questionShareMin),
			await againstFloor('report page, read again', `/check/${executive}/report`, reportShareMin),
			await againstFloor('report page, first reading', `/check/${executive}/report?n={n}`, reportShareMin),
			await againstFloor('report page of `full`, first reading', `/check/${full}/report?n={n}`, reportShareMin),
			await againstFloor('comparison page, 40 departments, read again', results.path, reportShareMin, results.headers),
			await againstFloor(
				'comparison page, 40 departments, first reading',
				`${results.path}?n={n}`,
				reportShareMin,
				results.headers
			),
			...(await singleReadings(name, results, floor))
		];
		const [saved, inserted] = await savingMilliseconds(openRaw, (index) => saveAnswer(origin, executive, index));
		rows.push(
			timesRaw(`saving one answer, p95, against one raw insert, ${name}`, saved, inserted, 4),
			atMost(
				`start with an existing data folder to first answered request, ${name}`,
				server.startMilliseconds,
				2000,
				'ms'
			)
		);
		if (databaseUrl !== null) return rows;
		return [
			...rows,
			...(await landingRows(origin)),
			...(await weightRows(origin, full)),
			...(await phoneRows([
				['landing page', `${origin}/`],
				['question page', `${origin}/check/${executive}/part/journey`],
				['report', `${origin}/check/${executive}/report`]
			]))
		];
	} finally {
		await server.stop();
	}
}

const reportShareMin = 0.15;

/** First readings that no load of equal requests measures, since each needs something to have happened before. */
async function singleReadings(name: string, results: ReadResults, floor: Target): Promise<Row[]> {
	const { path, headers, correction, unreadPaths } = results;
	const { origin } = floor;
	const page = (address: string): Target => ({ origin, path: address, headers });
	const correct = (turn: number) => correctFigures(`${origin}${correction.path}`, headers, correction.fields(turn));
	const [changed, meanwhile] = await mediansOfBoth(changes, correct, () => page(path), floor);
	const untouched = () => Promise.resolve();
	const unread = (turn: number) => page(unreadPaths[turn] ?? path);
	const [unknown, besides] = await mediansOfBoth(unreadPaths.length, untouched, unread, floor);
	const what = 'comparison page, 40 departments';
	return [
		shareOfFloorTime(`${what}, first reading after a KPI was corrected, ${name}`, changed, meanwhile),
		shareOfFloorTime(`${what}, very first reading of a publication, ${name}`, unknown, besides)
	];
}

const changes = 100;

async function correctFigures(url: string, headers: ReadResults['headers'], fields: Readonly<Record<string, string>>) {
	const { origin } = new URL(url);
	const body = new URLSearchParams(fields);
	// As a browser sends a form: otherwise the answer is for a script, and always 200.
	const sent = { method: 'POST', headers: { ...headers, origin, accept: 'text/html' }, body } as const;
	const { status } = await fetch(url, { ...sent, redirect: 'manual' });
	if (status !== 303) throw new Error(`correcting a KPI was refused with ${status}`);
}

/** The pure core: from answers to the scores, as a round is closed, and to the finished model with all its texts. */
export function coreRows(): Row[] {
	return (['executive', 'full'] as const).flatMap((id) => {
		const input = reportInput(current(id));
		const { questionnaire, answers, subject } = input;
		const scores = answersPerSecond(answers.length, () => scoreBasics({ questionnaire, answers, asOf: subject.asOf }));
		const reports = answersPerSecond(answers.length, () => buildReport(input));
		return [
			atLeast(`scores from stored answers, pure core, \`${id}\``, scores / 1e6, 2, 'million answers/s'),
			atLeast(`report with all its texts, pure core, \`${id}\``, reports / 1e6, 2, 'million answers/s')
		];
	});
}

function answersPerSecond(answers: number, run: () => unknown): number {
	const measure = (seconds: number) => {
		const begin = performance.now();
		let times = 0;
		while (performance.now() - begin < seconds * 1000) {
			run();
			times += 1;
		}
		return (times * answers * 1000) / (performance.now() - begin);
	};
	measure(1);
	return measure(3);
}

async function landingRows(origin: string): Promise<Row[]> {
	const bare = await startBareServer(await (await fetch(`${origin}/`)).text());
	try {
		const [floor = 0, landing = 0] = await throughput([
			{ origin: bare.origin, path: '/' },
			{ origin, path: '/' }
		]);
		return [shareOfFloor('landing page against a bare node:http server with the same bytes', landing, floor, 0.15)];
	} finally {
		await bare.stop();
	}
}

async function weightRows(origin: string, key: string): Promise<Row[]> {
	const page = async (path: string) => (await scriptBytes(`${origin}/check/${key}/${path}`)) / 1000;
	return [
		atMost('JavaScript of a participant’s page, gzip', await page('part/journey'), 45, 'kB'),
		atMost('JavaScript of the report page before charts are in view, gzip', await page('report'), 60, 'kB')
	];
}

async function savingMilliseconds(
	openRaw: () => Promise<RawInsert>,
	save: (index: number) => Promise<void>
): Promise<[saved: number, inserted: number]> {
	const raw = await openRaw();
	try {
		return await p95OfBoth(save, raw.insert);
	} finally {
		await raw.close();
	}
}

/** Over one kept connection of Node's own client: `fetch` alone takes longer than the server does. */
const agent = new Agent({ keepAlive: true, maxSockets: 1, noDelay: true });

function saveAnswer(origin: string, key: string, index: number): Promise<void> {
	const body = `value.check.2=level-${index % 5}`;
	const headers = {
		origin,
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': Buffer.byteLength(body)
	};
	return new Promise((resolve, reject) => {
		const sent = request(`${origin}/check/${key}/save`, { method: 'POST', agent, headers }, (response) => {
			const { statusCode } = response.resume();
			response.on('end', () =>
				statusCode === 200 ? resolve() : reject(new Error(`saving an answer was refused with ${statusCode}`))
			);
		});
		sent.on('error', reject).end(body);
	});
}

export function settingsOf(dataDir: string, databaseUrl: string | null): DatabaseSettings {
	return {
		dataDir,
		databaseUrl,
		databaseMigrationUrl: null,
		databaseConnections: 10,
		databaseTemplate: resolve('build/database-template')
	};
}
