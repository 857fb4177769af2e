import { error, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import { lookOf } from '$lib/server/branding';
import * as logos from '$lib/server/logos';
import { readForm } from './read-form';
import { refuse } from './refuse';

/** How the pages of a place look: its colour, and its logo as a page of `base` shows it. */
export async function frameOf(scope: logos.LogoScope, base: string) {
	const { accent, logo } = await lookOf(scope);
	return { accent, logo: logoAt(logo, base) };
}

/** A logo as a page of `base` shows it; null: there is none. */
export function logoAt(head: logos.LogoHead | null, base: string) {
	return head && { href: `${base}/logo?v=${head.version}`, width: head.width, height: head.height };
}

/**
 * The picture itself, for `<img>`; 404 where there is none. Opened as a page of its own it may do nothing: no script, no request, no name of
 * ours. Browsers keep it and ask each time whether it is still theirs to see.
 */
export async function logoResponse(
	{ request }: Pick<RequestEvent, 'request'>,
	opening: Promise<logos.OpenedLogo | null>
) {
	const logo = (await opening) ?? error(404);
	const etag = `"${logo.version}"`;
	const headers = {
		'cache-control': 'private, no-cache',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		'x-content-type-options': 'nosniff',
		etag
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	return new Response(new Uint8Array(logo.content), { headers: { ...headers, 'content-type': logo.type } });
}

/** Takes the file of a form as the logo; a refusal says what is wrong with it. */
export async function takeLogo({ request }: Pick<RequestEvent, 'request'>, scope: logos.LogoScope) {
	const file = (await readForm(request)).get('file');
	if (!(file instanceof File) || file.size === 0) return refuse('file', m.area_logo_choose());
	const isSmall = file.size <= logos.logoBytesMax;
	const taken = isSmall ? await logos.put(scope, Buffer.from(await file.arrayBuffer())) : 'too-large';
	if (taken === 'too-large') return refuse('file', m.area_logo_too_large());
	return taken === 'unreadable' ? refuse('file', m.area_logo_unreadable()) : null;
}
