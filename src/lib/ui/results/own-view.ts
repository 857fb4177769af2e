import { m } from '$lib/i18n/generated/messages.js';
import type { Finding } from '$lib/core/findings/types';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import { type GroupView, groupView } from './group-view';
import type { ResultsInput } from './input';

/** What whoever leads a department sees: their own against the whole organisation, or kindly why not. */
export type OwnView =
	| { readonly kind: 'shown'; readonly group: Omit<GroupView, 'above'>; readonly note: string | null }
	| { readonly kind: 'hidden' | 'not-asked' | 'no-department' };

/**
 * The results as far as they are theirs: the own group and the organisation, and nothing of any other group, no name and no figure. A
 * group of several departments carries no name, as it is made of theirs. null where the department was not asked.
 */
export function ownInput(
	input: ResultsInput,
	departmentId: string
): { input: ResultsInput; group: PublishedGroup } | null {
	const { publication, locale } = input;
	const found = ownGroup(publication, departmentId);
	if (found === null) return null;
	const isMerged = found.departmentIds.length > 1;
	const group = isMerged ? { ...found, name: m.results_own_title({}, { locale }) } : found;
	const organisation = publication.groups.filter(({ kind }) => kind === 'organisation');
	const own = { ...publication, groups: [...organisation, group], texts: null, departments: null };
	return { input: { ...input, publication: own }, group };
}

export function ownView(input: ResultsInput, group: PublishedGroup, findings: readonly Finding[]): OwnView {
	if (group.figures === undefined) return { kind: 'hidden' };
	return {
		kind: 'shown',
		group: withoutLinks(
			groupView(
				input,
				group,
				findings.map((finding) => ({ finding }))
			)
		),
		note: mergedNote(group, input.locale)
	};
}

/** That figures are those of several departments; null where they are not. */
export function mergedNote({ departmentIds }: PublishedGroup, locale: Locale): string | null {
	return departmentIds.length > 1 ? m.results_own_merged({}, { locale }) : null;
}

/** The pages that these lead to show other departments too. */
function withoutLinks(view: GroupView): Omit<GroupView, 'above'> {
	const { name, standing, profile, findings, parts } = view;
	return {
		name,
		standing,
		profile: { ...profile, rows: profile.rows.map((row) => ({ ...row, href: null })) },
		below: [],
		findings: findings.map((finding) => ({
			...finding,
			items: finding.items.map((item) => ({ ...item, href: null }))
		})),
		parts: parts.map((part) => ({
			...part,
			views: part.views.map((distribution) => ({
				...distribution,
				rows: distribution.rows.map((row) => ({ ...row, href: null }))
			}))
		}))
	};
}

function ownGroup({ groups }: Publication, departmentId: string): PublishedGroup | null {
	return (
		groups.find(({ kind, departmentIds }) => kind === 'department' && departmentIds.includes(departmentId)) ?? null
	);
}
