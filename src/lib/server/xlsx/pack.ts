import { crc32 } from 'node:zlib';

/**
 * A zip file of these parts as they are, not compressed. The library reads a workbook from one; given this one, it meets nothing that was not
 * measured before.
 */
export function pack(parts: ReadonlyMap<string, Buffer>): Buffer {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [path, content] of parts) {
		const name = Buffer.from(path);
		const local = Buffer.concat([headerOf(0x04034b50, name, content), name, content]);
		directory.push(Buffer.concat([headerOf(0x02014b50, name, content, at), name]));
		locals.push(local);
		at += local.length;
	}
	const entries = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.size, 8);
	end.writeUInt16LE(parts.size, 10);
	end.writeUInt32LE(entries.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...locals, entries, end]);
}

/** The header in front of a part, and with `at` (where that part begins) its entry in the directory. */
function headerOf(signature: number, name: Buffer, content: Buffer, at?: number): Buffer {
	const isEntry = at !== undefined;
	const header = Buffer.alloc(isEntry ? 46 : 30);
	const from = isEntry ? 6 : 4;
	header.writeUInt32LE(signature, 0);
	header.writeUInt16LE(20, from);
	// 1 January 1980: a zip file knows no earlier day.
	header.writeUInt16LE(0x21, from + 8);
	header.writeUInt32LE(crc32(content), from + 10);
	header.writeUInt32LE(content.length, from + 14);
	header.writeUInt32LE(content.length, from + 18);
	header.writeUInt16LE(name.length, from + 22);
	if (isEntry) header.writeUInt32LE(at, 42);
	return header;
}
