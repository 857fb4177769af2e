import { config } from '../config';
import { openDatabase } from './open';
import type { Database } from './types';

export {
	isTaken,
	isUnavailable,
	StorageError,
	lockNotAvailable,
	storageCodeOf,
	type Database,
	type Scope,
	type Transaction
} from './types';
export type { Swept } from './sweep';
export { migrationNames } from './migrate';
export { FolderInUseError } from './embedded/folder-lock';

/** On the global object, so that a module the development server loads anew finds what the old one has open. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

/** The one database of this process, opened when it is first asked for. */
export function database(): Promise<Database> {
	return (shared.gegenprobeDatabase ??= openDatabase(config()).catch((error: unknown) => {
		shared.gegenprobeDatabase = undefined;
		throw error;
	}));
}

/** Closes it after the transactions that run, however many ask for it; does nothing where none is open. */
export async function closeDatabase(): Promise<void> {
	const opening = shared.gegenprobeDatabase;
	if (!opening) return;
	const opened = await opening.catch(() => null);
	await opened?.close();
	if (shared.gegenprobeDatabase === opening) shared.gegenprobeDatabase = undefined;
}
