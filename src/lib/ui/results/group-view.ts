import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { DimensionId } from '$lib/core/catalogue/types';
import { departmentsBelow } from '$lib/core/round/compare';
import type { PublishedGroup } from '$lib/core/round/publication';
import { groupHref, resultsHref } from './address';
import { type DistributionView, itemRows } from './distributions';
import type { FindingActs } from './finding-decisions';
import { findingsView, type FindingView, type JudgedFinding } from './findings-view';
import { type DotPlotView, dimensionDots } from './group-rows';
import { measuresOf } from './heat-map-view';
import { groupById, type ResultsInput } from './input';
import { type StandingView, standingView } from './standing';
import { groupName, withheldWords } from './words';

/** One group against the whole organisation. */
export interface GroupView {
	readonly name: string;
	/** The group above, to go back to. */
	readonly above: { readonly name: string; readonly href: string };
	readonly standing: StandingView;
	readonly profile: DotPlotView;
	readonly below: readonly { readonly name: string; readonly href: string | null; readonly note: string | null }[];
	readonly findings: readonly FindingView[];
	/** Answers question by question, a part for each dimension. */
	readonly parts: readonly ItemPart[];
}

export interface ItemPart {
	readonly id: string;
	readonly name: string;
	readonly views: readonly DistributionView[];
}

export function groupView(
	input: ResultsInput,
	group: PublishedGroup,
	findings: readonly JudgedFinding[],
	acts: FindingActs | null = null
): GroupView {
	const { locale, address } = input;
	const parent = group.parentId === null ? null : groupById(input, group.parentId);
	const isKnown = parent?.figures !== undefined && !address.isWithoutNames;
	const above = isKnown ? parent : groupById(input, 'organisation');
	return {
		name: groupName(group, locale),
		above: {
			name: groupName(above ?? { kind: 'organisation', name: null }, locale),
			href: above === null ? resultsHref(address) : groupHref(address, above.id)
		},
		standing: standingView(input, group),
		profile: dimensionDots(input, group, measuresOf(input)),
		below: address.isWithoutNames || group.kind !== 'department' ? [] : belowOf(input, group),
		findings: findingsView(input, findings, acts),
		parts: itemParts(input, group)
	};
}

/** The items of a group by their first dimension; contrasts, whose places mean something else, in a picture of their own. */
export function itemParts(input: ResultsInput, group: PublishedGroup, only?: DimensionId): readonly ItemPart[] {
	const { items } = input.questionnaire;
	const ids = [...new Set(items.flatMap(({ dimensions: [first] }) => first?.id ?? []))];
	return ids
		.filter((id) => only === undefined || id === only)
		.map((id) => {
			const own = items.filter(({ dimensions: [first] }) => first?.id === id);
			const kinds = [own.filter(({ kind }) => kind !== 'contrast'), own.filter(({ kind }) => kind === 'contrast')];
			return {
				id,
				name: dimensionById(id).name[input.locale],
				views: kinds.filter((of) => of.length > 0).map((of) => itemRows(input, group, of))
			};
		});
}

function belowOf({ publication, locale, address }: ResultsInput, group: PublishedGroup): GroupView['below'] {
	return departmentsBelow(publication, group.id).map((child) => ({
		name: groupName(child, locale),
		href: child.figures === undefined ? null : groupHref(address, child.id),
		note: child.showing === 'shown' ? null : withheldWords(child.showing, publication.round.k, locale)
	}));
}
