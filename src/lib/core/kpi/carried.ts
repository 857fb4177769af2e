import { descriptionParts, hasFigure, type KpiKey } from './described';
import { comparePeriods, isSamePeriod, type KpiPeriod } from './period';
import type { KpiRecord } from './record';
import { kpiIds } from './types';

/** What a new worksheet begins with, so that nobody types it again. */
export interface CarriedOver {
	/** Worksheet fields. */
	readonly values: Readonly<Record<string, string>>;
	/** From where each KPI's were taken. */
	readonly from: Partial<Readonly<Record<KpiKey, KpiPeriod>>>;
}

/**
 * Descriptions, currency and the way of entering from the last earlier period that has the KPI, of the same kind where there is one; the
 * target from one of the same kind only, since a month and a year have different ones. `records` are of the place that the worksheet is for.
 */
export function carriedOver(records: readonly KpiRecord[], period: KpiPeriod, ownKeys: readonly KpiKey[]): CarriedOver {
	const earlier = records
		.filter((record) => !isSamePeriod(record.period, period) && record.period.start < period.start)
		.sort((one, other) => comparePeriods(one.period, other.period));
	const ofSameKind = earlier.filter((record) => record.period.kind === period.kind);
	const taken = [...kpiIds, ...ownKeys].flatMap((key) => {
		const from = [...ofSameKind, ...earlier].find((record) => record.worksheet && hasFigure(record, key));
		return from ? [{ key, from }] : [];
	});
	return {
		values: Object.assign({}, ...taken.map(({ key, from }) => valuesOf(key, from, period))),
		from: Object.fromEntries(taken.map(({ key, from }) => [key, from.period]))
	};
}

function valuesOf(key: KpiKey, { worksheet = {}, period }: KpiRecord, to: KpiPeriod): Record<string, string> {
	const names = [...descriptionParts, 'mode', 'currency', ...(period.kind === to.kind ? ['target'] : [])];
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = worksheet[`${key}.${name}`];
			return value === undefined || value.trim() === '' ? [] : [[`${key}.${name}`, value]];
		})
	);
}
