import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages } from './compile-messages.js';

await compileMessages({}, (folder) => {
	// The plugin that reads the messages only warns where it finds none.
	if (existsSync(join(folder, 'messages', 'common_product.js'))) return;
	throw new Error('No messages were compiled: is @inlang/plugin-message-format installed?');
});
