import { m } from '$lib/i18n/generated/messages.js';
import { formatMoney, formatShort } from '$lib/core/format';
import { type KpiId, kpiIds } from '$lib/core/kpi/types';
import type { PaperCell, PaperRow, PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { kpiName } from '../../report/kpi-words';
import { missingCell, rounded, textCell } from '../cells';
import type { AssessmentContent } from './content';

/** The counts and parts each KPI was worked out from; null where only known figures were entered. */
export function entriesTable(content: AssessmentContent): PaperTable | null {
	const { locale } = content;
	const rows = kpiIds.flatMap((kpi) => entryRows(kpi, content));
	if (rows.length === 0) return null;
	const caption = m.paper_report_entries({}, { locale });
	return {
		...{ id: 'kpi-entries', name: caption, caption, notes: [] },
		columns: [
			{ key: 'entry', name: m.paper_report_entry({}, { locale }), kind: 'text' },
			{ key: 'now', name: m.report_kpi_now({}, { locale }), kind: 'number', decimals: countDecimals },
			{ key: 'before', name: m.report_kpi_before({}, { locale }), kind: 'number', decimals: countDecimals }
		],
		rows
	};
}

/** A formula shows its parts with two decimals at most. */
const countDecimals = 2;

/** In the order of the formula. */
const parts = {
	customersLost: m.check_kpi_churn_lost,
	customersAtStart: m.check_kpi_churn_start,
	averageBasket: m.check_kpi_clv_basket,
	purchasesPerYear: m.check_kpi_clv_frequency,
	years: m.check_kpi_clv_years,
	promoters: m.check_kpi_nps_promoters,
	detractors: m.check_kpi_nps_detractors,
	total: m.check_kpi_csat_answers,
	satisfied: m.check_kpi_csat_satisfied,
	answers: m.check_kpi_csat_answers
} as const;
type Part = keyof typeof parts;

/** Only what the formulas of the two periods show: a figure that could not be worked out shows none of its parts. */
function entryRows(kpi: KpiId, { report, locale }: AssessmentContent): readonly PaperRow[] {
	const [entry, result] = [report.kpiEntries[kpi], report.kpis[kpi]];
	if (!entry || !result) return [];
	const now = result.value === null ? {} : entry;
	const before = result.previousValue === null ? {} : (entry.previous ?? {});
	return Object.keys(parts).flatMap((part): PaperRow[] => {
		if (!isPart(part)) return [];
		const [current, previous] = [partOf(now, part), partOf(before, part)];
		if (current === null && previous === null) return [];
		const name = `${kpiName(kpi, locale)}: ${parts[part]({}, { locale })}`;
		const cell = (value: number | null) => partCell(part, value, result.currency, locale);
		return [{ key: `${kpi}-${part}`, cells: [textCell(name), cell(current), cell(previous)] }];
	});
}

function isPart(name: string): name is Part {
	return name in parts;
}

function partOf(values: object, part: Part): number | null {
	if (part === 'total' && 'passives' in values) {
		const [promoters, passives, detractors] = (['promoters', 'passives', 'detractors'] as const).map((answer) =>
			numberOf(values, answer)
		);
		return (promoters ?? 0) + (passives ?? 0) + (detractors ?? 0);
	}
	return numberOf(values, part);
}

function numberOf(values: object, part: string): number | null {
	const value: unknown = Object.entries(values).find(([name]) => name === part)?.[1];
	return typeof value === 'number' ? value : null;
}

function partCell(part: Part, value: number | null, currency = 'EUR', locale: Locale): PaperCell {
	if (value === null) return missingCell('none');
	const text =
		part === 'averageBasket' ? formatMoney(value, currency, locale) : formatShort(value, locale, countDecimals);
	return { text, value: rounded(value, countDecimals) };
}
