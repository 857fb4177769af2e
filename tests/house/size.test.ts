import { expect, it } from 'vitest';
import { codeUnder, read } from './files';

const linesAtMost = { src: 400, tests: 600 };

/** Data, not code: one text a line in two languages. Splitting it by length would part what belongs together. */
const dataFolders = ['src/lib/core/catalogue/', 'src/lib/core/recommendation/templates/', 'src/lib/core/sample/'];

it.each(Object.entries(linesAtMost))('no file under %s is longer than %i lines', (folder, most) => {
	const long = codeUnder(folder)
		.filter((path) => !dataFolders.some((data) => path.startsWith(data)))
		.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
		.filter(({ lines }) => lines > most);
	expect(long, 'split the file by meaning: what is named in one sentence stays together').toEqual([]);
});
