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
	readonly client?: string;
	readonly headers?: Record<string, string>;
}

/** Posts a body as it is written; each call is another client unless one is named. */
export function postText(
	text: string | Uint8Array<ArrayBuffer> | ReadableStream,
	sending: Sending = {}
): Promise<Answer> {
	const { contentType = 'application/json', client = `client ${(clients += 1)}`, headers = {} } = sending;
	const request = new Request('http://localhost/api/v1/reports', {
		method: 'POST',
		body: text,
		headers: { ...headers, ...(contentType !== null && { 'content-type': contentType }) },
		...(text instanceof ReadableStream && { duplex: 'half' })
	});
	if (contentType === null) request.headers.delete('content-type');
	return call(postReport, request, { client });
}

export function post(body: unknown, sending: Sending = {}): Promise<Answer> {
	return postText(JSON.stringify(body), sending);
}

export function errorsOf({ body }: Answer): readonly FieldError[] {
	const { errors = [] } = body as { errors?: readonly FieldError[] };
	return errors;
}

export const pathsOf = (answer: Answer): string[] => errorsOf(answer).map(({ path }) => path);

let clients = 0;

/** Through the real hook of the API and the route's own handler, as the framework would call them. */
async function call(
	handler: (event: never) => Response | Promise<Response>,
	request: Request,
	{ params = {}, client = '192.0.2.1' }: { params?: Record<string, string>; client?: string } = {}
): Promise<Answer> {
	const event: Partial<RequestEvent> = {
		request,
		params,
		url: new URL(request.url),
		getClientAddress: () => client,
		setHeaders: () => undefined
	};
	const response = await api({
		event: event as RequestEvent,
		resolve: async (resolved) => handler(resolved as never)
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: text === '' ? null : JSON.parse(text) };
}
