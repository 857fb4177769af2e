import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { chooseLocale, cookieValue } from '$lib/i18n/choose-locale';
import { type Locale, locales } from '$lib/core/text';
import { acceptedEncodings } from '../accepted-encodings';

const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

interface Variant {
	readonly body: Buffer;
	readonly etag: string;
}

interface Page {
	readonly policy: string;
	readonly variants: Readonly<Partial<Record<Encoding, Variant>>>;
}

/** Pages made once a language at build time and kept in memory; one address each, the language chosen by the request. */
export interface PrerenderedPages {
	/** Answers the request where one of these pages is meant; false leaves it to others. */
	serve(request: IncomingMessage, response: ServerResponse, pathname: string): boolean;
	/** The addresses under which the pages were made, which nobody should find. */
	isInternal(pathname: string): boolean;
}

/** Reads `folder`, in which `de.html` is the page `/` in German and `en/method.html` the page `/method` in English. */
export function readPrerendered(folder: string): PrerenderedPages {
	const pages = new Map<string, Map<Locale, Page>>();
	for (const locale of locales) {
		for (const file of htmlFiles(folder, locale)) {
			const name = relative(folder, file)
				.split(sep)
				.slice(1)
				.join('/')
				.replace(/\.html$/, '');
			const byLocale = pages.get(`/${name}`) ?? new Map<Locale, Page>();
			pages.set(`/${name}`, byLocale.set(locale, readPage(file)));
		}
	}
	return {
		isInternal: (pathname) => locales.some((locale) => pathname === `/${locale}` || pathname.startsWith(`/${locale}/`)),
		serve(request, response, pathname) {
			if (request.method !== 'GET' && request.method !== 'HEAD') return false;
			const byLocale = pages.get(pathname);
			if (!byLocale) return redirectWithoutSlash(request, response, pathname, pages);
			const locale = chooseLocale({
				cookie: cookieValue(request.headers.cookie, 'language'),
				acceptLanguage: request.headers['accept-language']
			});
			const page = byLocale.get(locale);
			if (!page) return false;
			send(request, response, page, locale);
			return true;
		}
	};
}

function htmlFiles(folder: string, locale: Locale): string[] {
	const start = join(folder, `${locale}.html`);
	const inside = join(folder, locale);
	const others = existsSync(inside)
		? readdirSync(inside, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.html'))
				.map((name) => join(inside, name))
		: [];
	return existsSync(start) ? [start, ...others] : others;
}

function readPage(file: string): Page {
	const html = readFileSync(file);
	const compressed = (suffix: string) => (existsSync(file + suffix) ? readFileSync(file + suffix) : undefined);
	const bodies = { identity: html, br: compressed('.br'), gzip: compressed('.gz') };
	const variants: Partial<Record<Encoding, Variant>> = {};
	for (const encoding of encodings) {
		const body = bodies[encoding];
		if (body)
			variants[encoding] = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
	}
	return { policy: policyOf(html.toString('utf8')), variants };
}

/** The policy that the framework wrote into the page, as a header too: only there `frame-ancestors` has an effect. */
function policyOf(html: string): string {
	const written = /<meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(html)?.[1];
	const policy = written?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
	return `${policy ?? "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"}; frame-ancestors 'none'`;
}

function redirectWithoutSlash(
	request: IncomingMessage,
	response: ServerResponse,
	pathname: string,
	pages: ReadonlyMap<string, unknown>
): boolean {
	const plain = pathname.slice(0, -1);
	if (!pathname.endsWith('/') || !pages.has(plain)) return false;
	const query = request.url?.indexOf('?') ?? -1;
	response.writeHead(308, { location: plain + (query < 0 ? '' : request.url?.slice(query)) }).end();
	return true;
}

function send(request: IncomingMessage, response: ServerResponse, page: Page, locale: Locale): void {
	const [encoding, variant] = choose(page, request.headers['accept-encoding'] ?? '');
	response.setHeader('content-security-policy', page.policy);
	response.setHeader('vary', 'Cookie, Accept-Language, Accept-Encoding');
	response.setHeader('cache-control', 'no-cache');
	response.setHeader('etag', variant.etag);
	if (isUnchanged(request.headers['if-none-match'], variant.etag)) {
		response.writeHead(304).end();
		return;
	}
	if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
	response.writeHead(200, {
		'content-type': 'text/html; charset=utf-8',
		'content-language': locale,
		'content-length': variant.body.length
	});
	response.end(request.method === 'HEAD' ? undefined : variant.body);
}

function choose({ variants }: Page, accepted: string): readonly [Encoding, Variant] {
	const names = acceptedEncodings(accepted);
	for (const encoding of encodings) {
		const variant = variants[encoding];
		if (variant && (encoding === 'identity' || names.has(encoding))) return [encoding, variant];
	}
	throw new Error('A prerendered page without a body.');
}

function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
	return (ifNoneMatch ?? '')
		.split(',')
		.some((known) => known.trim().replace(/^W\//, '') === etag || known.trim() === '*');
}
