import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Chance } from '../chance';
import type { Recorded } from './journal';

/**
 * What the disk holds of what was not yet synchronised: nothing; any part of it, in any order and torn between two sectors; or
 * everything, as after the kill of a process.
 */
export type Survival = 'nothing' | 'torn' | 'everything';

interface File {
	/** As it lies on the disk for good. */
	durable: Buffer;
	/** What was done to it since, in order. */
	pending: Change[];
}

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };

/** One change of names, whole or not at all; null: the name is gone. */
type Naming = readonly (readonly [path: string, file: File | null])[];

/** Sectors are written whole or not at all; a page of the database has sixteen of them. */
const sectorBytes = 512;

/**
 * A disk under a journal of what was done to a folder. Synchronising a file makes its content last, and its name, as journalling
 * file systems do; synchronising a folder makes the names in it last. Names that are not yet settled survive in their order, content
 * in none.
 */
export class Disk {
	readonly #before: string;
	readonly #folder: string;
	readonly #opened = new Map<number, File>();
	readonly #names = new Map<string, File | null>();
	readonly #durableNames = new Map<string, File | null>();
	#namings: Naming[] = [];

	/** `before`: a copy of `folder` from before the first entry of its journal. */
	constructor(folder: string, before: string) {
		this.#folder = folder;
		this.#before = before;
	}

	apply({ entry, bytes }: Recorded): void {
		switch (entry.act) {
			case 'open': {
				const file = this.#file(entry.path);
				if (file) this.#opened.set(entry.handle, file);
				return;
			}
			case 'create': {
				const file = this.#file(entry.path) ?? { durable: Buffer.alloc(0), pending: [] };
				this.#opened.set(entry.handle, file);
				if (!this.#names.get(entry.path)) this.#name([[entry.path, file]]);
				return;
			}
			case 'write':
				this.#opened.get(entry.handle)?.pending.push({ at: entry.at, bytes });
				return;
			case 'truncate': {
				const file = entry.handle === undefined ? this.#file(entry.path) : this.#opened.get(entry.handle);
				file?.pending.push({ size: entry.size });
				return;
			}
			case 'rename':
				this.#name([
					[entry.path, null],
					[entry.to, this.#file(entry.path)]
				]);
				return;
			case 'remove':
				this.#file(entry.path);
				this.#name([[entry.path, null]]);
				return;
			case 'sync': {
				const file = this.#opened.get(entry.handle);
				if (file) {
					for (const change of file.pending) file.durable = changed(file.durable, change);
					file.pending = [];
				}
				this.#settle((naming) =>
					naming.some(([path, named]) => (file ? named === file : dirname(path) === entry.path))
				);
				return;
			}
			case 'said':
		}
	}

	/** Makes the folder in `target` as it is found when the current comes back. */
	rebuild(target: string, survival: Survival, chance: Chance): void {
		cpSync(this.#before, target, { recursive: true });
		const names = new Map(this.#durableNames);
		const survivors = { nothing: 0, torn: chance.below(this.#namings.length + 1), everything: this.#namings.length };
		for (const naming of this.#namings.slice(0, survivors[survival])) {
			for (const [path, file] of naming) names.set(path, file);
		}
		// One disk writes soon, another late.
		const kept = { nothing: 0, torn: 1 + chance.below(99), everything: 100 }[survival];
		const survives = () => kept === 100 || (kept > 0 && chance.below(100) < kept);
		for (const [path, file] of names) {
			const place = path.replace(this.#folder, target);
			if (file === null) rmSync(place, { force: true });
			else writeFileSync(place, contentOf(file, survives));
		}
	}

	/** The file of that name, taken from before the beginning where nothing was done to it yet. */
	#file(path: string): File | null {
		const known = this.#names.get(path);
		if (known !== undefined) return known;
		const place = path.replace(this.#folder, this.#before);
		const file = existsSync(place) ? readIfFile(place) : null;
		if (file === null) return null;
		this.#names.set(path, file);
		this.#durableNames.set(path, file);
		return file;
	}

	#name(naming: Naming): void {
		for (const [path, file] of naming) this.#names.set(path, file);
		this.#namings.push(naming);
	}

	#settle(isSettled: (naming: Naming) => boolean): void {
		const settled = this.#namings.filter(isSettled);
		for (const [path, file] of settled.flat()) this.#durableNames.set(path, file);
		this.#namings = this.#namings.filter((naming) => !settled.includes(naming));
	}
}

function readIfFile(path: string): File | null {
	try {
		return { durable: readFileSync(path), pending: [] };
	} catch {
		// A folder: only its names are kept, by whoever names something in it.
		return null;
	}
}

function contentOf(file: File, survives: () => boolean): Buffer {
	let content: Buffer = Buffer.from(file.durable);
	for (const change of file.pending) {
		if ('size' in change) {
			if (survives()) content = changed(content, change);
			continue;
		}
		for (const sector of sectorsOf(change)) if (survives()) content = changed(content, sector);
	}
	return content;
}

function sectorsOf({ at, bytes }: { readonly at: number; readonly bytes: Buffer }): { at: number; bytes: Buffer }[] {
	const sectors: { at: number; bytes: Buffer }[] = [];
	for (let from = 0; from < bytes.length;) {
		const to = Math.min(bytes.length, from + sectorBytes - ((at + from) % sectorBytes));
		sectors.push({ at: at + from, bytes: bytes.subarray(from, to) });
		from = to;
	}
	return sectors;
}

function changed(content: Buffer, change: Change): Buffer {
	if ('size' in change) return resized(content, change.size);
	const end = change.at + change.bytes.length;
	const whole = end > content.length ? resized(content, end) : content;
	change.bytes.copy(whole, change.at);
	return whole;
}

function resized(content: Buffer, size: number): Buffer {
	return size <= content.length
		? content.subarray(0, size)
		: Buffer.concat([content, Buffer.alloc(size - content.length)]);
}
