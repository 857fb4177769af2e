import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncPath } from '../db/embedded/sync.js';
import { checked } from './checked';
import { readFile, writeFile } from './file';
import { BackupError } from './format';
import { keptOf, scheduledAt, type Keeping } from './kept';
import { withoutAnswers } from './without-answers';

const ending = '.backup.gz';
const thinnedEnding = `.without-answers${ending}`;

/**
 * Once the newest scheduled backup has been verified: the older ones lose what individual people answered, and those whose time is over go. So
 * answers of a survey lie in one scheduled backup, and in none from the day after it has closed.
 */
export async function tidyScheduled(folder: string, keeping: Keeping): Promise<void> {
	const names = scheduledIn(folder);
	const kept = keptOf(names, keeping);
	for (const name of names.slice(0, -1)) {
		if (!kept.has(name)) rmSync(join(folder, name));
		else if (!name.endsWith(thinnedEnding)) await thin(folder, name);
	}
	syncPath(folder);
}

/** Oldest first. */
function scheduledIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => scheduledAt(name) !== null)
		.toSorted();
}

/** A file that cannot be read to its end restores nothing any more and could only give answers away: it goes. */
async function thin(folder: string, name: string): Promise<void> {
	const [whole, thinned] = [join(folder, name), join(folder, name.replace(ending, thinnedEnding))];
	try {
		// There already, where a process ended between making it and the next line.
		if (!existsSync(thinned)) await writeFile(thinned, withoutAnswers(checked(readFile(whole))));
	} catch (error) {
		if (!(error instanceof BackupError)) throw error;
	}
	rmSync(whole);
}
