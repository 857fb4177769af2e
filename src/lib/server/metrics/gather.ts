import { collectDefaultMetrics, Gauge } from 'prom-client';
import { metrics } from '.';
import { lastBackup } from '../backup/last';
import { database, migrationNames, type Database } from '../db';
import { sizes } from '../operation/sizes';
import { workInHand } from '../operation/work';
import { programVersion } from '../version';

/** Whoever asks for figures does not wait for a database that does not answer, in milliseconds. */
const patience = 2_000;

/** Everything there is to say at this moment, in the text format of Prometheus. */
export async function gather(dataDir: string): Promise<{ readonly text: string; readonly type: string }> {
	const { registry } = metrics();
	state ??= createState();
	await look(state, dataDir);
	return { text: await registry.metrics(), type: registry.contentType };
}

type State = ReturnType<typeof createState>;

let state: State | null = null;

function createState() {
	const { registry } = metrics();
	collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
	const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
		new Gauge({ name: `gegenprobe_${name}`, help, labelNames, registers: [registry] });
	return {
		build: gauge('build_info', 'What is running: always 1.', ['version', 'engine']),
		migrations: gauge('migrations', 'Migrations that this program brought the database to.'),
		up: gauge('database_up', 'Whether the database answered just now.'),
		connections: gauge(
			'database_connections',
			'Connections of this process by what they do; waiting: requests for one.',
			['state']
		),
		databaseBytes: gauge('database_size_bytes', 'Size of the database on its disk.'),
		freeBytes: gauge('data_dir_free_bytes', 'Free where DATA_DIR lies.'),
		backupTime: gauge('backup_timestamp_seconds', 'When the newest backup was made; absent: none is known of.'),
		fileOrders: gauge('file_orders', 'Files that were asked for and are not made yet, over all processes.'),
		openRounds: gauge('open_rounds', 'Rounds in which people can answer.')
	};
}

async function look(gauges: State, dataDir: string): Promise<void> {
	const opened = await database();
	gauges.build.reset();
	gauges.build.set({ version: programVersion, engine: opened.engine }, 1);
	gauges.migrations.set(migrationNames().length);
	for (const [name, number] of Object.entries(opened.connections())) gauges.connections.set({ state: name }, number);
	const backup = lastBackup(dataDir);
	if (backup) gauges.backupTime.set(backup.at.getTime() / 1000);
	else gauges.backupTime.remove();
	const found = await inTime(opened, dataDir);
	gauges.up.set(found === null ? 0 : 1);
	// What is not known now is left out: an old figure would look like a new one.
	for (const name of ['databaseBytes', 'freeBytes', 'fileOrders', 'openRounds'] as const) {
		const value = found?.[name] ?? null;
		if (value === null) gauges[name].remove();
		else gauges[name].set(value);
	}
}

async function inTime(opened: Database, dataDir: string) {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, patience, null)));
	const asking = Promise.all([workInHand(opened), sizes(opened, dataDir)]).then(
		([work, measured]) => ({ ...work, ...measured }),
		() => null
	);
	try {
		return await Promise.race([asking, late]);
	} finally {
		clearTimeout(timer);
	}
}
