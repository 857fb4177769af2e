import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownAccents } from '../../../src/lib/core/branding/brand';
import { darkGrounds, lightGrounds } from '../../../src/lib/core/branding/grounds';
import { shadePartMax } from '../../../src/lib/core/branding/screen';
import { brandAddress } from '../../../src/lib/ui/styles/brand-address';
import { brandStylesheet } from '../../../src/lib/ui/styles/brand-stylesheet';
import { contrastOf, mixed } from '../../../src/lib/core/branding/colour';
import { hardColours } from './colours';

const tokens = readFileSync('src/lib/ui/styles/tokens.css', 'utf8');

/** The tokens of one block, by what stands before it. */
function block(style: string, before: string): ReadonlyMap<string, string> {
	const [, content = ''] = style.slice(style.indexOf(before)).split(/:root(?::root)? \{/, 2);
	return new Map(
		[...content.slice(0, content.indexOf('}')).matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [
			name,
			value
		])
	);
}

describe('what is computed with', () => {
	it.each([
		['light', lightGrounds, ownAccents.light, ownAccents.onLight, ':root'],
		['dark', darkGrounds, ownAccents.dark, ownAccents.onDark, 'prefers-color-scheme: dark']
	] as const)('are the tokens of the screen (%s)', (_, grounds, accent, onAccent, before) => {
		const found = block(tokens, before);
		for (const name of ['paper', 'surface', 'ink', 'muted'] as const) expect(found.get(name)).toBe(grounds[name]);
		expect([found.get('accent'), found.get('on-accent')]).toEqual([accent, onAccent]);
	});

	it('the fullest field of a heat map holds as much of the shade as is reckoned with', () => {
		const parts = [...readFileSync('src/lib/ui/results/HeatMap.svelte', 'utf8').matchAll(/color-mix\([^%]* (\d+)%/g)];
		expect(Math.max(...parts.map(([, part]) => Number(part)))).toBe(shadePartMax * 100);
	});
});

describe('the stylesheet of a colour', () => {
	it('sets every token that hangs on the accent, by day and in the dark', () => {
		const style = brandStylesheet('#c0392b');
		const own = [...block(tokens, ':root').keys()].filter((name) => /accent|chart/.test(name));
		for (const before of ['forced-colors', 'prefers-color-scheme: dark']) {
			const set = block(style, before);
			expect(own.filter((name) => !set.has(name))).toEqual([]);
		}
	});

	it('leaves a reader’s own colours alone, and paper light', () => {
		const medias = [...brandStylesheet('#c0392b').matchAll(/@media ([^{]+) \{/g)].map(([, media]) => media);
		expect(medias).toEqual([
			'(forced-colors: none)',
			'screen and (prefers-color-scheme: dark) and (forced-colors: none)'
		]);
	});

	it('shades the fields of a heat map so that what stands in them can be read', () => {
		for (const accent of hardColours) {
			const style = brandStylesheet(accent);
			for (const [grounds, before] of [
				[lightGrounds, 'forced-colors'],
				[darkGrounds, 'prefers-color-scheme: dark']
			] as const) {
				const shade = block(style, before).get('chart-shade') ?? '';
				const fullest = mixed(shade, shadePartMax, grounds.paper);
				expect(contrastOf(grounds.ink, fullest), `${accent}: ${fullest}`).toBeGreaterThanOrEqual(4.5);
			}
		}
	});

	it('has an address that changes when what lies there does', () => {
		expect(brandAddress('#c0392b')).toBe('/brand/c0392b.css?v=2');
		// Browsers keep it for a year: whoever changes this text counts the version up.
		expect(brandStylesheet('#c0392b')).toMatchInlineSnapshot(`
			"@media (forced-colors: none) {
				:root:root {
					--accent: #c0392b;
					--accent-strong: #a1150b;
					--accent-tint: #ffe4df;
					--chart-band: #ebd1cc;
					--chart-shade: #c0392b;
					--chart-high: #c68074;
					--chart-low: #bdd0e4;
					--chart-lowest: #759cc5;
					--on-accent: #ffffff;
				}
			}
			@media screen and (prefers-color-scheme: dark) and (forced-colors: none) {
				:root:root {
					--accent: #ec6351;
					--accent-strong: #ff8573;
					--accent-tint: #3d211d;
					--chart-band: #5b3c37;
					--chart-shade: #ec6351;
					--chart-high: #985c53;
					--chart-low: #3c4c5d;
					--chart-lowest: #466c93;
					--on-accent: #161411;
				}
			}
			"
		`);
	});
});
