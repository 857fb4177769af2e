import type { Handle } from '@sveltejs/kit';
import { sha256 } from '../canonical-json';

/** HTML that was rendered before and is put into pages as it is. */
export interface PagePart {
	/** Stands in its place while the page around it is rendered: a comment, which nothing that people type becomes. */
	readonly mark: string;
	readonly html: Buffer;
}

/** The mark follows from the content, so that a page differs wherever one of its parts does. */
export function pagePart(html: string): PagePart {
	return { mark: `<!--${sha256(html)}-->`, html: Buffer.from(html) };
}

const partsByRequest = new WeakMap<App.Locals, readonly PagePart[]>();

/** Which parts belong into the page of a request, whose `locals` these are, in their order. */
export function setPageParts(locals: App.Locals, parts: readonly PagePart[]): void {
	partsByRequest.set(locals, parts);
}

/** Puts them there. What is large and always the same is not put together, searched and encoded anew for each reader. */
export const pageParts: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const parts = partsByRequest.get(event.locals);
	if (!parts || response.body === null) return response;
	const html = assembled(Buffer.from(await response.arrayBuffer()), parts);
	const headers = new Headers(response.headers);
	headers.set('content-length', String(html.byteLength));
	return new Response(html, { status: response.status, statusText: response.statusText, headers });
};

function assembled(page: Buffer, parts: readonly PagePart[]): Uint8Array<ArrayBuffer> {
	const pieces: Buffer[] = [];
	let from = 0;
	for (const { mark, html } of parts) {
		const at = page.indexOf(mark, from);
		if (at < 0) continue;
		pieces.push(page.subarray(from, at), html);
		from = at + mark.length;
	}
	return new Uint8Array(Buffer.concat([...pieces, page.subarray(from)]));
}
