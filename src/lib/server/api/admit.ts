import type { ApiScope } from '$lib/core/access/api-scopes';
import * as apiTokens from '../api-tokens';
import { problem } from '../problems';
import { attemptOfClient } from '../throttle';
import type { OrganisationVisit } from '../visits';

export type Admission =
	| { readonly ok: true; readonly visit: OrganisationVisit }
	| { readonly ok: false; readonly refusal: Response };

/**
 * Opens the organisation of the token in `Authorization: Bearer`, for one thing that it may do there, or says why not (RFC 6750): 401 where
 * there is no token that works, 403 where it may not do this, 429 where its client asks too often. Cookies count for nothing here.
 */
export async function admit(request: Request, clientAddress: string, scope: ApiScope): Promise<Admission> {
	const attempt = await attemptOfClient('api-client', clientAddress);
	if (!attempt.allowed) {
		const seconds = String(attempt.retryAfterSeconds);
		const detail = `Too many requests; wait ${seconds} seconds.`;
		return { ok: false, refusal: problem(429, { detail }, { 'retry-after': seconds }) };
	}
	return admitStill(request, scope);
}

/**
 * Whether it may do this now, without counting: for what is done only once a body has arrived, which a sender can hold back until the token is
 * revoked.
 */
export async function admitStill(request: Request, scope: ApiScope): Promise<Admission> {
	const [, token = ''] = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '') ?? [];
	if (token === '') return refused(401, 'Send a token of the organisation as Authorization: Bearer.', '');
	const opened = await apiTokens.open(token);
	if (!opened) {
		const detail = 'This token is unknown, has expired or was revoked, or whoever made it has no rights here any more.';
		return refused(401, detail, 'error="invalid_token"');
	}
	if (opened.scopes.includes(scope)) return { ok: true, visit: opened.visit };
	return refused(403, `This token may not do that; it needs ${scope}.`, `error="insufficient_scope", scope="${scope}"`);
}

function refused(status: 401 | 403, detail: string, challenge: string): Admission {
	const header = ['Bearer realm="gegenprobe"', challenge].filter((part) => part !== '').join(', ');
	return { ok: false, refusal: problem(status, { detail }, { 'www-authenticate': header }) };
}

/** What is answered to a token is nobody else's to keep. */
export const privately = { 'cache-control': 'private, no-store' } as const;
