import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/lib/core/read-number';
import { busyMilliseconds } from '../times';
import { codeUnder, place, read, syntaxOf, visit } from './files';

/** A pattern of the code, and where it stands. */
interface Pattern {
	readonly where: string;
	readonly source: string;
	readonly flags: string;
}

const millisecondsMax = 500;
const length = 50_000;

/** What is run for whoever starts the program, or over the project’s own files, and never meets what somebody sends. */
const ofOurselves = ['src/commands/', 'src/lib/i18n/', 'src/lib/core/format.ts'];

/** Behind a limit of length, in the same file. */
const ofShortTexts = ['src/lib/core/read-number.ts'];

/**
 * A form may hold as much as this. A pattern that tries the same text in more and more ways holds up everybody else, as one process
 * answers all: each is fed the texts that make such patterns slow.
 */
describe('patterns that meet what people send', () => {
	it.each(patterns())('/$source/$flags at $where does not grow slow', async ({ source, flags }) => {
		for (const text of textsAgainst(source)) {
			const pattern = new RegExp(source, flags);
			const milliseconds = await busyMilliseconds(() =>
				flags.includes('g') ? text.replaceAll(pattern, '') : pattern.test(text)
			);
			expect(milliseconds, `${text.slice(0, 20)}… of ${text.length} characters`).toBeLessThan(millisecondsMax);
		}
	});

	it('numbers of any length are read at once', async () => {
		for (const text of [
			`+${' '.repeat(length)}x`,
			`1${' '.repeat(length)}x`,
			`${'0'.repeat(length)}x`,
			'1.'.repeat(length)
		]) {
			expect(await busyMilliseconds(() => readNumber(text))).toBeLessThan(millisecondsMax);
		}
	});

	it('would be found: these are slow', async () => {
		// Short, as a slow one would not end in this life.
		const work = (source: string) =>
			busyMilliseconds(() => textsAgainst(source, 24).forEach((text) => new RegExp(source).test(text)));
		for (const source of ['^(a+)+$', '^(a|aa|aaa)+$', '^(\\s*\\w+)*$'])
			expect(await work(source), source).toBeGreaterThan(50);
	});
});

function patterns(): Pattern[] {
	return codeUnder('src')
		.filter((path) => ![...ofOurselves, ...ofShortTexts].some((prefix) => path.startsWith(prefix)))
		.flatMap((path) => {
			const found: Pattern[] = [];
			visit(syntaxOf(path), (node) => {
				if (!ts.isRegularExpressionLiteral(node)) return;
				const [, source = '', flags = ''] = /^\/([\s\S]*)\/(\w*)$/.exec(node.text) ?? [];
				const text = path.endsWith('.svelte') ? read(path) : node.getSourceFile().text;
				found.push({ where: place(path, text, Math.max(0, text.indexOf(node.text))), source, flags });
			});
			return found;
		});
}

/** Long repetitions of what the pattern itself repeats, with an end that does not match. */
function textsAgainst(source: string, most = length): string[] {
	const named = [...new Set(source.replaceAll(/\\[a-zA-Z]|[[\](){}?*+|^$.\\]/g, ''))].slice(0, 12);
	const usual = ['a', '0', ' ', '\n', '-', '"', '<', '.', '/', 'ä', '\t', 'a ', 'a-', '0.', ' \n', 'a@', ',"', 'aA0'];
	return [...usual, ...named, named.join('')]
		.filter((part) => part.length > 0)
		.flatMap((part) => {
			const long = part.repeat(Math.ceil(most / part.length)).slice(0, most);
			return [`${long}\u0001`, `\u0001${long}`, `${long}!\n`];
		});
}
