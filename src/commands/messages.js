import { compile } from '@inlang/paraglide-js';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOptions } from '../lib/i18n/message-options.js';

/**
 * Compiles the messages of the interface into functions. Does nothing where they are compiled already: the checks of
 * `npm test` read them side by side, and none may find a file that another is writing.
 */
const stamp = join(messageOptions.outdir, '.inputs');
const inputs = hashOf([
	'package-lock.json',
	'src/lib/i18n/message-options.js',
	'src/lib/i18n/project.inlang/settings.json',
	...readdirSync('src/lib/i18n/messages').map((name) => join('src/lib/i18n/messages', name))
]);

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== inputs) {
	await compile(messageOptions);
	// The plugin that reads the messages only warns where it finds none.
	if (!existsSync(join(messageOptions.outdir, 'messages', 'common_product.js'))) {
		throw new Error('No messages were compiled: is @inlang/plugin-message-format installed?');
	}
	writeFileSync(stamp, inputs);
}

/** @param {string[]} paths */
function hashOf(paths) {
	const hash = createHash('sha256');
	for (const path of paths.sort()) hash.update(`${path}\0`).update(readFileSync(path));
	return hash.digest('hex');
}
