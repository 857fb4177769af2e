import {
	AuthorizationResponseError,
	ClientError,
	ResponseBodyError,
	WWWAuthenticateChallengeError
} from 'openid-client';

/** Why single sign-on ended without anybody known. Each has its own words on the page. */
export type SignOnFailure =
	/** The person, or the provider's rules, said no. */
	| 'denied'
	/** The provider does not answer, or does not know this server. */
	| 'unavailable'
	/** Its clock and ours are too far apart. */
	| 'clock'
	/** What came back does not belong to what was asked, or was used before. */
	| 'rejected';

export class SignOnError extends Error {
	override readonly name = 'SignOnError';
	constructor(
		readonly failure: SignOnFailure,
		/** The library's word for it, for the operator's log; never what the provider wrote. */
		readonly code: string | null
	) {
		super(`Single sign-on: ${failure}.`);
	}
}

/** What a failure of the library means to the person; what is none of its failures is thrown on as it is. */
export function signOnError(reason: unknown): unknown {
	if (reason instanceof AuthorizationResponseError) return new SignOnError(byProviderWord(reason.error), reason.code);
	if (reason instanceof ResponseBodyError) {
		return new SignOnError(isAboutUs(reason.error) ? 'unavailable' : 'rejected', reason.code);
	}
	if (reason instanceof WWWAuthenticateChallengeError) return new SignOnError('unavailable', reason.code);
	if (reason instanceof ClientError) return new SignOnError(byCode(reason.code), reason.code ?? null);
	if (reason instanceof TypeError && reason.message === 'fetch failed') return new SignOnError('unavailable', null);
	return reason;
}

function byProviderWord(word: string): SignOnFailure {
	if (word === 'server_error' || word === 'temporarily_unavailable' || isAboutUs(word)) return 'unavailable';
	return word === 'access_denied' || word === 'consent_required' ? 'denied' : 'rejected';
}

/** Nothing the person could do about. */
function isAboutUs(word: string): boolean {
	return ['invalid_client', 'unauthorized_client', 'invalid_scope', 'unsupported_response_type'].includes(word);
}

function byCode(code: string | undefined): SignOnFailure {
	if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return 'clock';
	const isUnavailable =
		code !== undefined &&
		[
			'OAUTH_TIMEOUT',
			'OAUTH_ABORT',
			'OAUTH_RESPONSE_IS_NOT_CONFORM',
			'OAUTH_RESPONSE_IS_NOT_JSON',
			'OAUTH_PARSE_ERROR',
			'OAUTH_HTTP_REQUEST_FORBIDDEN',
			'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
			'OAUTH_MISSING_SERVER_METADATA',
			'OAUTH_INVALID_SERVER_METADATA'
		].includes(code);
	return isUnavailable ? 'unavailable' : 'rejected';
}
