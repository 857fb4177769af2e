import { evaluateKpis } from '$lib/core/kpi/evaluate';
import type { Contradiction } from '$lib/core/kpi/overlaps';
import { isSamePeriod } from '$lib/core/kpi/period';
import { kpiIds } from '$lib/core/kpi/types';
import { kpiFigureWithInterval } from '$lib/core/kpi/wording';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { StoredKpiEntry } from '$lib/server/kpis';
import { kpiNames } from '$lib/ui/check/kpi-texts';
import { contradictionWords } from './words';

/**
 * What has to be known about an entry's figures: where they contradict those of longer or shorter periods (of `contradictions` in the same
 * place), and what stands although answers were counted.
 */
export function notesAt(entry: StoredKpiEntry, contradictions: readonly Contradiction[], locale: Locale): string[] {
	const standing = (entry.typedInstead ?? []).map((kpi) => m.figures_typed_instead({ name: kpiNames[kpi]() }));
	return [...contradictionsAt(entry, contradictions).map((each) => contradictionWords(each, locale)), ...standing];
}

/** Those that an entry takes part in. */
export function contradictionsAt(
	{ period }: StoredKpiEntry,
	contradictions: readonly Contradiction[]
): readonly Contradiction[] {
	return contradictions.filter(({ whole, parts }) => [whole, ...parts].some((each) => isSamePeriod(each, period)));
}

/** Which figures customers' answers bring where nothing is typed: what a form of an entry has to say before somebody fills it in. */
export function countedNotes({ counted = {}, entries }: StoredKpiEntry, locale: Locale): string[] {
	const results = evaluateKpis(entries);
	return kpiIds.flatMap((kpi) => {
		const result = counted[kpi] && results[kpi];
		if (!result) return [];
		return [m.figures_counted({ name: kpiNames[kpi](), figure: kpiFigureWithInterval(kpi, result, locale) })];
	});
}
