import { m } from '$lib/i18n/generated/messages.js';
import type { QuestionnaireItem } from '$lib/core/catalogue/types';
import { formatNumber, formatPercent } from '$lib/core/format';
import type { ItemFigures, PublishedGroup, ShownItem } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import { distributionMark, distributionTrack } from '$lib/ui/charts/distribution';
import type { ChartNode } from '$lib/ui/charts/node';
import { groupHref, resultsHref } from './address';
import { depthOf, type ResultsInput } from './input';
import { groupName, withheldWords } from './words';

/** One bar of answers, or why there is none. */
export interface DistributionRow {
	readonly id: string;
	readonly name: string;
	readonly href: string | null;
	readonly depth: number;
	readonly track: ChartNode | null;
	/** Persons at each place, lowest first, as cells of a table; empty where nothing is shown. */
	readonly counts: readonly string[];
	/** The mean level and how many answered. */
	readonly summary: string;
	/** Who gave no valid answer, and how many facts were given. */
	readonly notes: readonly string[];
	/** The figures behind the words; null where nothing is shown. */
	readonly figures: ShownItem | null;
}

export interface DistributionView {
	/** Whether its places are positions between two poles, else levels. */
	readonly isContrast: boolean;
	readonly legend: readonly { readonly mark: ChartNode; readonly text: string }[];
	readonly columns: readonly string[];
	readonly rows: readonly DistributionRow[];
}

/** Several items of one group and of one kind: a picture each, as their places mean the same. */
export function itemRows(
	input: ResultsInput,
	group: PublishedGroup,
	items: readonly QuestionnaireItem[]
): DistributionView {
	return {
		...scaleOf(items[0], input.locale),
		rows: items.map((item) => ({
			...rowOf(input, item, figuresIn(group, item.id)),
			id: item.id,
			name: item.label[input.locale],
			href: resultsHref(input.address, `/items/${item.id}`),
			depth: 0
		}))
	};
}

/** One item in all groups, in the order of the tree. */
export function groupItemRows(input: ResultsInput, item: QuestionnaireItem): DistributionView {
	return {
		...scaleOf(item, input.locale),
		rows: input.publication.groups.map((group) => ({
			...rowOf(input, item, figuresIn(group, item.id), group),
			id: group.id,
			name: groupName(group, input.locale),
			href: group.figures === undefined ? null : groupHref(input.address, group.id),
			depth: depthOf(input, group)
		}))
	};
}

function figuresIn({ figures }: PublishedGroup, id: string): ItemFigures | undefined {
	return figures?.items.find((item) => item.id === id);
}

function rowOf(
	{ publication, locale }: ResultsInput,
	item: QuestionnaireItem,
	figures: ItemFigures | undefined,
	group?: PublishedGroup
): Pick<DistributionRow, 'track' | 'counts' | 'summary' | 'notes' | 'figures'> {
	if (figures?.showing === 'shown') {
		const counts = item.kind === 'contrast' ? figures.distribution.slice(1) : figures.distribution;
		return {
			track: distributionTrack(counts),
			counts: counts.map(String),
			summary: summaryOf(item, figures, group, locale),
			notes: notesOf(item, figures, locale),
			figures
		};
	}
	const withheld = figures?.showing ?? (group && group.showing !== 'shown' ? group.showing : 'too-few');
	const summary = withheldWords(withheld, publication.round.k, locale);
	return { track: null, counts: [], summary, notes: [], figures: null };
}

/** Of a contrast the share of those nearer to obsession says more than a level. */
function summaryOf(
	item: QuestionnaireItem,
	figures: ShownItem,
	group: PublishedGroup | undefined,
	locale: Locale
): string {
	const rate = group?.figures?.responseRate ?? null;
	const share = rate === null ? '' : m.results_item_rate({ rate: formatPercent(100 * rate, locale, 0) }, { locale });
	if (item.kind === 'contrast') return m.results_item_answers({ count: figures.n }, { locale }) + share;
	const level = formatNumber(figures.meanLevel + 1, locale, 1);
	return m.results_item_summary({ level, count: figures.n }, { locale }) + share;
}

function notesOf(item: QuestionnaireItem, figures: ShownItem, locale: Locale): readonly string[] {
	const say = { locale };
	const neither = item.kind === 'contrast' ? (figures.distribution[0] ?? 0) : 0;
	return [
		...(neither > 0 ? [m.results_item_neither({ count: neither }, say)] : []),
		...(figures.dontKnow > 0 ? [m.results_item_dont_know({ count: figures.dontKnow }, say)] : []),
		...(figures.notApplicable > 0 ? [m.results_item_not_applicable({ count: figures.notApplicable }, say)] : []),
		...(figures.missing > 0 ? [m.results_item_missing({ count: figures.missing }, say)] : []),
		...(figures.evidence && figures.evidence.claimed > 0
			? [m.results_item_evidence({ counting: figures.evidence.counting, claimed: figures.evidence.claimed }, say)]
			: [])
	];
}

/** Levels 1 to 5 as people count them, or positions 1 to 7. */
function scaleOf(item: QuestionnaireItem | undefined, locale: Locale): Omit<DistributionView, 'rows'> {
	const isContrast = item?.kind === 'contrast';
	const places = isContrast ? 7 : 5;
	const columns = Array.from({ length: places }, (_, place) =>
		isContrast
			? m.results_position({ position: place + 1 }, { locale })
			: m.results_level({ level: place + 1 }, { locale })
	);
	const legend = (isContrast ? [0, 3, 6] : [0, 1, 2, 3, 4]).map((place) => ({
		mark: distributionMark(place, places),
		text: legendText(place, places, locale)
	}));
	return { isContrast, legend, columns };
}

function legendText(place: number, places: number, locale: Locale): string {
	const say = { locale };
	if (places === 7) {
		if (place === 0) return m.results_pole_focus({}, say);
		if (place === 6) return m.results_pole_obsession({}, say);
		return m.results_position({ position: place + 1 }, say);
	}
	if (place === 0) return m.results_level_lowest({}, say);
	return place === 4 ? m.results_level_highest({}, say) : m.results_level({ level: place + 1 }, say);
}
