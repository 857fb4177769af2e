import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemHeaders, problemText } from '../problems';
import { bodyBytesMax, isJson, notJsonDetail, tooLargeDetail } from './body';

/** How long a refused sender may go on sending before the connection ends all the same. */
const lingerMilliseconds = 5_000;

/**
 * For the entry, before the framework: refuses bodies that the API does not read, true where it did. The framework takes
 * the content types of forms for a forged form and would answer in plain text, before any route is asked.
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse): boolean {
	const isWriting = request.method !== 'GET' && request.method !== 'HEAD';
	if (!isWriting || !request.url?.startsWith('/api/')) return false;
	const contentType = request.headers['content-type'];
	if (contentType && !isJson(contentType)) return refuse(request, response, 415, notJsonDetail);
	if (Number(request.headers['content-length']) > bodyBytesMax) return refuse(request, response, 413, tooLargeDetail);
	return false;
}

/**
 * The whole answer is sent at once, and ended only when the sender has: who is still sending when the connection ends gets
 * an error instead of the answer. The unread body must not be taken for the connection's next request, so that one ends.
 */
function refuse(request: IncomingMessage, response: ServerResponse, status: 413 | 415, detail: string): true {
	const text = problemText(status, { detail });
	const headers = { ...problemHeaders, connection: 'close', 'content-length': Buffer.byteLength(text) };
	response.writeHead(status, headers).write(text);
	const timer = setTimeout(() => response.end(), lingerMilliseconds);
	response.on('close', () => clearTimeout(timer));
	request.on('end', () => response.end()).resume();
	return true;
}
