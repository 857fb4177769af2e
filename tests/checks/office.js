import { install, named, onPath } from './program.js';

const names = ['soffice', 'libreoffice'];

/** Path of a LibreOffice that opens decks: the one named by `SOFFICE_PATH`, the system's, or a freshly installed one. */
export async function findOffice() {
	const found = named('SOFFICE_PATH') ?? onPath(names) ?? (await installed());
	if (!found) throw new Error('no LibreOffice found: set SOFFICE_PATH, or install LibreOffice Impress');
	return found;
}

async function installed() {
	await install('--no-install-recommends libreoffice-impress');
	return onPath(names);
}
