import type { Cookies } from '@sveltejs/kit';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { sealOf } from '$lib/server/auth/seal';
import { config } from '$lib/server/config';
import { database } from '$lib/server/db';

const days = 180;
const millisecondsADay = 86_400_000;
/** Of as many accounts a browser remembers that it has logged in to them; the oldest goes. */
const accountsMax = 5;

const schema = z.object({
	device: z.string().min(1),
	/** Hashes of addresses, the latest login first. */
	accounts: z.array(z.string()).max(accountsMax),
	until: z.number()
});

/** Remembers in this browser, sealed, that somebody has logged in to the account (the hash of its address) with it. */
export async function rememberDevice(cookies: Cookies, account: string): Promise<void> {
	const known = await read(cookies);
	const accounts = [account, ...(known?.accounts ?? []).filter((other) => other !== account)].slice(0, accountsMax);
	const device = known?.device ?? randomBytes(16).toString('base64url');
	const text = JSON.stringify({ device, accounts, until: Date.now() + days * millisecondsADay });
	const { name, options } = cookie();
	cookies.set(name, (await sealOf(database())).seal(text, 'device'), { ...options, maxAge: days * 86_400 });
}

/**
 * What attempts from this browser are counted by, where somebody has logged in to the account with it before; else null. It opens nothing:
 * it only keeps strangers' attempts from shutting this browser out.
 */
export async function knownDevice(cookies: Cookies, account: string): Promise<string | null> {
	const known = await read(cookies);
	return known?.accounts.includes(account) ? known.device : null;
}

async function read(cookies: Cookies): Promise<z.infer<typeof schema> | null> {
	const sealed = cookies.get(cookie().name);
	if (sealed === undefined) return null;
	const seal = await sealOf(database());
	try {
		const known = schema.parse(JSON.parse(seal.open(sealed, 'device')));
		return known.until > Date.now() ? known : null;
	} catch {
		// Changed, or sealed with an earlier key: a browser like any other.
		return null;
	}
}

/** Also set where a login ends elsewhere than under `/login`, as after a confirmed address: hence for every path. */
function cookie() {
	const isSecure = config().origin.startsWith('https:');
	const options = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' } as const;
	return { name: isSecure ? '__Host-device' : 'device', options };
}
