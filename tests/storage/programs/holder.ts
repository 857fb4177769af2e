import { config } from '../../../src/lib/server/config';
import { openDatabase } from '../../../src/lib/server/db/open';

/** Opens the data folder and holds it until it is told to end; says why where it may not. */
try {
	const database = await openDatabase(config());
	process.on('SIGTERM', () => void database.close().then(() => process.exit(0)));
	process.stdout.write('open\n');
	setInterval(() => undefined, 1000);
} catch (error) {
	process.stdout.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
	process.exit(1);
}
