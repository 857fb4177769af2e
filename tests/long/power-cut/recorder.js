/**
 * Loaded before everything else in a program and each of its threads: notes in the file `JOURNAL` what is done to the folder
 * `RECORDED_FOLDER`, after it is done. The journal is only appended to, so that its order is the one in which things happened,
 * whichever thread noted them. How an entry looks: `journal.ts`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { RECORDED_FOLDER: folder = '', JOURNAL: journal = '' } = process.env;
const real = { ...fs };
const descriptor = real.openSync(journal, 'a');

/** @type {Map<number, { handle: number, path: string }>} */
const opened = new Map();
let handles = 0;

/** @param {string} path */
const isRecorded = (path) => path.startsWith(`${folder}/`);

/**
 * @param {object} what
 * @param {Uint8Array} bytes
 */
function note(what, bytes = new Uint8Array()) {
	const head = Buffer.from(JSON.stringify({ ...what, length: bytes.length }));
	const size = Buffer.alloc(4);
	size.writeUInt32LE(head.length);
	real.writeSync(descriptor, Buffer.concat([size, head, bytes]));
}

/** @param {Partial<typeof fs>} functions */
const patch = (functions) => Object.assign(fs, functions);

patch({
	openSync: (path, flags, mode) => {
		const file = String(path);
		const existed = isRecorded(file) && real.existsSync(file);
		const number = real.openSync(path, flags, mode);
		if (isRecorded(file)) {
			opened.set(number, { handle: (handles += 1), path: file });
			note({ act: existed ? 'open' : 'create', handle: handles, path: file });
			if (typeof flags === 'number' && flags & fs.constants.O_TRUNC) note({ act: 'truncate', path: file, size: 0 });
		}
		return number;
	},
	closeSync: (number) => {
		opened.delete(number);
		real.closeSync(number);
	},
	fsyncSync: (number) => {
		real.fsyncSync(number);
		const file = opened.get(number);
		if (file) note({ act: 'sync', handle: file.handle, path: file.path });
	},
	ftruncateSync: (number, size) => {
		real.ftruncateSync(number, size);
		const file = opened.get(number);
		if (file) note({ act: 'truncate', handle: file.handle, path: file.path, size: size ?? 0 });
	},
	truncateSync: (path, size) => {
		real.truncateSync(path, size);
		if (isRecorded(String(path))) note({ act: 'truncate', path, size: size ?? 0 });
	},
	renameSync: (from, to) => {
		real.renameSync(from, to);
		if (isRecorded(String(from))) note({ act: 'rename', path: from, to });
	},
	unlinkSync: (path) => {
		real.unlinkSync(path);
		if (isRecorded(String(path))) note({ act: 'remove', path });
	},
	writeFileSync: (path, data, options) => {
		real.writeFileSync(path, data, options);
		const file = String(path);
		if (!isRecorded(file)) return;
		note({ act: 'create', handle: (handles += 1), path: file });
		const bytes = Buffer.from(String(data));
		if (bytes.length > 0) note({ act: 'write', handle: handles, path: file, at: 0 }, bytes);
	}
});

/** @type {(number: number, data: Uint8Array, offset: number, length: number, position: number) => number} */
const write = (number, data, offset, length, position) => {
	const written = real.writeSync(number, data, offset, length, position);
	const file = opened.get(number);
	if (!file) return written;
	const bytes = new Uint8Array(data.buffer, data.byteOffset + offset, written);
	note({ act: 'write', handle: file.handle, path: file.path, at: position }, bytes);
	return written;
};
Object.assign(fs, { writeSync: write });
syncBuiltinESMExports();
