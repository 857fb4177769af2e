import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What this process counts and measures, by the names under which `/metrics` tells it. Labels are from fixed sets: never an address or a key. */
export interface Metrics {
	readonly registry: Registry;
	readonly requests: Counter<'route' | 'method' | 'status'>;
	readonly requestSeconds: Histogram<'route'>;
	readonly statementSeconds: Histogram;
	readonly mails: Counter<'delivery'>;
	readonly jobRuns: Counter<'job' | 'outcome'>;
	readonly jobSeconds: Gauge<'job'>;
	readonly jobEnded: Gauge<'job'>;
}

/** On the global object: the command that starts the server and the server itself are built apart, and count together. */
const shared: typeof globalThis & { gegenprobeMetrics?: Metrics } = globalThis;

/** The one set of this process. */
export function metrics(): Metrics {
	return (shared.gegenprobeMetrics ??= createMetrics());
}

function createMetrics(): Metrics {
	const registry = new Registry();
	const registers = [registry];
	return {
		registry,
		requests: new Counter({
			name: 'gegenprobe_http_requests_total',
			help: 'Requests answered, by route pattern, method and class of status; aborted: the client had gone.',
			labelNames: ['route', 'method', 'status'],
			registers
		}),
		requestSeconds: new Histogram({
			name: 'gegenprobe_http_request_duration_seconds',
			help: 'From the first byte of a request to the last of its answer.',
			labelNames: ['route'],
			buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
			registers
		}),
		statementSeconds: new Histogram({
			name: 'gegenprobe_database_statement_duration_seconds',
			help: 'From handing over a statement to its result, waiting in line included.',
			buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10],
			registers
		}),
		mails: new Counter({
			name: 'gegenprobe_mails_total',
			help: 'Mails handed to the mail server, by what became of them.',
			labelNames: ['delivery'],
			registers
		}),
		jobRuns: new Counter({
			name: 'gegenprobe_job_runs_total',
			help: 'Runs of each job in this process, by their outcome.',
			labelNames: ['job', 'outcome'],
			registers
		}),
		jobSeconds: new Gauge({
			name: 'gegenprobe_job_duration_seconds',
			help: 'How long the last run of a job in this process took.',
			labelNames: ['job'],
			registers
		}),
		jobEnded: new Gauge({
			name: 'gegenprobe_job_ended_timestamp_seconds',
			help: 'When the last run of a job in this process ended.',
			labelNames: ['job'],
			registers
		})
	};
}
