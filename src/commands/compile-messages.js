import { compile } from '@inlang/paraglide-js';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOptions } from '../lib/i18n/message-options.js';

/**
 * Compiles the messages of the interface into functions. Does nothing where they are compiled already: the checks of
 * `npm test` read them side by side, and none may find a file that another is writing.
 * @param {Partial<typeof messageOptions>} [other] what differs from how the product's own are compiled
 * @param {(folder: string) => void} [finish] called with the folder when they have been compiled anew
 */
export async function compileMessages(other = {}, finish = () => undefined) {
	const options = { ...messageOptions, ...other };
	const stamp = join(options.outdir, '.inputs');
	const inputs = inputsHash();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
	await compile(options);
	finish(options.outdir);
	writeFileSync(stamp, inputs);
}

function inputsHash() {
	const messages = 'src/lib/i18n/messages';
	const paths = [
		'package-lock.json',
		'src/lib/i18n/message-options.js',
		'src/lib/i18n/project.inlang/settings.json',
		...readdirSync(messages).map((name) => join(messages, name))
	];
	const hash = createHash('sha256');
	for (const path of paths.sort()) hash.update(`${path}\0`).update(readFileSync(path));
	return hash.digest('hex');
}
