import { closeSync, fsyncSync, openSync } from 'node:fs';

/** WASI's number for an input/output error; PostgreSQL then stops rather than acknowledge what is not on disk. */
const inputOutputError = 29;

/**
 * Makes the names in a folder, or a file's content, last; a system that cannot open folders does this by itself.
 * @param {string} path
 * @returns {number} 0, or the error's number
 */
export function syncPath(path) {
	let descriptor;
	try {
		descriptor = openSync(path, 'r');
	} catch {
		return 0;
	}
	try {
		return syncDescriptor(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

/**
 * @param {number} descriptor
 * @returns {number} 0, or the error's number
 */
export function syncDescriptor(descriptor) {
	try {
		fsyncSync(descriptor);
		return 0;
	} catch {
		return inputOutputError;
	}
}
