import { inflateRawSync } from 'node:zlib';

/** What a zip file may unpack to, in bytes: a table of 5,000 rows is a tenth of it. */
const unpackedMax = 24_000_000;
/** A workbook of some dozen sheets has a hundred parts. */
const entriesMax = 1000;

export type Unpacked =
	| { readonly ok: true; readonly parts: ReadonlyMap<string, Buffer> }
	| { readonly ok: false; readonly reason: 'broken' | 'too-large' };

/**
 * Unpacks the parts of a zip file that `isWanted` names. Sizes are looked at before anything is inflated, and held to while it is: a part that is
 * larger than the directory says is broken off. Encrypted and split files are broken ones here.
 */
export function unpack(file: Buffer, isWanted: (path: string) => boolean): Unpacked {
	try {
		const wanted = directoryOf(file).filter(({ path }) => isWanted(path));
		const size = wanted.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
		if (size > unpackedMax) return { ok: false, reason: 'too-large' };
		return { ok: true, parts: new Map(wanted.map((entry) => [entry.path, contentOf(file, entry)])) };
	} catch (error) {
		// Everything thrown here comes from reading past the end or from a stream that does not inflate to what it promised.
		if (error instanceof RangeError || isZlibError(error) || error instanceof BrokenZip)
			return { ok: false, reason: 'broken' };
		throw error;
	}
}

class BrokenZip extends Error {
	override readonly name = 'BrokenZip';
}

interface Entry {
	readonly path: string;
	readonly isDeflated: boolean;
	readonly packedSize: number;
	readonly unpackedSize: number;
	readonly headerAt: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

/** The central directory at the end of a zip file. */
function directoryOf(file: Buffer): Entry[] {
	const end = endOf(file);
	const count = file.readUInt16LE(end + 10);
	if (count > entriesMax) throw new BrokenZip('too many entries');
	const entries: Entry[] = [];
	let at = file.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (file.readUInt32LE(at) !== signatures.entry) throw new BrokenZip('no entry where one should be');
		const [flags, method] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10)];
		if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw new BrokenZip('packed in a way that no workbook is');
		const nameLength = file.readUInt16LE(at + 28);
		entries.push({
			path: file.toString('utf8', at + 46, at + 46 + nameLength),
			isDeflated: method === 8,
			packedSize: file.readUInt32LE(at + 20),
			unpackedSize: file.readUInt32LE(at + 24),
			headerAt: file.readUInt32LE(at + 42)
		});
		at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
	return entries;
}

/** Where the directory's own end stands: before a comment of at most 65,535 bytes. */
function endOf(file: Buffer): number {
	const first = Math.max(0, file.length - 65_557);
	for (let at = file.length - 22; at >= first; at -= 1) if (file.readUInt32LE(at) === signatures.end) return at;
	throw new BrokenZip('no directory');
}

function contentOf(file: Buffer, { headerAt, packedSize, unpackedSize, isDeflated }: Entry): Buffer {
	if (file.readUInt32LE(headerAt) !== signatures.local) throw new BrokenZip('no part where one should be');
	const at = headerAt + 30 + file.readUInt16LE(headerAt + 26) + file.readUInt16LE(headerAt + 28);
	const packed = file.subarray(at, at + packedSize);
	if (packed.length !== packedSize) throw new BrokenZip('ends too early');
	// One byte of room, since a limit of nothing means no limit.
	const content = isDeflated ? inflateRawSync(packed, { maxOutputLength: unpackedSize + 1 }) : packed;
	if (content.length !== unpackedSize) throw new BrokenZip('not of the size it promised');
	return content;
}

function isZlibError(error: unknown): boolean {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(Z_|ERR_)/.test(error.code);
}
