import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncodings } from '../accepted-encodings';
import type { Handle } from '@sveltejs/kit';

const compressors = {
	br: promisify((bytes: Uint8Array, done: (error: Error | null, result: Buffer) => void) =>
		brotliCompress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, done)
	),
	gzip: promisify(gzip)
};

/** Below this a packet more or less is not worth the work, in bytes. */
const least = 1024;

/** Rendered pages travel compressed: a report's 300 kB are 40 then, which on a phone is the difference between one second and three. */
export const compression: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	response.headers.append('vary', 'Accept-Encoding');
	const encoding = encodingFor(event.request);
	if (encoding === null || event.request.method === 'HEAD' || response.body === null) return response;
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (bytes.byteLength < least) return new Response(bytes, response);
	const compressed = new Uint8Array(await compressors[encoding](bytes));
	const headers = new Headers(response.headers);
	headers.set('content-encoding', encoding);
	headers.set('content-length', String(compressed.byteLength));
	return new Response(compressed, { status: response.status, statusText: response.statusText, headers });
};

/** What a page is sent in to whoever made this request, null: as it is. */
export function encodingFor(request: Request): keyof typeof compressors | null {
	const accepted = acceptedEncodings(request.headers.get('accept-encoding') ?? '');
	return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : null;
}
