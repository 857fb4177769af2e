import { parseAddress } from '../address';

/** Websites that may show one form. */
export const originsMax = 20;

/** What is written into the header as it is: nothing but a scheme, a plain host name and a port. */
const plain = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;

/**
 * Origins as somebody types them, one a line or with commas between: `https://shop.example`, `shop.example`. Of a whole address the
 * beginning counts; without a scheme https is meant. Each once, in the order typed; `wrong`: the first that is none.
 */
export function readOrigins(
	typed: string
): { readonly ok: true; readonly origins: readonly string[] } | { readonly ok: false; readonly wrong: string } {
	const entries = typed.split(/[\s,;]+/).filter((entry) => entry !== '');
	const origins = new Set<string>();
	for (const entry of entries) {
		const origin = originOf(entry);
		if (origin === null) return { ok: false, wrong: entry };
		origins.add(origin);
	}
	return { ok: true, origins: [...origins] };
}

const usualScheme = 'https:';

function originOf(entry: string): string | null {
	const address = parseAddress(/^https?:\/\//i.test(entry) ? entry : `${usualScheme}//${entry}`);
	if (address === null) return null;
	const { origin, username, password } = address;
	return plain.test(origin) && username === '' && password === '' ? origin : null;
}
