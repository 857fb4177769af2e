/** A command cannot do what it was asked to; the message says why, or what to say instead. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}

/** Errors that whoever runs a command can mend: their message says how, and a stack would only hide it. */
const explained = new Set([
	'ConfigError',
	'FolderInUseError',
	'EngineError',
	'MigrationError',
	'PostgresSetupError',
	'BackupError',
	'NoRoomError',
	'Refusal'
]);

const folder = 'Check DATA_DIR, its rights and the space on its disk.';
const server = 'Check DATABASE_URL, and whether the server is running.';
const address = 'Check HOST and DATABASE_URL.';

/** What to do about errors of the system and of PostgreSQL, by their code. */
const advice: Readonly<Record<string, string>> = {
	EADDRINUSE: 'The port is in use. Choose another one with PORT.',
	EADDRNOTAVAIL: 'This machine has no such address to listen on. Check HOST.',
	EACCES: 'Check the rights on DATA_DIR and the PORT.',
	...Object.fromEntries(['EEXIST', 'ENOTDIR', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].map((code) => [code, folder])),
	...Object.fromEntries(['ENOTFOUND', 'EAI_AGAIN'].map((code) => [code, address])),
	...Object.fromEntries(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH'].map((code) => [code, server])),
	ERR_INVALID_URL: 'DATABASE_URL cannot be read: write special characters of the password as %23 for #, %40 for @ ….',
	ERR_MODULE_NOT_FOUND: 'The build or the installation is not complete. Run npm ci && npm run build.',
	'28P01': 'Check the user and password in DATABASE_URL.',
	'28000': 'Check the user in DATABASE_URL, and what pg_hba.conf of the server allows.',
	'3D000': 'Create the database that DATABASE_URL names, or name another one.'
};

/** Runs a command; whatever fails is written to the error output and ends the process with 1. */
export async function failing(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		process.stderr.write(`${describeFailure(error)}\n`);
		process.exit(1);
	}
}

/** One line where it is known what to do, else the stack. */
export function describeFailure(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (explained.has(error.name)) return error.message;
	const hint = 'code' in error && typeof error.code === 'string' ? advice[error.code] : undefined;
	if (hint === undefined) return error.stack ?? error.message;
	// Several attempts that failed together (IPv4 and IPv6) come without a message of their own.
	return error.message === '' ? hint : `${error.message}. ${hint}`;
}
