import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemHeaders, problemText } from '../problems';
import { isJson, notJsonDetail } from './body';

/**
 * For the entry, before the framework: refuses bodies that the API does not read, true where it did. The framework takes
 * the content types of forms for a forged form and would answer in plain text, before any route is asked.
 */
export function refuseForm(request: IncomingMessage, response: ServerResponse): boolean {
	const isWriting = request.method !== 'GET' && request.method !== 'HEAD';
	const contentType = request.headers['content-type'];
	if (!isWriting || !request.url?.startsWith('/api/') || !contentType || isJson(contentType)) return false;
	// The unread body must not be taken for the connection's next request.
	response.writeHead(415, { ...problemHeaders, connection: 'close' }).end(problemText(415, { detail: notJsonDetail }));
	return true;
}
