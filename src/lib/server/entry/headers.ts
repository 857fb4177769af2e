import type { ServerResponse } from 'node:http';

/**
 * Sent with everything; pages add their own content policy. The referrer is kept from other servers (`same-origin`), but
 * `no-referrer` would also make browsers send forms with `Origin: null`, which the framework must refuse as forged.
 */
const everywhere: Readonly<Record<string, string>> = {
	'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

/** The form for customers as other websites show it. */
const framedPage = /^\/v\/[^/]+\/embed$/;

/** For a year browsers come back by TLS alone. Other names of the same domain may be others': they are left out. */
const strictTransport = 'max-age=31536000';

/**
 * Sets the headers that hold until a page says otherwise (`hooks/privacy`). What lies under an assessment's address is kept
 * nowhere, also where it is refused before it gets that far. `isSecure`: people open this server by https.
 */
export function setHeaders(response: ServerResponse, pathname: string, isSecure: boolean): void {
	for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
	// It knows no list of websites: for the one page that others may frame, the content policy alone says who may (`hooks/framing`).
	if (framedPage.test(pathname)) response.removeHeader('x-frame-options');
	if (isSecure) response.setHeader('strict-transport-security', strictTransport);
	if (pathname === '/check' || pathname.startsWith('/check/')) {
		response.setHeader('cache-control', 'private, no-store');
		response.setHeader('x-robots-tag', 'noindex, nofollow');
	}
}
