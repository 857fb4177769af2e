import { changesBetween } from '$lib/core/kpi/changes';
import { formatDate } from '$lib/core/format';
import type { OwnKpi } from '$lib/core/kpi/own';
import { periodName } from '$lib/core/kpi/period';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import type { KpiEntryVersion } from '$lib/server/kpis';
import { changeWords, type ChangeWords } from '../../words';

/** One version of an entry as its page tells of it. */
export interface VersionView {
	readonly id: number;
	readonly act: string;
	readonly by: string | null;
	readonly day: string;
	readonly reason: string;
	readonly period: string;
	readonly of: string;
	/** Against the version before; of the first one everything that was typed. */
	readonly changes: readonly ChangeWords[];
	readonly isFirst: boolean;
	/** What can be made of the entry again: neither what it is now nor a deletion. */
	readonly canBeRestored: boolean;
}

interface Around {
	readonly own: readonly OwnKpi[];
	readonly places: readonly { readonly value: string; readonly text: string }[];
	readonly locale: Locale;
}

/** `versions` with the newest first, and so the result. */
export function versionViews(versions: readonly KpiEntryVersion[], around: Around): VersionView[] {
	return versions.map((version, index) => {
		const { id, by, at, reason, worksheet, act } = version;
		const before = versions[index + 1];
		return {
			...{ id, by, reason, ...placeIn(version, around) },
			act: actNames[act](),
			day: formatDate(dayOf(at), around.locale),
			changes: changesIn(version, before, around),
			isFirst: before === undefined,
			canBeRestored: index > 0 && worksheet !== null
		};
	});
}

const actNames: Readonly<Record<KpiEntryVersion['act'], () => string>> = {
	entered: m.figures_act_entered,
	corrected: m.figures_act_corrected,
	deleted: m.figures_act_deleted,
	imported: m.figures_act_imported,
	restored: m.figures_act_restored
};

function changesIn(
	version: KpiEntryVersion,
	before: KpiEntryVersion | undefined,
	around: Around
): readonly ChangeWords[] {
	if (version.worksheet === null) return [];
	const [was, is] = [before && placeIn(before, around), placeIn(version, around)];
	const moved = [
		{ name: m.figures_period(), from: was?.period ?? '', to: is.period },
		{ name: m.figures_of(), from: was?.of ?? '', to: is.of }
	].filter(({ from, to }) => was !== undefined && from !== to);
	return [...moved, ...changeWords(changesBetween(before?.worksheet ?? {}, version.worksheet), around.own)];
}

function placeIn({ period, departmentId }: KpiEntryVersion, { places, locale }: Around) {
	const of = places.find(({ value }) => value === (departmentId ?? ''))?.text ?? '';
	return { period: periodName(period, locale), of };
}
