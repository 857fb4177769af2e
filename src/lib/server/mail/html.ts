import type { Accents } from '$lib/core/branding/brand';

/** A mail in one language: what its plain and its other form have in common. */
export interface Words {
	readonly locale: string;
	readonly before: readonly string[];
	readonly action: { readonly label: string; readonly url: string } | undefined;
	readonly copying: string;
	readonly after: readonly string[];
}

/** Whose mail it is, as it shows. */
export interface Looks {
	readonly name: string;
	readonly logo: { readonly cid: string; readonly width: number; readonly height: number } | null;
	/** Those of light ground: programs that darken a mail do so to its colours as well. */
	readonly accents: Accents;
}

/** The most a logo is high above a mail, and wide, in pixels. */
const logoMax = { height: 48, width: 240 };

/** A mail as simple HTML, in the colour of whoever it comes from; null: the program itself. Nothing is loaded from anywhere. */
export function htmlOf({ locale, before, action, copying, after }: Words, looks: Looks | null): string {
	const link = action
		? `<p><a href="${escaped(action.url)}"${looks ? buttonStyle(looks.accents) : ''}>${escaped(action.label)}</a></p>
<p><small>${escaped(copying)}<br>${escaped(action.url)}</small></p>
`
		: '';
	return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title></title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 36em">
${looks ? headOf(looks) : ''}${before.map((text) => `<p>${escaped(text)}</p>\n`).join('')}${link}<hr>
${after.map((text) => `<p><small>${escaped(text)}</small></p>\n`).join('')}</body>
</html>
`;
}

function headOf({ name, logo, accents }: Looks): string {
	const line = `border-left: 4px solid ${accents.light}; padding-left: 12px`;
	return `${logo ? pictureOf(logo) : ''}<p style="${line}"><strong>${escaped(name)}</strong></p>\n`;
}

function pictureOf({ cid, width, height }: NonNullable<Looks['logo']>): string {
	const scale = Math.min(1, logoMax.height / height, logoMax.width / width);
	const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
	return `<p><img src="cid:${cid}" width="${wide}" height="${high}" alt=""></p>\n`;
}

function buttonStyle({ light, onLight }: Accents): string {
	const looks = `background: ${light}; color: ${onLight}; padding: 10px 18px; text-decoration: none; font-weight: bold`;
	return ` style="display: inline-block; ${looks}; border-radius: 3px"`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
