import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parts } from './parts';
import { writeBetween } from '../table';

/**
 * `npm run test:long -- [--short] [--seed=1] [part …]`: runs the parts that were named, or all of them, and writes what they measured into
 * the documents. Ends with 1 where something does not hold; what was measured in short is shown and not written.
 */
const given = process.argv.slice(2);
const isShort = given.includes('--short');
const seed = Number(given.find((each) => each.startsWith('--seed='))?.slice(7) ?? 1);
const names = given.filter((each) => !each.startsWith('--'));
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0 || !Number.isSafeInteger(seed)) {
	console.error(`There is no part ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}.`);
	process.exit(1);
}

const failed: string[] = [];
for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
	console.log(`\n${part.name}`);
	const begin = Date.now();
	const { text, document, holds } = await part.run({ seed, isShort }, (line) => console.log(`  ${line}`));
	console.log(`\n${text}\n\n${part.name} ${holds ? 'holds' : 'DOES NOT HOLD'}, ${secondsSince(begin)} s`);
	if (!isShort) writeBetween(document, `long:${part.name}`, `${text}\n\n${stamp()}`);
	if (!holds) failed.push(part.name);
}
console.log(failed.length === 0 ? '\nEverything holds.' : `\nDoes not hold: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

function stamp(): string {
	const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
	return `Measured on ${new Date().toISOString().slice(0, 10)} at commit ${commit()}, seed ${seed}, ${machine}.`;
}

function commit(): string {
	const git = (...parameters: string[]) => execFileSync('git', parameters, { encoding: 'utf8' }).trim();
	try {
		const hasChanges = git('status', '--porcelain', '--', 'src', 'tests', 'package.json').length > 0;
		return `${git('rev-parse', '--short', 'HEAD')}${hasChanges ? ' with changes' : ''}`;
	} catch {
		return 'unknown';
	}
}

function secondsSince(begin: number): number {
	return Math.round((Date.now() - begin) / 1000);
}
