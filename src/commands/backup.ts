import { join, resolve } from 'node:path';
import * as backup from '$lib/server/backup';
import { config } from '$lib/server/config';
import { describeFailure, failing } from './failing';
import { parametersOf } from './shared/parameters';
import { toldOfBackup } from './shared/told';

/**
 * `npm run backup [-- file]`: everything in one file, also while the program runs. With `--scheduled`, as the program calls it by itself,
 * older backups are tidied up as well.
 */
await failing(async () => {
	const settings = config();
	const [given] = parametersOf('backup');
	const now = new Date();
	const folder = backup.folderOf(settings.dataDir);
	const isScheduled = given === '--scheduled';
	const path = given === undefined || isScheduled ? join(folder, nameAt(now, isScheduled)) : resolve(given);
	try {
		const verified = await backup.backUp(settings, path, now);
		backup.noteBackup(settings.dataDir, path, now);
		if (isScheduled) await backup.tidyScheduled(folder, settings);
		process.stdout.write(`${[path, ...toldOfBackup(verified)].join('\n')}\n`);
	} catch (error) {
		backup.noteFailedBackup(settings.dataDir, describeFailure(error), now);
		throw error;
	}
});

/** For example `backup-2026-11-22T162300Z.backup.gz`. */
function nameAt(now: Date, isScheduled: boolean): string {
	const time = now.toISOString().replaceAll(':', '').replace(/\.\d+/, '');
	return `${isScheduled ? 'scheduled' : 'manual'}-${time}.backup.gz`;
}
