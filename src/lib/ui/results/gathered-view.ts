import type { FoundFinding } from '$lib/core/findings/found';
import { findingParts, type FindingPart, kindsInOrder, partOfKind } from '$lib/core/findings/order';
import type { FindingKind } from '$lib/core/findings/types';
import type { Publication } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { findingKindWords } from '../report/words';
import { actsOn, type FindingActs, reopenedView, setAsideView } from './finding-decisions';
import { type FindingView, findingWords } from './findings-view';
import { groupName } from './words';

/** Which of an organisation's findings are shown, and in what order. */
export interface FindingChoice {
	readonly kind: FindingKind | null;
	/** Id of a published group, or `reports`: counter-checks; null: all. */
	readonly group: string | null;
	readonly by: 'kind' | 'group';
}

export interface GatheredView {
	readonly openCount: number;
	readonly sections: readonly FindingSection[];
	readonly setAside: readonly FindingView[];
}

export interface FindingSection {
	readonly id: string;
	readonly heading: string;
	readonly lead: string | null;
	readonly findings: readonly FindingView[];
}

interface Option {
	readonly value: string;
	readonly text: string;
}

export interface FindingChoices {
	readonly kinds: readonly Option[];
	readonly groups: readonly Option[];
	readonly by: readonly Option[];
}

/** What can be chosen: kinds that were found, and groups that are shown; no choice forms another group. */
export function findingChoices(
	found: readonly FoundFinding[],
	publication: Publication | null,
	locale: Locale
): FindingChoices {
	const say = { locale };
	const kinds = kindsInOrder.filter((kind) => found.some(({ finding }) => finding.kind === kind));
	const groups = (publication?.groups ?? []).filter(({ figures }) => figures !== undefined);
	const hasReports = found.some(({ about }) => 'report' in about);
	return {
		kinds: [
			{ value: '', text: m.findings_filter_kind_all({}, say) },
			...kinds.map((value) => ({ value, text: findingKindWords(value, locale) }))
		],
		groups: [
			{ value: '', text: m.findings_filter_group_all({}, say) },
			...groups.map((group) => ({ value: group.id, text: groupName(group, locale) })),
			...(hasReports ? [{ value: reportsGroup, text: m.findings_reports({}, say) }] : [])
		],
		by: [
			{ value: 'kind', text: m.findings_filter_by_kind({}, say) },
			{ value: 'group', text: m.findings_filter_by_group({}, say) }
		]
	};
}

/** As an address asks for them; what is not there is not chosen. */
export function readChoice(asked: URLSearchParams, { kinds, groups }: FindingChoices): FindingChoice {
	const of = (options: readonly Option[], name: string) =>
		options.find(({ value }) => value !== '' && value === asked.get(name))?.value ?? null;
	const kind = of(kinds, 'kind');
	return {
		kind: kindsInOrder.find((one) => one === kind) ?? null,
		group: of(groups, 'group'),
		by: asked.get('by') === 'group' ? 'group' : 'kind'
	};
}

/** `found`: in reading order. */
export function gatheredView(
	found: readonly FoundFinding[],
	{ kind, group, by }: FindingChoice,
	{ locale, acts }: { readonly locale: Locale; readonly acts: FindingActs }
): GatheredView {
	const chosen = found
		.filter(({ finding }) => kind === null || finding.kind === kind)
		.filter((each) => group === null || placeOf(each) === group)
		.map((each) => ({ each, view: viewOf(each, locale, acts) }));
	const open = chosen.filter(({ each }) => each.dismissed === null);
	return {
		openCount: open.length,
		sections: by === 'group' ? byGroup(open, locale) : byPart(open, locale),
		setAside: chosen.filter(({ each }) => each.dismissed !== null).map(({ view }) => view)
	};
}

const reportsGroup = 'reports';

interface Chosen {
	readonly each: FoundFinding;
	readonly view: FindingView;
}

function placeOf({ about }: FoundFinding): string {
	return 'group' in about ? about.group.id : reportsGroup;
}

function byPart(open: readonly Chosen[], locale: Locale): readonly FindingSection[] {
	return findingParts.flatMap((part) => {
		const findings = open.filter(({ each }) => partOfKind[each.finding.kind] === part).map(({ view }) => view);
		return findings.length === 0 ? [] : [{ id: part, ...partWords(part, locale), findings }];
	});
}

/** In the order in which groups are met in the findings of each kind: the organisation, then groups as they were published. */
function byGroup(open: readonly Chosen[], locale: Locale): readonly FindingSection[] {
	const places = [...new Set(open.map(({ each }) => placeOf(each)))];
	const order = (place: string) => (place === 'organisation' ? 0 : place === reportsGroup ? 2 : 1);
	return places
		.toSorted((one, other) => order(one) - order(other))
		.map((place, index) => {
			const own = open.filter(({ each }) => placeOf(each) === place);
			const [first] = own;
			const name = first && 'group' in first.each.about ? groupName(first.each.about.group, locale) : null;
			const findings = own.map(({ view }) => (place === reportsGroup ? view : { ...view, group: null }));
			return { id: `group-${index + 1}`, heading: name ?? m.findings_reports({}, { locale }), lead: null, findings };
		});
}

function partWords(part: FindingPart, locale: Locale): Pick<FindingSection, 'heading' | 'lead'> {
	const say = { locale };
	const words: Readonly<Record<FindingPart, Pick<FindingSection, 'heading' | 'lead'>>> = {
		contradictions: {
			heading: m.findings_part_contradictions({}, say),
			lead: m.findings_part_contradictions_lead({}, say)
		},
		'blind-spots': { heading: m.findings_part_blind_spots({}, say), lead: m.findings_part_blind_spots_lead({}, say) },
		views: { heading: m.findings_part_views({}, say), lead: m.findings_part_views_lead({}, say) }
	};
	return words[part];
}

function viewOf(each: FoundFinding, locale: Locale, acts: FindingActs): FindingView {
	const { key, finding, about, links, items, dismissed, reopened } = each;
	const name = 'group' in about ? groupName(about.group, locale) : about.report.name[locale];
	return {
		id: key,
		...findingWords(finding, locale),
		group: { name, href: links[0]?.href ?? null },
		links: links.map(({ text, href }) => ({ text: text[locale], href })),
		items: items.map(({ text, href }) => ({ id: href, label: text[locale], href })),
		setAside: dismissed && setAsideView(dismissed, { locale }),
		reopened: reopened && reopenedView(reopened, locale),
		acts: actsOn(each, acts, locale)
	};
}
