import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { startEngine } from './engine';
import { syncPath } from './sync.js';

interface NewFolder {
	readonly folder: string;
	/** A prepared folder; need not exist. */
	readonly template: string;
	readonly start: typeof startEngine;
	/** What is to happen in it before it gets its name. */
	readonly fill?: (unfinished: string) => Promise<void>;
}

/**
 * A copy of the template, or made anew where there is none; complete or absent, as a process that dies on the way leaves
 * nothing that looks like a database.
 */
export async function createFolder({ folder, template, start, fill }: NewFolder): Promise<void> {
	const unfinished = `${folder}.unfinished`;
	rmSync(unfinished, { recursive: true, force: true });
	if (existsSync(join(template, 'PG_VERSION'))) cpSync(template, unfinished, { recursive: true });
	else await (await start(unfinished)).close();
	await fill?.(unfinished);
	syncTree(unfinished);
	renameSync(unfinished, folder);
	syncPath(join(folder, '..'));
}

/** Each file and folder reaches the disk before the whole gets its final name. */
function syncTree(path: string): void {
	for (const entry of readdirSync(path, { withFileTypes: true })) {
		const inside = join(path, entry.name);
		if (entry.isDirectory()) syncTree(inside);
		else syncPath(inside);
	}
	syncPath(path);
}
