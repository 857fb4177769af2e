/** One thing that is wrong with a request body. */
export interface FieldError {
	/** From the root of the body, joined by dots, for example `answers.3.level`; `body` is the root itself. */
	readonly path: string;
	readonly message: string;
}

export interface ProblemDetails {
	/** A URI that names the kind of problem; `about:blank` says no more than the status. */
	readonly type?: string;
	readonly title?: string;
	/** What is wrong with this request and how to mend it. */
	readonly detail?: string;
	readonly errors?: readonly FieldError[];
}

/** An answer of `application/problem+json` (RFC 9457), never cached. */
export function problem(status: number, details: ProblemDetails = {}, headers: Record<string, string> = {}): Response {
	return new Response(problemText(status, details), { status, headers: { ...problemHeaders, ...headers } });
}

export const problemHeaders = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };

export function problemText(status: number, { type, title, detail, errors }: ProblemDetails): string {
	const name = titles[status] ?? (status < 500 ? 'Bad Request' : 'Internal Server Error');
	return JSON.stringify({ type: type ?? 'about:blank', title: title ?? name, status, detail: detail ?? name, errors });
}

const titles: Readonly<Record<number, string>> = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	412: 'Precondition Failed',
	413: 'Content Too Large',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Content',
	429: 'Too Many Requests',
	500: 'Internal Server Error',
	503: 'Service Unavailable'
};
