import { violationsOn } from './accessible';
import { expect, test } from './fixtures';

/** Of texts that look alike one is looked at; what follows would be missed if more than alike were taken to be so. */
const page = (body: string) => `<html lang="en"><title>Colours</title><main><h1>Colours</h1>${body}</main></html>`;
const faint = 'color: #999';

for (const [what, body, found] of [
	['that is faint, among others that look alike', `<p style="${faint}">One</p><p style="${faint}">Two</p>`, 1],
	['that is faint beside one that is not', `<p>One</p><p style="${faint}">Two</p>`, 1],
	['on a background of its own', `<p>One</p><p style="background: #333">Two</p>`, 1],
	['in something with a background', `<p>One</p><div style="background: #333"><p>Two</p></div>`, 1],
	['in something that shines through', `<p>One</p><div style="opacity: 0.3"><p>Two</p></div>`, 1],
	['that is positioned by itself, wherever it is', dark(0) + dark(20), 2],
	['in a field', `<label>Name <input value="One"></label><label>Place <input value="Two" style="${faint}"></label>`, 1],
	['that is large enough for its colour', `<p style="font-size: 24pt; color: #888">One</p>`, 0],
	['that is too small for it', `<p style="font-size: 24pt; color: #888">One</p><p style="color: #888">Two</p>`, 1]
] as const) {
	test(`a text ${what} is ${found === 0 ? 'not told' : 'told'}`, async ({ page: opened }) => {
		await opened.setContent(page(body));
		const lines = (await violationsOn(opened)).filter((line) => line.startsWith('color-contrast: '));
		expect(lines.join().split(', ').filter(Boolean)).toHaveLength(found);
	});
}

function dark(left: number): string {
	return `<div style="background: #000; position: absolute; left: ${left}em; width: 9em"><p style="color: #222">One</p></div>`;
}

test('whatever else is wrong is told with where it is, and nothing of the check stays on the page', async ({
	page: opened
}) => {
	await opened.setContent(page('<img src="data:,"><p>One</p>'));
	const before = await opened.content();
	expect(await violationsOn(opened)).toEqual([expect.stringMatching(/^image-alt: .*: img$/)]);
	expect(await opened.content()).toBe(before);
});
