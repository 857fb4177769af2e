import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeUnder, filesUnder, place, read, syntaxOf, visit, withoutComments } from './files';

interface Rule {
	readonly name: string;
	readonly pattern: RegExp;
	readonly folders: readonly string[];
	/** Files that may, by the beginning of their path. */
	readonly except?: readonly string[];
	/** Also look into comments. */
	readonly comments?: true;
	readonly remedy: string;
	/** Each must be caught, so that the rule itself is tried. */
	readonly caught: readonly string[];
	readonly allowed?: readonly string[];
}

/** Hosts that may stand in the code, and why nobody is ever asked there. */
const hostsAllowed: Readonly<Record<string, string>> = {
	localhost: 'this machine',
	'127\\.0\\.0\\.1': 'this machine',
	'www\\.w3\\.org': 'names of XML vocabularies',
	'schemas\\.(openxmlformats\\.org|microsoft\\.com)': 'names of XML vocabularies',
	'purl\\.org': 'names of XML vocabularies',
	'inlang\\.com/schema': 'names the format of the message files to editors',
	'[\\w.]*example\\.(com|org)': 'reserved for examples in texts'
};

const rules: readonly Rule[] = [
	{
		name: 'no stray console',
		pattern: /\bconsole\s*[.[]/g,
		folders: ['src'],
		except: ['src/commands/'],
		remedy: 'use the logger of src/lib/server, or return the fact to the caller',
		caught: ['console.log(answer)']
	},
	{
		name: 'no leftover reminders',
		pattern: /\b(TODO|FIXME|XXX|HACK)\b/g,
		folders: ['src', 'tests', 'docs', 'static', '.ci', 'deploy', 'README.md'],
		comments: true,
		remedy: 'do it now, or open an issue and delete the line',
		caught: ['// TODO later', '<!-- FIXME -->']
	},
	{
		name: 'no skipped or focused tests',
		pattern: /\b(it|test|describe|suite)(\.\w+)*\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|\b[xf](it|describe)\(/g,
		folders: ['tests'],
		remedy: 'mend the test or delete it; a test that does not run says nothing',
		caught: ["it.skip('x')", "test.describe.only('x')", "xit('x')", "it.concurrent.skip('x')"],
		allowed: ['exit(1)', 'list.skip(2)']
	},
	{
		name: 'no suppressed checks',
		pattern: /eslint-disable|@ts-(ignore|expect-error|nocheck)|prettier-ignore|@type \{any\}/g,
		folders: ['src', 'tests', 'svelte.config.js', 'vite.config.ts'],
		comments: true,
		remedy: 'mend what the check found; narrow `unknown` by hand where a type is missing',
		caught: ['// @ts-ignore', '/* eslint-disable no-console */']
	},
	{
		name: 'a Svelte warning is set aside only with its reason',
		pattern: /svelte-ignore (?![\w, ]+ \(.)/g,
		folders: ['src'],
		comments: true,
		remedy: 'mend it, or say why it does not apply: svelte-ignore name_of_warning (the reason)',
		caught: ['<!-- svelte-ignore a11y_autofocus -->', '// svelte-ignore state_referenced_locally -- because'],
		allowed: ['// svelte-ignore state_referenced_locally (a page keeps its address for life)']
	},
	{
		name: 'no raw markup',
		pattern: /\{@html\b/g,
		folders: ['src'],
		remedy: 'render text as text; build the elements in the component',
		caught: ['{@html text}']
	},
	{
		name: 'the environment is read in one place',
		pattern: /\bprocess\s*\.\s*env\b|['"]\$env\//g,
		folders: ['src'],
		except: ['src/lib/server/config.ts', 'src/commands/'],
		remedy: 'declare the variable in src/lib/server/config.ts and take it from there',
		caught: ['process.env.PORT', "from '$env/dynamic/private'"]
	},
	{
		name: 'the core reads no clock, no chance, no locale of the machine',
		pattern:
			/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bperformance\.now\b|\bcrypto\.|\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/g,
		folders: ['src/lib/core'],
		remedy: 'take it as a parameter; the same input must give the same bytes on every machine',
		caught: ['Date.now()', 'new Date()', 'Math.random()', 'value.toLocaleString()', "a.localeCompare(b, 'de')"],
		allowed: ["new Date('2026-01-01T00:00:00Z')", 'Date.UTC(2026, 0)']
	},
	{
		name: 'nothing is loaded from another host',
		pattern: new RegExp(`\\bhttps?://(?!(${Object.keys(hostsAllowed).join('|')})\\b)[\\w$]`, 'g'),
		folders: ['src'],
		remedy: 'serve it ourselves; a host that is only named, never asked, goes into hostsAllowed with a reason',
		caught: ['href="https://fonts.example.net/x.css"', 'fetch(`https://${host}/`)'],
		allowed: ['http://www.w3.org/2000/svg', 'http://localhost:3000']
	}
];

describe('what is not in the code', () => {
	it.each(rules)('$name', ({ pattern, folders, except = [], comments, remedy }) => {
		const found = filesUnder(...folders)
			.filter((path) => /\.(ts|js|svelte|html|css|md|json|svg)$|\.ci\/run$/.test(path))
			.filter((path) => !path.startsWith('tests/house/') && !except.some((prefix) => path.startsWith(prefix)))
			.flatMap((path) => {
				const text = comments || !/\.(ts|js|svelte)$/.test(path) ? read(path) : withoutComments(path);
				return [...text.matchAll(pattern)].map((match) => `${place(path, text, match.index)} ${match[0]}`);
			});
		expect(found, remedy).toEqual([]);
	});

	it.each(rules)('"$name" catches what it is for', ({ pattern, caught, allowed = [] }) => {
		const hit = (line: string) => line.match(pattern) !== null;
		expect(caught.filter((line) => !hit(line))).toEqual([]);
		expect(allowed.filter(hit)).toEqual([]);
	});

	it('no any', () => {
		const found = codeUnder('src', 'tests').filter((path) => {
			let any = false;
			visit(syntaxOf(path), (node) => void (any ||= node.kind === ts.SyntaxKind.AnyKeyword));
			return any;
		});
		expect(found, 'say what it is, or take `unknown` and narrow it').toEqual([]);
	});
});
