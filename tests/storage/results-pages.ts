import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect } from 'vitest';
import type { Locale } from '../../src/lib/core/text';
import { closeRound } from '../../src/lib/server/closing/close-round';
import type { Database } from '../../src/lib/server/db';
import { language } from '../../src/lib/server/hooks/language';
import { pageParts } from '../../src/lib/server/hooks/page-parts';
import { privacy } from '../../src/lib/server/hooks/privacy';
import { resultsPages } from '../../src/lib/server/hooks/results-pages';
import * as rounds from '../../src/lib/server/rounds';
import type { Actor, OrganisationScope } from '../../src/lib/server/visits';
import * as wholePage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/+page.server';
import WholePage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/+page.svelte';
import * as groupPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/groups/[group]/+page.server';
import GroupPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/groups/[group]/+page.svelte';
import * as ownPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/own/+page.server';
import OwnPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/own/+page.svelte';
import { launched } from './round-fixtures';
import { allAt, change, takePart } from './surveys';

export interface Asked {
	readonly path?: '' | '/own' | '/groups';
	/** Of which group, where the path asks for one. */
	readonly group?: string;
	readonly search?: string;
	readonly locale?: Locale;
}

/**
 * A round of all staff who neither lead nor work with customers, answered by each of them on three levels from this one on, and closed. Returns
 * its id.
 */
export async function answeredRound(database: Database, scope: OrganisationScope, from: 1 | 2 = 1): Promise<string> {
	const roundId = await launched(scope);
	const round = await rounds.find(scope, roundId);
	const lines = round ? (await rounds.exportLinks(scope, round, 'en')).split('\r\n').slice(1, -1) : [];
	// Whoever opened the organisation is in no department: with their answer the smaller one would have to stay hidden.
	for (const [index, line] of lines.filter((each) => each.includes('other-staff')).entries()) {
		const token = /\/r\/([\w-]{20,})/.exec(line)?.[1];
		if (token) await takePart(database, token, { answers: allAt(((index % 3) + from) as 1 | 2 | 3 | 4) });
	}
	await change(database, { organisationId: scope.organisationId, roundId }, { status: 'closing' });
	expect(await closeRound(database, scope.organisationId, roundId)).toBe('published');
	return roundId;
}

/** What somebody gets of a round's results through the hooks, and how often a page was made for it. */
export async function readResults(
	actor: Actor,
	{ slug, roundId }: { readonly slug: string; readonly roundId: string },
	{ path = '', search = '', locale = 'de', group }: Asked = {}
) {
	const url = new URL(
		`http://localhost/o/${slug}/rounds/${roundId}/results${path}${group ? `/${group}` : ''}${search}`
	);
	const event = {
		locals: { signedIn: { user: { id: actor.userId, name: actor.name } } },
		params: { organisation: slug, round: roundId, group },
		request: new Request(url, { headers: { cookie: `language=${locale}` } }),
		route: { id: `/o/[organisation]/rounds/[round=uuid]/results${path}${group ? '/[group]' : ''}` },
		...{ url, isDataRequest: false }
	} as never;
	let made = 0;
	const make = async () => {
		made += 1;
		const [load, Page] = pages[path];
		return pageOf(load, Page, event);
	};
	const kept = () => resultsPages({ event, resolve: () => pageParts({ event, resolve: make }) });
	const response = await language({ event, resolve: () => privacy({ event, resolve: kept }) });
	return { status: response.status, text: await response.text(), headers: response.headers, made };
}

const pages = {
	'': [wholePage.load, WholePage],
	'/own': [ownPage.load, OwnPage],
	'/groups': [groupPage.load, GroupPage]
} as const;

/** The page as the product renders it; where its load leads elsewhere or refuses, that answer. */
async function pageOf(
	load: (event: never) => unknown,
	Page: unknown,
	event: { readonly url: URL; readonly locals: { readonly locale?: Locale } }
): Promise<Response> {
	const answer = await Promise.resolve(load(event as never)).catch((thrown: unknown) => {
		if (typeof thrown === 'object' && thrown !== null && 'status' in thrown) return thrown as { status: number };
		throw thrown;
	});
	if (typeof answer === 'object' && answer !== null && 'status' in answer && !('content' in answer))
		return new Response(null, { status: Number(answer.status) });
	const context = new Map([['__request__', { page: { url: event.url, params: {} } }]]);
	const data = { ...(answer as object), locale: event.locals.locale, base: event.url.pathname.split('/rounds')[0] };
	const { body } = render(Page as Component<Record<string, unknown>>, { props: { data }, context });
	return new Response(body, { headers: { 'content-type': 'text/html' } });
}
