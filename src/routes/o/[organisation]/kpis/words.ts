import type { FieldChange } from '$lib/core/kpi/changes';
import { type KpiKey, type MeasureBreak } from '$lib/core/kpi/described';
import type { Contradiction } from '$lib/core/kpi/overlaps';
import { type OwnKpi, type OwnKpiDefinition, ownKey } from '$lib/core/kpi/own';
import { periodName } from '$lib/core/kpi/period';
import { isKpiId } from '$lib/core/kpi/types';
import { formatList, formatNumber, formatRange, quote } from '$lib/core/format';
import { nameKey } from '$lib/core/organisation/names';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { fieldPath, kpiNames } from '$lib/ui/check/kpi-texts';

/** A change of one field in words. */
export interface ChangeWords {
	readonly name: string;
	/** Empty: nothing was typed. */
	readonly from: string;
	readonly to: string;
}

/** What a KPI is called, also one that the organisation defined. */
export function keyName(key: KpiKey, own: readonly OwnKpi[]): string {
	if (isKpiId(key)) return kpiNames[key]();
	return own.find((each) => ownKey(each) === key)?.name ?? m.figures_own_unknown();
}

/** A field of an entry where its surroundings do not say which it is. */
export function fieldName(field: string, own: readonly OwnKpi[]): string {
	const end = field.lastIndexOf('.');
	const part = partNames[field.slice(end + 1)];
	const key = field.startsWith('own.') ? (field.slice(0, end) as KpiKey) : (field.split('.')[0] ?? '');
	if (!part || !isKey(key) || (isKpiId(key) && field.endsWith('.value'))) return fieldPath(field);
	return `${keyName(key, own)}, ${part()}`;
}

export function changeWords(changes: readonly FieldChange[], own: readonly OwnKpi[]): ChangeWords[] {
	return changes.map(({ field, from, to }) => ({
		name: fieldName(field, own),
		from: valueWords(field, from, own),
		to: valueWords(field, to, own)
	}));
}

/** A break of the course, and of which KPI. */
export interface BreakWords {
	readonly key: KpiKey;
	readonly text: string;
}

/** What is no longer the same thing, and beside which period: one sentence a break. */
export function breakWords(breaks: readonly MeasureBreak[], own: readonly OwnKpi[], locale: Locale): BreakWords[] {
	return breaks.map(({ key, beside, was, is }) => {
		const said = (text: string) => (text === '' ? m.figures_break_nothing() : quote(text, locale));
		const differing = (['segment', 'definition'] as const).filter((part) => nameKey(was[part]) !== nameKey(is[part]));
		const details: string[] = differing.map((part) =>
			m.figures_break_detail({ part: partLabels[part](), was: said(was[part]), is: said(is[part]) })
		);
		if (was.basis !== is.basis) details.push(basisWords(key, was.basis, is.basis));
		const told = { name: keyName(key, own), period: periodName(beside, locale), details: formatList(details, locale) };
		return { key, text: m.figures_break(told) };
	});
}

/** Both figures of a contradiction, in a sentence. */
export function contradictionWords(contradiction: Contradiction, locale: Locale): string {
	const { field, whole, parts, kind, wholeFigure, partsFigure } = contradiction;
	const names = parts.map((part) => periodName(part, locale));
	const told = {
		name: fieldPath(field),
		whole: periodName(whole, locale),
		figure: formatNumber(wholeFigure, locale),
		parts: kind === 'sum' ? formatRange(names[0] ?? '', names.at(-1) ?? '', locale) : formatList(names, locale),
		other: formatNumber(partsFigure, locale)
	};
	if (kind === 'sum') return m.figures_contradiction_sum(told);
	return kind === 'excess' ? m.figures_contradiction_excess(told) : m.figures_contradiction_start(told);
}

/** A definition on one line: `days, lower is better: from order to door`. */
export function definitionWords({ unit, direction, formula }: OwnKpiDefinition): string {
	const better = direction === 'higher' ? m.figures_own_higher() : m.figures_own_lower();
	return [unit, better, formula].filter((part) => part !== '').join(' · ');
}

/** As their fields are labelled. */
const partLabels = { segment: m.figures_segment, definition: m.figures_definition };

function isKey(key: string): key is KpiKey {
	return isKpiId(key) || key.startsWith('own.');
}

const partNames: Readonly<Record<string, () => string>> = {
	segment: m.figures_part_segment,
	definition: m.figures_part_definition,
	source: m.figures_part_source,
	value: m.figures_value,
	target: m.figures_target,
	context: m.figures_note,
	mode: m.check_figures_mode,
	edition: m.figures_own_edition
};

function valueWords(field: string, value: string, own: readonly OwnKpi[]): string {
	if (field.endsWith('.mode')) return value === 'known' ? m.check_figures_known() : m.check_figures_counts();
	if (!field.endsWith('.edition')) return value;
	const kpi = own.find((each) => field === `${ownKey(each)}.edition`);
	const definition = kpi && (kpi.earlier[Number(value || 1) - 1] ?? kpi);
	return definition ? definitionWords(definition) : value;
}

function basisWords(key: KpiKey, was: string, is: string): string {
	if (key === 'clv') return m.figures_break_currency({ was: was || '–', is: is || '–' });
	return isKpiId(key) ? m.figures_break_origin() : m.figures_break_edition();
}
