import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Manifest } from './format';
import { archiveVersion, fileNames, limits, manifestName, manifestSchema } from './format';
import { hashOf } from './hash';

/** Why a file is not taken; `name` and `line` say where. */
export type ArchiveProblem =
	| { readonly kind: 'too-large' }
	/** No ZIP file, or one that ends in the middle. */
	| { readonly kind: 'not-an-archive' }
	/** A ZIP file, but none of ours. */
	| { readonly kind: 'not-ours' }
	| { readonly kind: 'newer'; readonly version: number }
	/** A path, a link, a name twice, an encrypted file, or one that the list does not name. */
	| { readonly kind: 'unsafe'; readonly name: string }
	/** Its bytes are not those it was made of. */
	| { readonly kind: 'changed'; readonly name: string }
	| { readonly kind: 'missing'; readonly name: string }
	| { readonly kind: 'unreadable'; readonly name: string; readonly line: number }
	/** Each line is fine by itself, and together they contradict each other. */
	| { readonly kind: 'contradictory' };

export interface ReadArchive {
	readonly manifest: Manifest;
	readonly sha256: string;
	readonly files: ReadonlyMap<string, Buffer>;
}

export type ArchiveReading =
	| { readonly ok: true; readonly archive: ReadArchive }
	| { readonly ok: false; readonly problem: ArchiveProblem };

/** Thrown inside this folder to leave reading at once. */
export class RefusedArchive extends Error {
	constructor(readonly problem: ArchiveProblem) {
		super(problem.kind);
	}
}

/** Opens an engagement file and holds every byte of it against the hashes in its manifest. Nothing is written anywhere. */
export async function read(bytes: Buffer): Promise<ArchiveReading> {
	try {
		return { ok: true, archive: await open(bytes) };
	} catch (reason) {
		if (reason instanceof RefusedArchive) return { ok: false, problem: reason.problem };
		// The library's own reasons: a broken directory, sizes that are none, a name that climbs out of its folder.
		if (reason instanceof Error) return { ok: false, problem: { kind: 'not-an-archive' } };
		throw reason;
	}
}

async function open(bytes: Buffer): Promise<ReadArchive> {
	if (bytes.byteLength > limits.archiveBytes) refuse({ kind: 'too-large' });
	const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
	const files = await entriesOf(zip);
	const head = files.get(manifestName) ?? refuse({ kind: 'not-ours' });
	const manifest = manifestOf(head);
	for (const { name, bytes: size, sha256 } of manifest.files) {
		if (!fileNames.includes(name)) refuse({ kind: 'unsafe', name });
		const content = files.get(name) ?? refuse({ kind: 'missing', name });
		if (content.byteLength !== size || hashOf(content) !== sha256) refuse({ kind: 'changed', name });
	}
	const listed = new Set(manifest.files.map(({ name }) => name));
	for (const name of fileNames) if (!listed.has(name)) refuse({ kind: 'missing', name });
	for (const name of files.keys()) if (name !== manifestName && !listed.has(name)) refuse({ kind: 'unsafe', name });
	return { manifest, sha256: hashOf(head), files };
}

const symbolicLink = 0o120000;

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Buffer>> {
	const files = new Map<string, Buffer>();
	let left: number = limits.contentBytes;
	if (zip.entryCount > fileNames.length + 1) refuse({ kind: 'not-ours' });
	for await (const entry of zip.eachEntry()) {
		const name = entry.fileName;
		const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === symbolicLink;
		const isKnown = name === manifestName || fileNames.includes(name);
		if (!isKnown || isLink || files.has(name) || entry.isEncrypted()) refuse({ kind: 'unsafe', name });
		if (entry.uncompressedSize > left) refuse({ kind: 'too-large' });
		await requireSameName(zip, entry);
		const content = await contentOf(zip, entry, left);
		left -= content.byteLength;
		files.set(name, content);
	}
	return files;
}

/** What stands before the bytes themselves must be what the list at the end says. */
async function requireSameName(zip: ZipFile, entry: Entry): Promise<void> {
	const { fileName } = await zip.readLocalFileHeaderPromise(entry);
	if (fileName.toString('utf8') !== entry.fileName) refuse({ kind: 'unsafe', name: entry.fileName });
}

/** Counted as they come: what the list says of their size is no promise. */
async function contentOf(zip: ZipFile, entry: Entry, bytesMax: number): Promise<Buffer> {
	const stream = await zip.openReadStreamPromise(entry);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const part = Buffer.from(chunk as Uint8Array);
		size += part.byteLength;
		if (size > bytesMax) refuse({ kind: 'too-large' });
		chunks.push(part);
	}
	return Buffer.concat(chunks);
}

function manifestOf(head: Buffer): Manifest {
	const parsed = manifestSchema.safeParse(jsonOf(head.toString('utf8')));
	if (!parsed.success) refuse({ kind: 'not-ours' });
	if (parsed.data.formatVersion > archiveVersion) refuse({ kind: 'newer', version: parsed.data.formatVersion });
	return parsed.data;
}

/** null: it is none. */
export function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export function refuse(problem: ArchiveProblem): never {
	throw new RefusedArchive(problem);
}
