import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a customer's sheet could weigh at most, in bytes: five hundred characters, each written as twelve, and what goes with them. */
const sheetBytesMax = 16_000;

/** How long a refused sender may go on sending before the connection ends all the same. */
const lingerMilliseconds = 2_000;

/**
 * For the entry: refuses what is sent to a form for customers and is larger than any sheet, or does not say how large it is; true where it
 * did. Anybody may send there, so nothing of it is read into memory first.
 */
export function refuseLargeSheet(request: IncomingMessage, response: ServerResponse, pathname: string): boolean {
	const isReading = request.method === 'GET' || request.method === 'HEAD';
	if (isReading || !pathname.startsWith('/v/')) return false;
	const length = request.headers['content-length'];
	if (length !== undefined && Number(length) <= sheetBytesMax) return false;
	const text = length === undefined ? 'Length required' : 'Too large';
	const headers = { 'content-type': 'text/plain; charset=utf-8', 'content-length': text.length, connection: 'close' };
	response.writeHead(length === undefined ? 411 : 413, headers).write(text);
	const timer = setTimeout(() => request.destroy(), lingerMilliseconds);
	response.on('close', () => clearTimeout(timer));
	request.on('end', () => response.end()).resume();
	return true;
}
