import { LRUCache } from 'lru-cache';

interface KeptPage {
	/** What the page was made of; anything else asks for another page. */
	readonly madeOf: string;
	readonly html: Uint8Array<ArrayBuffer>;
	readonly headers: Headers;
}

/** Rendered pages in the memory of this process. */
export interface KeptPages {
	/**
	 * The page kept under `key` if it is still made of what `madeOf` says, else a new one, kept if it can be. `madeOf` asks the database
	 * each time, also whether whoever asks may see the page at all; null: nothing is kept, and what was is forgotten.
	 */
	answer(
		key: string,
		madeOf: () => Promise<string | null>,
		make: () => Response | Promise<Response>
	): Promise<Response>;
	forget(key: string): void;
}

const keptMinutes = 10;

/** `bytesMax` of all pages together; those read longest ago go first. */
export function keptPages(bytesMax: number): KeptPages {
	const pages = new LRUCache<string, KeptPage>({
		maxSize: bytesMax,
		sizeCalculation: ({ html }) => Math.max(1, html.byteLength),
		ttl: keptMinutes * 60_000,
		// Otherwise a page nobody asks for again would stay until others need its place.
		ttlAutopurge: true
	});
	return {
		forget: (key) => void pages.delete(key),
		async answer(key, madeOf, make) {
			const before = await madeOf();
			const known = before === null ? undefined : pages.get(key);
			if (known && known.madeOf === before) return new Response(known.html, { headers: new Headers(known.headers) });
			pages.delete(key);
			const response = await make();
			if (before === null || response.status !== 200 || response.headers.has('set-cookie')) return response;
			const html = new Uint8Array(await response.arrayBuffer());
			// It may have been erased or changed while its page was being made, and would be kept after that.
			if ((await madeOf()) === before) pages.set(key, { madeOf: before, html, headers: new Headers(response.headers) });
			return new Response(html, response);
		}
	};
}
