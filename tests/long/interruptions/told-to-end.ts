import { request, type ClientRequest } from 'node:http';
import { once } from 'node:events';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { receiptKeyOf } from '../../../src/lib/server/participation/receipt-key';
import { prepare, sha256 } from '../crash/world';
import { browser } from '../product/browser';
import type { EngineName } from '../product/place';

/** A process that is told to end while people hand in their answers. */
export interface ToldToEnd {
	readonly engine: EngineName;
	/** Requests that it had begun to read when it was told, and had not answered. */
	readonly inFlight: number;
	/** Of these: answered with the receipt, and stored. */
	readonly answered: number;
	readonly stored: number;
	readonly exitCode: number | null;
	/** From the signal to the end of the process. */
	readonly milliseconds: number;
}

/** Each request is held open in its middle, so that none can have been answered before the signal. */
export async function toldToEnd(engine: EngineName, inFlight: number): Promise<ToldToEnd> {
	const { stage, world } = await prepare(engine, { personal: inFlight, surveysToEnd: 0, answersEach: 0 });
	try {
		const { origin } = await stage.start();
		const guest = browser(origin);
		const drafts: { readonly path: string; readonly receiptKey: string }[] = [];
		for (const token of world.answered.personal) {
			const begun = await guest.send(`/r/${token}`, {});
			const path = begun.replace(/\/part\/.*/, '');
			await guest.save(`${path}/save`, anAnswer);
			drafts.push({ path, receiptKey: receiptKeyOf(path.split('/').at(-1) ?? '') });
		}
		guest.close();
		const held = await Promise.all(drafts.map(({ path }) => begin(new URL(`${path}/review`, origin))));
		const told = performance.now();
		const ended = stage.end('SIGTERM');
		const locations = await Promise.all(held.map(finish));
		const exitCode = await ended;
		const milliseconds = performance.now() - told;
		const hashes = drafts.map(({ receiptKey }) => `'${sha256(receiptKey)}'`).join(', ');
		const [row] = await stage.place.look(({ query }) =>
			query<{ count: number }>(
				`select (select count(*)::int from round_intake where receipt_hash in (${hashes}))
					+ (select count(*)::int from round_responses where receipt_hash in (${hashes})) as count`
			)
		);
		const answered = drafts.filter(({ receiptKey }, index) => locations[index]?.includes(receiptKey)).length;
		return { engine, inFlight, answered, stored: row?.count ?? 0, exitCode, milliseconds };
	} finally {
		await stage.clear();
	}
}

/** Something has to be in it. */
const anAnswer = { [`value.${questionnaires.pulse.items[0]?.id}`]: 'level-2' };

const body = 'one=more';

/** Resolves when the server has read who asks for what, and waits for the rest. */
async function begin(url: URL): Promise<ClientRequest> {
	const headers = {
		...{ accept: 'text/html', origin: url.origin, expect: '100-continue' },
		...{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
	};
	const begun = request(url, { method: 'POST', headers, agent: false });
	begun.flushHeaders();
	await once(begun, 'continue');
	return begun;
}

/** Where the answer leads; null: there was none. */
function finish(begun: ClientRequest): Promise<string | null> {
	return new Promise((resolve) => {
		begun.on('error', () => resolve(null));
		begun.on('response', (answer) => {
			answer.resume().on('close', () => resolve(answer.complete ? (answer.headers.location ?? '') : null));
		});
		begun.end(body);
	});
}
