import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { apiScopes } from '../../src/lib/core/access/api-scopes';
import { matrix } from '../access/matrix';
import { routes } from '../access/routes';
import { serve, type Served } from '../access/server';
import { createWorld } from '../access/world';
import { chance } from '../long/chance';
import { anyRequest, type Ground } from './requests';
import { send } from './send';

export interface Fuzzed {
	/** How often each answer came. */
	readonly answers: Readonly<Record<string, number>>;
	/** What was answered with 500 or more, or not at all: the number of the request and how it began. */
	readonly failures: readonly string[];
	/** Failures of its own that the program has logged. */
	readonly logged: readonly string[];
	/** Resident memory of the process in bytes, after each tenth of the requests. */
	readonly memoryBytes: readonly number[];
}

/** How many are on their way at the same time. */
const lanes = 8;

/** After so many everything is made as it was: much has been deleted by then. */
const restoredAfter = 250;

/**
 * Sends malformed requests to every route of the built product on PostgreSQL, as strangers and as people with their real sessions and
 * ids. The same seed sends the same requests, up to what answers say about fields.
 */
export async function fuzz({ requests, seed }: { readonly requests: number; readonly seed: number }): Promise<Fuzzed> {
	const served = await serve({ TRUSTED_PROXIES: '127.0.0.1' });
	try {
		return await fuzzOn(served, { requests, seed });
	} finally {
		await served.stop();
	}
}

async function fuzzOn(
	served: Served,
	{ requests, seed }: { readonly requests: number; readonly seed: number }
): Promise<Fuzzed> {
	const world = await createWorld(served.superuser);
	const ground: Ground = {
		...{ origin: served.origin, world, matrix, routes: routes(), fields: new Map<string, ReadonlySet<string>>() },
		apiToken: `gegenprobe_${randomBytes(32).toString('base64url')}`
	};
	const random = chance(seed);
	const answers: Record<string, number> = {};
	const failures: string[] = [];
	const port = Number(new URL(served.origin).port);
	const memoryBytes: number[] = [];
	for (let sent = 0; sent < requests; sent += lanes) {
		if (sent % restoredAfter < lanes) await restore(served, ground);
		const batch = Array.from({ length: Math.min(lanes, requests - sent) }, () => anyRequest(random, ground));
		await Promise.all(
			batch.map(async ({ route, bytes, isUnfinished }, index) => {
				const { status, text } = await send(port, bytes, isUnfinished);
				answers[status] = (answers[status] ?? 0) + 1;
				noteFields(ground, route, text);
				const isFailure = status === 'silent' || (typeof status === 'number' && status >= 500);
				if (isFailure)
					failures.push(`${sent + index} ${status} ${route} ${JSON.stringify(bytes.toString('latin1').slice(0, 900))}`);
			})
		);
		if (sent + lanes >= (requests / 10) * (memoryBytes.length + 1)) memoryBytes.push(await memoryOf(served));
	}
	return { answers, failures, logged: served.failures(), memoryBytes };
}

/** With a program that may do all that programs may, and passwords that nobody knows. */
async function restore({ superuser }: Served, { world, apiToken }: Ground): Promise<void> {
	await world.restore();
	const tokenHash = createHash('sha256').update(apiToken).digest('hex');
	await superuser.query('update api_tokens set hash = $1, user_id = $2, scopes = $3 where id = $4', [
		...[tokenHash, world.users.owner.id, JSON.stringify(apiScopes), world.alpha.apiToken]
	]);
	await superuser.query('update users set password_hash = $1', [await hash(randomBytes(16))]);
}

/** What a page's forms have is what is sent there later. */
function noteFields({ fields }: Ground, route: string, text: string): void {
	const found = [...text.matchAll(/<(?:input|textarea|select|button)\b[^>]*\sname="([^"]{1,80})"/g)].map(
		([, name = '']) => name
	);
	if (found.length > 0) fields.set(route, new Set([...(fields.get(route) ?? []), ...found.slice(0, 120)]));
}

async function memoryOf({ origin }: Served): Promise<number> {
	const text = await (await fetch(`${origin}/metrics`)).text();
	return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}
