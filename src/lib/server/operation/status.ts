import { asc } from 'drizzle-orm';
import { failedBackup, lastBackup } from '../backup/last';
import { config, environmentWarnings } from '../config';
import { type Database, migrationNames } from '../db';
import { jobRuns } from '../db/schema';
import { metrics } from '../metrics';
import { emptyOperatorPages } from '../operator-pages';
import { programVersion } from '../version';
import { type Sizes, sizes } from './sizes';
import { type Work, workInHand } from './work';

/** What whoever keeps this server running wants to know at a glance. Nothing in it belongs to an organisation. */
export interface Status extends Sizes, Work {
	readonly at: Date;
	readonly version: string;
	/** Of Node. */
	readonly runtime: string;
	readonly startedAt: Date;
	/** Memory of this process, in bytes. */
	readonly memoryBytes: number;
	readonly engine: Database['engine'];
	readonly connections: ReturnType<Database['connections']>;
	/** All of this program, which are those of the database since it was opened. */
	readonly migrations: readonly string[];
	/** Since this process began; null: there is no mail server. */
	readonly mails: { readonly sent: number; readonly failed: number } | null;
	readonly backup: {
		/** The newest that was read back whole; null: none is known of. */
		readonly last: { readonly at: Date; readonly bytes: number } | null;
		/** The newest attempt, if it failed. */
		readonly failure: { readonly at: Date; readonly reason: string } | null;
	};
	/** As the start of the program says them, in English. */
	readonly warnings: readonly string[];
	readonly jobs: readonly JobState[];
}

export interface JobState {
	readonly name: string;
	readonly dueAt: Date;
	/** null: not yet. */
	readonly endedAt: Date | null;
	readonly milliseconds: number | null;
	/** In a row, up to now. */
	readonly failures: number;
}

export async function status(database: Database): Promise<Status> {
	const { dataDir, mail } = config();
	const [jobs, work, measured, mails] = await Promise.all([
		jobStates(database),
		workInHand(database),
		sizes(database, dataDir),
		mail === null ? null : mailCounts()
	]);
	const emptyPages = emptyOperatorPages(dataDir);
	return {
		...measured,
		...work,
		at: new Date(),
		version: programVersion,
		runtime: process.version,
		startedAt: new Date(Date.now() - process.uptime() * 1000),
		memoryBytes: process.memoryUsage.rss(),
		engine: database.engine,
		connections: database.connections(),
		migrations: migrationNames(),
		mails,
		backup: { last: lastBackup(dataDir), failure: failedBackup(dataDir) },
		warnings: [
			...environmentWarnings(),
			...database.warnings,
			...(emptyPages.length > 0 ? [`Pages of the operator are empty: ${emptyPages.join(', ')}`] : [])
		],
		jobs
	};
}

function jobStates(database: Database): Promise<JobState[]> {
	return database.read({ system: true }, (transaction) =>
		transaction.select().from(jobRuns).orderBy(asc(jobRuns.name))
	);
}

async function mailCounts(): Promise<NonNullable<Status['mails']>> {
	const { values } = await metrics().mails.get();
	const of = (delivery: string) => values.find(({ labels }) => labels.delivery === delivery)?.value ?? 0;
	return { sent: of('sent'), failed: of('failed') };
}
