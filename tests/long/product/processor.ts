import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the machine's own clock does. */
const ticksASecond = 100;

/** Processor time that a process and all it has ever started have used, in seconds; 0 where the machine does not say it. */
export function processorSecondsOf(pid: number): number {
	const used = new Map(processes().map((one) => [one.pid, one]));
	const sum = (one: Used): number =>
		one.ticks +
		[...used.values()].filter(({ parent }) => parent === one.pid).reduce((all, child) => all + sum(child), 0);
	const root = used.get(pid);
	return root === undefined ? 0 : sum(root) / ticksASecond;
}

interface Used {
	readonly pid: number;
	readonly parent: number;
	/** Its own time, and that of the children that it has seen end. */
	readonly ticks: number;
}

function processes(): Used[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.flatMap((name) => usedBy(Number(name)) ?? []);
	} catch {
		return [];
	}
}

/** `/proc/<pid>/stat`; the second field is a name in brackets that may hold anything. */
function usedBy(pid: number): Used | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const ticks = fields.slice(11, 15).reduce((all, each) => all + each, 0);
		return { pid, parent: fields[1] ?? 0, ticks };
	} catch {
		return null;
	}
}
