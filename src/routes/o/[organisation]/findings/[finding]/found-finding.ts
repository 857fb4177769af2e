import { error } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { FoundFinding } from '$lib/core/findings/found';
import * as findings from '$lib/server/findings';
import type { OrganisationVisit } from '$lib/server/visits';
import { findingWords } from '$lib/ui/results/findings-view';
import { groupName } from '$lib/ui/results/words';
import { requireOrganisation } from '../../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & {
	readonly params: { readonly organisation: string; readonly finding: string };
};

export interface FindingVisit {
	readonly visit: OrganisationVisit;
	readonly found: FoundFinding;
	/** Where all findings are. */
	readonly list: string;
}

/** Opens a finding to somebody who may decide about it; one that is not there (any more) is not found. */
export async function requireFinding(event: Event): Promise<FindingVisit> {
	const visit = await requireOrganisation(event, 'findings.dismiss');
	const base = `/o/${visit.organisation.slug}`;
	const found = await findings.find(visit.scope, base, event.params.finding);
	if (!found) error(404);
	return { visit, found, list: `${base}/findings` };
}

/** What a page about one finding says of it. */
export function toldOf({ finding, about }: FoundFinding, locale: App.Locals['locale']) {
	const { kind, about: aspect, statement } = findingWords(finding, locale);
	const of = 'group' in about ? groupName(about.group, locale) : about.report.name[locale];
	return { kind, about: aspect, of, statement };
}
