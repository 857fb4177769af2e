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
	 * The page kept under `key` if it is made of what `madeOf` says, else a new one, kept if it can be. `madeOf` is what the database says
	 * at this request, also of whether whoever asks may see the page at all; null: nothing is kept, and what was is forgotten. A page that was
	 * made while something changed is kept under what was there before, which nobody is told again; where what was erased meanwhile must not
	 * stay in memory even so, `isStillSo` asks once more.
	 */
	answer(
		key: string,
		madeOf: string | null,
		make: () => Response | Promise<Response>,
		isStillSo?: () => Promise<boolean>
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
		async answer(key, madeOf, make, isStillSo = async () => true) {
			const known = madeOf === null ? undefined : pages.get(key);
			if (known && known.madeOf === madeOf) return new Response(known.html, { headers: new Headers(known.headers) });
			pages.delete(key);
			const response = await make();
			if (madeOf === null || response.status !== 200 || response.headers.has('set-cookie')) return response;
			const html = new Uint8Array(await response.arrayBuffer());
			if (await isStillSo()) pages.set(key, { madeOf, html, headers: new Headers(response.headers) });
			return new Response(html, response);
		}
	};
}
