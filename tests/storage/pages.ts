import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '../../src/lib/core/text';
import type { ComparedReports } from '../../src/lib/ui/check/compare';
import * as comparePage from '../../src/routes/check/[key=key]/compare/+page.server';
import ComparePage from '../../src/routes/check/[key=key]/compare/+page.svelte';
import * as reportPage from '../../src/routes/check/[key=key]/report/+page.server';
import ReportPage from '../../src/routes/check/[key=key]/report/+page.svelte';

interface Asked {
	readonly locale?: Locale;
	/** Of the address, for example `?number=1`. */
	readonly search?: string;
	readonly params?: Readonly<Record<string, string>>;
	/** What a form on the page was answered with. */
	readonly form?: unknown;
}

/** A page of an assessment as the product renders it, in German unless asked otherwise. */
export async function html(
	load: (event: never) => unknown,
	Page: unknown,
	key: string,
	{ locale = 'de', search = '', params = {}, form = null }: Asked = {}
): Promise<string> {
	const url = new URL(`http://localhost/check/${key}${search}`);
	const event = { params: { key, ...params }, url, locals: { locale } };
	const data = await load(event as never);
	// Where the framework keeps the request while it renders: pages read their own address from there.
	const context = new Map([['__request__', { page: { url, params: event.params } }]]);
	const props = { data, form, params: event.params };
	const { body } = render(Page as Component<Record<string, unknown>>, { props, context });
	return body;
}

export function reportHtml(key: string, asked?: Asked): Promise<string> {
	return html(reportPage.load, ReportPage, key, asked);
}

/** What the comparison with another assessment's report says. */
export async function comparison(key: string, otherKey: string, locale: Locale = 'de'): Promise<ComparedReports> {
	const form = new FormData();
	form.set('address', otherKey);
	const request = new Request('http://localhost/compare', { method: 'POST', body: form });
	const event = { params: { key }, request, locals: { locale } };
	const answer = (await comparePage.actions.default?.(event as never)) as { readonly comparison: ComparedReports };
	return answer.comparison;
}

export async function comparisonHtml(key: string, otherKey: string, locale: Locale = 'de'): Promise<string> {
	const form = { comparison: await comparison(key, otherKey, locale), again: { address: otherKey } };
	return html(comparePage.load, ComparePage, key, { locale, form });
}
