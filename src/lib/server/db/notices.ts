import pg from 'pg';
import { millisecondsMax } from './types';

/** Gets each notice, or null where some may have been missed: then everything has to be asked for again. */
export type Ear = (notice: string | null) => void;

/** What committed transactions of all processes tell each other (`migrations/*_notices.sql`). */
export interface Notices {
	/** Until the function it returns is called. */
	hear(ear: Ear): () => void;
	close(): Promise<void>;
}

const channel = 'gegenprobe';

/** On the connections of a pool: for the embedded engine, which has one session, so that whoever tells is whoever hears. */
export function noticesOnPool(pool: pg.Pool): Notices {
	const { hear, tell } = ears();
	pool.on('connect', (client) => {
		client.on('notification', ({ payload }) => tell(payload ?? null));
		client.query(`listen ${channel}`).then(
			() => tell(null),
			() => client.end()
		);
	});
	return { hear, close: async () => undefined };
}

/** How long until the next attempt to connect, in milliseconds: twice the one before, within these. */
const retryMilliseconds = { least: 1_000, most: 30_000 } as const;

/** How often the connection is tried: a server that has gone without a word is noticed after that, in milliseconds. */
const trialMilliseconds = 30_000;

/** On a connection of its own, opened when somebody first wants to hear and again whenever it breaks. Needs a session: no pooler that divides it. */
export function noticesOfServer(connectionString: string): Notices {
	const { hear, tell } = ears();
	let client: pg.Client | null = null;
	let timer: NodeJS.Timeout | undefined;
	let pause: number = retryMilliseconds.least;
	let isClosed = false;
	const open = () => {
		const own = new pg.Client({
			...{ connectionString, application_name: 'gegenprobe notices', keepAlive: true },
			...{ connectionTimeoutMillis: millisecondsMax.connection, query_timeout: millisecondsMax.statement }
		});
		client = own;
		const lose = () => {
			if (client !== own) return;
			client = null;
			own.end().catch(() => undefined);
			if (isClosed) return;
			timer = setTimeout(open, pause).unref();
			pause = Math.min(2 * pause, retryMilliseconds.most);
		};
		const isAlive = () => {
			timer = setTimeout(() => void own.query('select').then(isAlive, lose), trialMilliseconds).unref();
		};
		own.on('error', lose).on('end', lose);
		own.on('notification', ({ payload }) => tell(payload ?? null));
		own
			.connect()
			.then(() => own.query(`listen ${channel}`))
			.then(() => {
				pause = retryMilliseconds.least;
				tell(null);
				isAlive();
			})
			.catch(lose);
	};
	return {
		hear(ear) {
			if (!client && !timer && !isClosed) open();
			return hear(ear);
		},
		async close() {
			isClosed = true;
			clearTimeout(timer);
			const own = client;
			client = null;
			await own?.end().catch(() => undefined);
		}
	};
}

function ears() {
	const all = new Set<Ear>();
	return {
		hear(ear: Ear) {
			all.add(ear);
			return () => void all.delete(ear);
		},
		tell(notice: string | null) {
			for (const ear of all) ear(notice);
		}
	};
}
