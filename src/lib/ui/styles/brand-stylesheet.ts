import { screenAccentsOf, type ScreenAccents } from '$lib/core/branding/screen';

/**
 * Puts a colour in the place of the product's own (`tokens.css`), by day, in the dark and on paper. The reader's own colours stay where they
 * have some, and it wins wherever in a page it stands.
 */
export function brandStylesheet(accent: string): string {
	const { light, dark } = screenAccentsOf(accent);
	return `@media (forced-colors: none) {
${rule(light)}}
@media screen and (prefers-color-scheme: dark) and (forced-colors: none) {
${rule(dark)}}
`;
}

function rule(accents: ScreenAccents): string {
	const tokens = Object.entries(accents).map(([name, value]) => `\t\t--${name}: ${value};\n`);
	return `\t:root:root {\n${tokens.join('')}\t}\n`;
}
