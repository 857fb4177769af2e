import type { Config } from '../config';
import { openEmbedded } from './embedded/open-embedded';
import { openPostgres } from './open-postgres';
import type { Database } from './types';

export type DatabaseSettings = Pick<
	Config,
	'dataDir' | 'databaseUrl' | 'databaseMigrationUrl' | 'databaseConnections' | 'databaseTemplate'
>;

/** Opens the configured database, created and migrated where needed. */
export function openDatabase(settings: DatabaseSettings): Promise<Database> {
	if (settings.databaseUrl === null) return openEmbedded(settings.dataDir, settings.databaseTemplate);
	return openPostgres({
		url: settings.databaseUrl,
		migrationUrl: settings.databaseMigrationUrl,
		connections: settings.databaseConnections
	});
}
