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

/** Sets the headers that hold until a page says otherwise. What lies under an assessment's address is kept nowhere. */
export function setHeaders(response: ServerResponse, pathname: string): void {
	for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
	if (pathname === '/check' || pathname.startsWith('/check/')) {
		response.setHeader('cache-control', 'private, no-store');
		response.setHeader('x-robots-tag', 'noindex, nofollow');
	}
}
