import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/lib/core/text';
import { codeUnder, filesUnder, read, syntaxOf, visit, withoutComments } from './files';

type Messages = Record<string, unknown>;

const folder = 'src/lib/i18n/messages';
const names = [...new Set(filesUnder(folder).map((path) => path.slice(folder.length + 1).replace(/\.\w+\.json$/, '')))];

/** Informal address, and imperatives that only the informal form has. Formal "Ihr" and the possessive "ihr" stay. */
const informal =
	/(?<!\p{L})([Dd](u|ich|ir|ein(e[mnrs]?)?)|[Ee](uch|uer|ure[mnrs]?)|Gib|Wähle|Klicke|Sieh|Lies|Schau|Nimm|Prüfe|Öffne|Lösche|Ändere)(?!\p{L})/u;

describe.each(names)('messages of %s', (name) => {
	const [first = {}, ...others] = locales.map((locale) => messages(name, locale));

	it('have the same keys in every language', () => {
		for (const other of others) {
			expect(Object.keys(other).toSorted(), 'write the missing message in each language').toEqual(
				Object.keys(first).toSorted()
			);
		}
	});

	it('have the same placeholders in every language', () => {
		const wrong = Object.keys(first).filter((key) =>
			others.some((other) => placeholders(other[key]).join() !== placeholders(first[key]).join())
		);
		expect(wrong, 'use the same {placeholders} in each language').toEqual([]);
	});

	it('are never empty', () => {
		const empty = locales.flatMap((locale) =>
			Object.entries(messages(name, locale)).flatMap(([key, value]) => (textOf(value).trim() ? [] : `${locale} ${key}`))
		);
		expect(empty, 'write the message').toEqual([]);
	});

	it('are compiled', () => {
		const { pathPattern } = (
			JSON.parse(read('src/lib/i18n/project.inlang/settings.json')) as Record<string, { pathPattern: string[] }>
		)['plugin.inlang.messageFormat'] ?? { pathPattern: [] };
		expect(pathPattern, `add ${name} to project.inlang/settings.json`).toContain(`./messages/${name}.{locale}.json`);
	});
});

describe('all messages', () => {
	const keys = names.flatMap((name) => Object.keys(messages(name, 'de')).filter((key) => !key.startsWith('$')));

	it('have keys of their own', () => {
		const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
		expect(twice, 'two files define the same key and one wins silently: rename one').toEqual([]);
	});

	it('are used', () => {
		const uses = codeUnder('src').map(withoutComments);
		const words = new Set(uses.flatMap((text) => text.match(/\w+/g) ?? []));
		const composed = uses.flatMap((text) => [...text.matchAll(/\[`([\w${}.()]*\$\{[^`]*)`\]/g)].map(([, key]) => key));
		const patterns = composed.map((key = '') => new RegExp(`^${key.replace(/\$\{[^}]*\}/g, '\\w+')}$`));
		const unused = keys.filter((key) => !words.has(key) && !patterns.some((pattern) => pattern.test(key)));
		expect(unused, 'delete the message in every language, or use it').toEqual([]);
	});
});

describe('German addresses people as "Sie"', () => {
	it.each(names)('in the messages of %s', (name) => {
		const wrong = Object.entries(messages(name, 'de')).filter(([, value]) => informal.test(textOf(value)));
		expect(wrong, 'write the formal form').toEqual([]);
	});

	it('in every text of the core', () => {
		const wrong = codeUnder('src/lib/core').flatMap((path) => germanTexts(path).filter((text) => informal.test(text)));
		expect(wrong, 'write the formal form').toEqual([]);
	});

	it.each(['Wollen Sie, dass du', 'Dein Bericht', 'für euch', 'Wähle eine Antwort', 'Öffne den Bericht'])(
		'sees "%s"',
		(text) => expect(text).toMatch(informal)
	);

	it.each(['Ihr Bericht', 'ihr Ergebnis', 'durch', 'eine Produktlinie', 'direkt', 'Wählen Sie', 'Duisburg'])(
		'lets "%s" be',
		(text) => expect(text).not.toMatch(informal)
	);
});

function messages(name: string, locale: string): Messages {
	return JSON.parse(read(`${folder}/${name}.${locale}.json`)) as Messages;
}

/** A message is one text, or variants of it in nested lists. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join(' ') : '';
}

function placeholders(value: unknown): string[] {
	return [...new Set(textOf(value).match(/\{\w+\}/g) ?? [])].toSorted();
}

function germanTexts(path: string): string[] {
	const texts: string[] = [];
	visit(syntaxOf(path), (node) => {
		if (ts.isPropertyAssignment(node) && node.name.getText() === 'de') texts.push(node.initializer.getText());
	});
	return texts;
}
