/** Errors that whoever runs a command can mend: their message says how, and a stack would only hide it. */
const explained = new Set(['ConfigError', 'FolderInUseError', 'MigrationError', 'PostgresSetupError']);

/** Runs a command; whatever fails is written to the error output and ends the process with 1. */
export async function failing(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		process.stderr.write(`${describe(error)}\n`);
		process.exit(1);
	}
}

function describe(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (explained.has(error.name)) return error.message;
	if ('code' in error && error.code === 'EADDRINUSE') return 'The port is in use. Choose another one with PORT.';
	if ('code' in error && error.code === 'EACCES') return `${error.message}. Check the rights on DATA_DIR and the PORT.`;
	if ('code' in error && error.code === 'ECONNREFUSED')
		return 'Nothing answers at DATABASE_URL. Is the server running?';
	return error.stack ?? error.message;
}
