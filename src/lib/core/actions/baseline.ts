import type { KpiKey } from '../kpi/described';
import type { KpiRecord } from '../kpi/record';
import { type KpiEntries, type KpiId, kpiIds } from '../kpi/types';
import { readWorksheet, writeWorksheet, type WorksheetValues } from '../kpi/worksheet';
import type { ActionBaseline } from './types';

/** The figures from which a KPI is to move: what of the record is about this KPI, without targets and periods before. */
export function baselineOf(record: KpiRecord, key: KpiKey): ActionBaseline {
	return { period: record.period, worksheet: fieldsOf(record, key) };
}

/** A stored baseline as the record it was taken from. */
export function baselineRecord({ period, worksheet }: ActionBaseline): KpiRecord {
	const counted = kpiIds.flatMap((kpi) => {
		const forms = worksheet[countedField(kpi)];
		return forms === undefined ? [] : [[kpi, forms.split(' ')] as const];
	});
	return {
		period,
		entries: readWorksheet(worksheet).entries,
		worksheet,
		...(counted.length > 0 && { counted: Object.fromEntries(counted) })
	};
}

/** Of whom a counted KPI was asked, by the ids of the forms: without it nobody could tell whether later figures measure the same. */
function countedField(kpi: KpiId): string {
	return `${kpi}.counted`;
}

function fieldsOf({ worksheet = {}, entries, counted }: KpiRecord, key: KpiKey): WorksheetValues {
	const kpi = kpiIds.find((id) => id === key);
	const forms = kpi && counted?.[kpi];
	if (kpi !== undefined && forms !== undefined) {
		return { ...writeWorksheet(withoutTarget({ [kpi]: entries[kpi] })), [countedField(kpi)]: forms.join(' ') };
	}
	return Object.fromEntries(
		Object.entries(worksheet).filter(([field]) => {
			return field.startsWith(`${key}.`) && !field.startsWith(`${key}.previous.`) && field !== `${key}.target`;
		})
	);
}

function withoutTarget(entries: KpiEntries): KpiEntries {
	const kept = Object.entries(entries).map(([kpi, { target: _target, previous: _previous, ...figures }]) => [
		kpi,
		figures
	]);
	return Object.fromEntries(kept) as KpiEntries;
}
