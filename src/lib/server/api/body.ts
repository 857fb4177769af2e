import { problem } from '../problems';

/** Largest body the API reads, in bytes. */
export const bodyBytesMax = 1_000_000;

/** A sender of more is read on up to here, so that it reads the refusal; beyond, its connection is cut. */
const bodyBytesDrained = 16 * bodyBytesMax;

export type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Response };

/** A JSON body of at most `bodyBytesMax`, or the answer that refuses it: 415, 413 or 400. */
export async function readJson(request: Request): Promise<Body> {
	if (!isJson(request.headers.get('content-type'))) return { ok: false, refusal: notJson() };
	if (Number(request.headers.get('content-length')) > bodyBytesMax) return { ok: false, refusal: tooLarge() };
	const bytes = await readUpTo(request, bodyBytesMax);
	if (bytes === null) return { ok: false, refusal: tooLarge() };
	try {
		return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
	} catch {
		return { ok: false, refusal: problem(400, { detail: 'The body is not valid JSON in UTF-8.' }) };
	}
}

export function isJson(contentType: string | null | undefined): boolean {
	return /^application\/json\s*(;|$)/i.test(contentType?.trim() ?? '');
}

export function notJson(): Response {
	return problem(415, { detail: notJsonDetail });
}

export const notJsonDetail = 'Send the body as application/json.';

export const tooLargeDetail = `The body may have at most ${bodyBytesMax} bytes.`;

function tooLarge(): Response {
	// What is left of the body stands between this answer and the next request, so the connection ends here.
	return problem(413, { detail: tooLargeDetail }, { connection: 'close' });
}

/**
 * null: there is more. The declared length is no promise, so the bytes are counted as they come. What comes after the limit is
 * read and thrown away, up to a second limit: a client that is still writing when the connection ends reads no answer.
 * Beyond that the rest is left unread and not cancelled: cancelling would destroy the connection before the refusal is written.
 */
async function readUpTo(request: Request, bytesMax: number): Promise<Uint8Array | null> {
	if (request.body === null) return new Uint8Array();
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = request.body.getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		size += next.value.byteLength;
		if (size > bodyBytesDrained) return null;
		if (size <= bytesMax) chunks.push(next.value);
	}
	return size > bytesMax ? null : Buffer.concat(chunks);
}
