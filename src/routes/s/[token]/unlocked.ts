import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';
import { sealOf } from '$lib/server/auth/seal';
import { sha256 } from '$lib/server/canonical-json';
import { config } from '$lib/server/config';
import { database } from '$lib/server/db';
import type { OpenedLink } from '$lib/server/sharing';

/** Long enough for a meeting, short enough for a borrowed computer. */
const hours = 4;

const schema = z.object({ link: z.string(), password: z.string(), until: z.number() });

/** Whether this reader may read: where a password was set, it was typed in this browser not long ago. */
export async function isUnlocked(cookies: Cookies, link: OpenedLink): Promise<boolean> {
	if (link.passwordHash === null) return true;
	const sealed = cookies.get(cookieOf(link).name);
	if (sealed === undefined) return false;
	const seal = await sealOf(database());
	try {
		const known = schema.parse(JSON.parse(seal.open(sealed, 'share')));
		return known.link === link.id && known.password === sha256(link.passwordHash) && known.until > Date.now();
	} catch {
		// Changed, or sealed with an earlier key: the password is asked for again.
		return false;
	}
}

/** Remembers in this browser, sealed, that the password was right. */
export async function keepUnlocked(cookies: Cookies, link: OpenedLink): Promise<void> {
	const until = Date.now() + hours * 3_600_000;
	const text = JSON.stringify({ link: link.id, password: sha256(link.passwordHash ?? ''), until });
	const { name, options } = cookieOf(link);
	cookies.set(name, (await sealOf(database())).seal(text, 'share'), { ...options, maxAge: hours * 3600 });
}

/** Neither its name nor its path holds the token: cookies are listed in places where nobody expects an address that opens something. */
function cookieOf({ id }: OpenedLink) {
	const isSecure = config().origin.startsWith('https:');
	const name = `${isSecure ? '__Secure-' : ''}shared-${sha256(id).slice(0, 12)}`;
	return { name, options: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/s' } as const };
}
