import type { RequestEvent } from '@sveltejs/kit';
import { api } from '../../../src/lib/server/hooks/api';
import { GET as getOpenApi } from '../../../src/routes/api/v1/openapi.json/+server';
import { GET as listQuestionnaires } from '../../../src/routes/api/v1/questionnaires/+server';
import { GET as getQuestionnaire } from '../../../src/routes/api/v1/questionnaires/[id]/+server';
import { POST as postReport } from '../../../src/routes/api/v1/reports/+server';

/** An answer as a client sees it: the bytes, and what they say. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	readonly body: unknown;
}

export interface FieldError {
	readonly path: string;
	readonly message: string;
}

export const get = {
	questionnaires: () => call(listQuestionnaires, new Request('http://localhost/api/v1/questionnaires')),
	questionnaire: (id: string) =>
		call(getQuestionnaire, new Request(`http://localhost/api/v1/questionnaires/${id}`), { params: { id } }),
	openApi: () => call(getOpenApi, new Request('http://localhost/api/v1/openapi.json'))
};

interface Sending {
	readonly contentType?: string | null;
}

/** Posts a body as it is written. */
export function postText(
	text: string | Uint8Array<ArrayBuffer> | ReadableStream,
	sending: Sending = {}
): Promise<Answer> {
	const { contentType = 'application/json' } = sending;
	const request = new Request('http://localhost/api/v1/reports', {
		method: 'POST',
		body: text,
		headers: { ...(contentType !== null && { 'content-type': contentType }) },
		...(text instanceof ReadableStream && { duplex: 'half' })
	});
	if (contentType === null) request.headers.delete('content-type');
	return call(postReport, request);
}

export function post(body: unknown, sending: Sending = {}): Promise<Answer> {
	return postText(JSON.stringify(body), sending);
}

export function errorsOf({ body }: Answer): readonly FieldError[] {
	const { errors = [] } = body as { errors?: readonly FieldError[] };
	return errors;
}

export const pathsOf = (answer: Answer): string[] => errorsOf(answer).map(({ path }) => path);

/** Through the real hook of the API and the route's own handler, as the framework would call them. */
async function call(
	handler: (event: never) => Response | Promise<Response>,
	request: Request,
	{ params = {} }: { params?: Record<string, string> } = {}
): Promise<Answer> {
	// Counting needs a database and has tests of its own; these are about bodies.
	process.env.API_RATE_PER_MINUTE ??= '0';
	const event: Partial<RequestEvent> = {
		request,
		params,
		url: new URL(request.url),
		locals: { clientAddress: '192.0.2.1', locale: 'en', requestId: 'a-request', signedIn: null },
		setHeaders: () => undefined
	};
	const response = await api({
		event: event as RequestEvent,
		resolve: async (resolved) => handler(resolved as never)
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: text === '' ? null : JSON.parse(text) };
}
