import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No violation of WCAG 2.2 A and AA (or of axe's best practices) on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await violationsOn(page)).toEqual([]);
}

/** The same of the contrast of texts alone, where colours are all that has changed. */
export async function expectReadable(page: Page): Promise<void> {
	expect(await violationsOn(page, ['color-contrast'])).toEqual([]);
}

/** One line each, with where it is; of all rules or of these. Our pages have no frames, so one script in the page itself does. */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
	await page.evaluate(markTextsThatLookDifferent);
	return page.evaluate(async (only) => {
		const { configure, run } = Reflect.get(window, 'axe') as typeof axe;
		// It takes longer than all others together where a page has thousands of texts.
		configure({ rules: [{ id: 'color-contrast', selector: '[data-looks-different]' }] });
		const { violations } = await run(document, { resultTypes: ['violations'], ...(only && { runOnly: [...only] }) });
		for (const marked of document.querySelectorAll('[data-looks-different]'))
			marked.removeAttribute('data-looks-different');
		return violations.map(
			({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
		);
	}, rules);
}

/**
 * Marks one of all texts that look alike: whose own colours, size and weight, and those of everything they are in, are the same. Their contrast
 * is the same too. What is positioned by itself may lie over something else, and is marked always.
 */
function markTextsThatLookDifferent(): void {
	const looks = new Map<Element, string>();
	const lookOf = (element: Element | null): string => {
		if (element === null) return '';
		const known = looks.get(element);
		if (known !== undefined) return known;
		const style = getComputedStyle(element);
		const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textShadow, position } = style;
		const place = position === 'absolute' || position === 'fixed' || position === 'sticky' ? looks.size : '';
		const own = [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textShadow, place].join(' ');
		const look = `${lookOf(element.parentElement)}\n${own}`;
		looks.set(element, look);
		return look;
	};
	const seen = new Set<string>();
	for (const element of document.querySelectorAll('body *')) {
		const hasText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
		if (!hasText && !element.matches('input, select, textarea')) continue;
		const look = lookOf(element);
		if (!seen.has(look)) element.setAttribute('data-looks-different', '');
		seen.add(look);
	}
}
