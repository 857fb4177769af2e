import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '$lib/server/db/embedded/open-embedded';
import { failing } from './failing';

/** Prepares the folder that a first start copies instead of creating a database, which takes seconds and 800 MB. */
await failing(async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-template-'));
	try {
		const database = await openEmbedded(dataDir, join(dataDir, 'none'));
		await database.close();
		cpSync(join(dataDir, 'database'), fileURLToPath(new URL('../database-template', import.meta.url)), {
			recursive: true
		});
	} finally {
		rmSync(dataDir, { recursive: true, force: true });
	}
});
