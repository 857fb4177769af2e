import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../src/lib/server/config';
import { closeDatabase, database, migrationNames } from '../../src/lib/server/db';
import { jobRuns } from '../../src/lib/server/db/schema';
import { answerWith } from '../../src/lib/server/entry/answer';
import type { Job } from '../../src/lib/server/jobs';
import { runDue } from '../../src/lib/server/jobs/run-due';
import { status } from '../../src/lib/server/operation/status';
import { load } from '../../src/routes/operator/+page.server';
import OperatorPage from '../../src/routes/operator/+page.svelte';
import { engines, type Place } from './engines';
import { samplesOf } from './prometheus';

const system = { system: true } as const;

describe.each(engines)('what the operator learns of $name', ({ name, place }) => {
	let where: Place;
	let server: Server;
	let origin: string;

	beforeAll(async () => {
		where = await place();
		const { databaseUrl, databaseTemplate, dataDir } = where.settings;
		Object.assign(process.env, {
			...{ LOG_LEVEL: 'silent', OPERATORS: 'Anna@Example.com', DATABASE_TEMPLATE: databaseTemplate },
			// Beside a server there need not be one; that of whoever runs the tests is none of theirs.
			DATA_DIR: databaseUrl === null ? dataDir : tmpdir(),
			DATABASE_URL: databaseUrl ?? ''
		});
		await database();
		const pages = { serve: () => false, isInternal: () => false };
		server = createServer(answerWith((_, response) => response.writeHead(404).end(), pages, config()));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(async () => {
		server?.close();
		await closeDatabase();
		await where?.remove();
	});

	const runs = async (job: Job) => {
		await (await database()).withScope(system, (transaction) => transaction.delete(jobRuns));
		const start = new Date('2026-11-22T08:00:00Z');
		for (const minutes of [0, 10, 20])
			await runDue(await database(), [job], new Date(start.getTime() + minutes * 60_000));
	};
	const failing: Job = { name: 'retention', everyMinutes: 60, run: () => Promise.reject(new Error('away')) };

	it('its figures are in the text format of Prometheus, and name the engine', async () => {
		await runs({ name: 'retention', everyMinutes: 5, run: async () => undefined });
		await fetch(`${origin}/nowhere`);
		const answer = await fetch(`${origin}/metrics`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
		const samples = samplesOf(await answer.text());
		const valueOf = (sample: string) => samples.get(sample) ?? Number.NaN;
		expect(valueOf('gegenprobe_database_up')).toBe(1);
		expect(valueOf('gegenprobe_migrations')).toBe(migrationNames().length);
		expect([...samples.keys()].filter((sample) => sample.startsWith('gegenprobe_build_info'))).toEqual([
			`gegenprobe_build_info{engine="${name}",version="0.1.0"}`
		]);
		expect(valueOf('gegenprobe_job_runs_total{job="retention",outcome="done"}')).toBeGreaterThanOrEqual(3);
		expect(valueOf('gegenprobe_database_size_bytes')).toBeGreaterThan(1_000_000);
		expect(valueOf('gegenprobe_data_dir_free_bytes')).toBeGreaterThan(0);
		expect(valueOf('gegenprobe_database_statement_duration_seconds_count')).toBeGreaterThan(0);
		expect(valueOf('gegenprobe_open_rounds')).toBe(0);
		expect(valueOf('gegenprobe_http_requests_total{method="GET",route="none",status="4xx"}')).toBeGreaterThan(0);
		expect(valueOf('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
	});

	it('how a job ran is known to every process, and how often in a row it has failed', async () => {
		await runs(failing);
		expect((await status(await database())).jobs).toEqual([
			{
				name: 'retention',
				dueAt: new Date('2026-11-22T08:30:00Z'),
				endedAt: expect.any(Date) as Date,
				milliseconds: expect.any(Number) as number,
				failures: 3
			}
		]);
		await runs({ ...failing, run: async () => undefined });
		expect((await status(await database())).jobs).toMatchObject([{ failures: 0 }]);
	});

	const open = (locale: 'de' | 'en', user: { readonly email: string; readonly isVerified: boolean } | null) =>
		Promise.resolve(load({ locals: { locale, signedIn: user && { user } } } as never));

	it.each([
		['nobody', null],
		['somebody else', { email: 'bert@example.com', isVerified: true }],
		['whoever claims the address without having confirmed it', { email: 'anna@example.com', isVerified: false }],
		['an address that begins alike', { email: 'anna@example.com.evil.example', isVerified: true }]
	])('its page is not there for %s', async (_, user) => {
		await expect(async () => open('en', user)).rejects.toMatchObject({ status: 404 });
	});

	it.each([
		['de', 'Betrieb', 'Aufbewahrungsfristen einhalten', '3 Mal in Folge fehlgeschlagen', '22.11.2026, 08:30 UTC'],
		['en', 'Operation', 'Keep to the retention periods', 'Failed 3 times in a row', '22 Nov 2026, 08:30 UTC']
	] as const)('its page says so in %s', async (locale, ...texts) => {
		await runs(failing);
		const { overwriteGetLocale } = await import('../../src/lib/i18n/generated/runtime.js');
		overwriteGetLocale(() => locale);
		const data = await open(locale, { email: 'anna@example.com', isVerified: true });
		const { body } = render(OperatorPage as Component<Record<string, unknown>>, {
			props: { data, params: {}, form: null }
		});
		for (const text of [...texts, migrationNames().at(-1) ?? '', '0.1.0']) expect(body).toContain(text);
		expect(body).not.toMatch(/undefined|NaN|\[object/);
	});
});
