import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';

/** Room for the databases of all tests that run at the same time, in bytes. */
const bytesNeeded = 4 * 1024 ** 3;

/**
 * Where tests keep what they throw away: in memory, where there is room. The embedded database waits for its disk with every commit, which took a third of the
 * time; whether it does wait is tested by what it asks the disk for, not by how long that takes.
 * @returns {Record<string, string>} for the environment; empty where the usual folder has to do
 */
export function fastFolder() {
	const folder = '/dev/shm';
	try {
		accessSync(folder, constants.W_OK);
		// Some tests run programs that they put there; containers often forbid it.
		const mounted = readFileSync('/proc/mounts', 'utf8').split('\n');
		if (mounted.some((line) => line.split(' ')[1] === folder && line.includes('noexec'))) return {};
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize >= bytesNeeded && !process.env.TMPDIR ? { TMPDIR: folder } : {};
	} catch {
		return {};
	}
}
