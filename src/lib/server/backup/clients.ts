import pg from 'pg';
import type { Engine } from '../db/embedded/engine';
import type { DatabaseSettings } from '../db/open';

/** A connection to the embedded engine as its own user; it has one session. */
export function engineClient(engine: Engine): pg.Client {
	return ignoringBreaks(new pg.Client({ user: 'postgres', database: 'postgres', stream: engine.connection }));
}

/** A connection as the owner of the tables. */
export function ownerClient({ databaseUrl, databaseMigrationUrl }: DatabaseSettings): pg.Client {
	const connectionString = databaseMigrationUrl ?? databaseUrl ?? '';
	return ignoringBreaks(new pg.Client({ connectionString, application_name: 'gegenprobe backup' }));
}

/** The statement that runs fails and says so; an event without a listener would end the process before it could clean up. */
function ignoringBreaks(client: pg.Client): pg.Client {
	client.on('error', () => undefined);
	return client;
}
