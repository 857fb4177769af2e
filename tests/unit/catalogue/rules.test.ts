import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleAnchor, ruleById, rules, ruleSections } from '$lib/core/catalogue/rules';
import { passageById } from '$lib/core/catalogue/sources';
import { locales } from '$lib/core/text';

const method = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
const documented = readRules(method);

describe('the rules', () => {
	it('are those of docs/method.md, in its order', () => {
		expect(rules.map((rule) => rule.id)).toEqual(documented.map((rule) => rule.id));
	});

	it('of docs/method.md refer to each other only by ids that exist', () => {
		const mentioned = new Set(method.match(/\bM\d\.[a-z-]+/g));
		expect([...mentioned].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
	});

	it('stand in the section that their id begins with, and each section has a name in both languages', () => {
		for (const rule of rules) expect(rule.id.startsWith(`M${rule.section}.`)).toBe(true);
		expect(ruleSections.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		const headings = [...method.matchAll(/^## \d\. (.+)$/gm)].map((match) => match[1]);
		expect(ruleSections.map(({ title }) => title.en)).toEqual(headings);
	});

	it.each(locales)('have titles that tell them apart (%s)', (locale) => {
		expect(new Set(rules.map((rule) => rule.title[locale])).size).toBe(rules.length);
	});
});

describe('the code', () => {
	it('names only rules that exist', () => {
		const unknown = sourceFiles(new URL('../../../src/', import.meta.url)).flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/['"`#](M\d\.[a-z-]+)/g)]
				.filter(([, id]) => !rules.some((rule) => rule.id === id))
				.map(([, id]) => `${file.pathname}: ${id}`)
		);
		expect(unknown).toEqual([]);
	});
});

describe('a rule', () => {
	it.each(rules)('$id is explained in two to four sentences in both languages', ({ explanation }) => {
		for (const locale of locales) {
			const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(explanation[locale])];
			expect(sentences.length).toBeGreaterThanOrEqual(2);
			expect(sentences.length).toBeLessThanOrEqual(4);
			expect(explanation[locale]).toMatch(/^\S.*\.$/);
		}
		expect(explanation.de).not.toBe(explanation.en);
	});

	it('that names a source names a passage there is, and docs/method.md cites it too', () => {
		for (const rule of rules) {
			if (rule.sources === 'interpretation') continue;
			const text = documented.find(({ id }) => id === rule.id)?.text;
			for (const passage of rule.sources) {
				expect(passageById(passage).id).toBe(passage);
				expect(text).toContain(passage);
			}
		}
	});

	it('is found by its id, and an unknown one is refused by name', () => {
		for (const rule of rules) expect(ruleById(rule.id)).toBe(rule);
		expect(() => ruleById('M2.no-such-rule')).toThrow('M2.no-such-rule');
	});

	it('has an anchor of its own that can stand in an address', () => {
		const anchors = rules.map((rule) => ruleAnchor(rule.id));
		expect(ruleAnchor('M2.dimension-score')).toBe('m2-dimension-score');
		for (const anchor of anchors) expect(anchor).toMatch(/^m\d(-[a-z]+)+$/);
		expect(new Set(anchors).size).toBe(anchors.length);
	});
});

function sourceFiles(folder: URL): URL[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.map((path) => new URL(path, folder));
}

interface DocumentedRule {
	readonly id: string;
	readonly text: string;
}

/** Rules are the third-level headings. */
function readRules(markdown: string): DocumentedRule[] {
	return markdown
		.split(/^## /m)
		.slice(1)
		.flatMap((section) => {
			const blocks = section.split(/^### /m).slice(1);
			return blocks.map((text) => ({ id: text.slice(0, text.indexOf('\n')), text }));
		});
}
