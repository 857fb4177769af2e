import { type KpiId, kpiIds } from './types';

export type WorksheetMode = 'counts' | 'known';
export type WorksheetPeriod = 'current' | 'previous';

/** One field of the four worksheets, flat, so that a plain HTML form can carry it. */
export interface WorksheetField {
	/** For example `churn.customersAtStart`, `churn.previous.value`, `clv.currency`. */
	readonly name: string;
	readonly kpi: KpiId;
	readonly kind: 'count' | 'decimal' | 'currency' | 'mode';
	readonly period: WorksheetPeriod;
	/** The mode in which the field is filled in; null: in both. */
	readonly mode: WorksheetMode | null;
	/** Whether the KPI can be computed without it. */
	readonly optional: boolean;
}

interface Part {
	readonly name: string;
	readonly kind: 'count' | 'decimal';
	readonly optional?: true;
}

const parts: Record<KpiId, readonly Part[]> = {
	churn: [
		{ name: 'customersAtStart', kind: 'count' },
		{ name: 'customersLost', kind: 'count' }
	],
	clv: [
		{ name: 'averageBasket', kind: 'decimal' },
		{ name: 'purchasesPerYear', kind: 'decimal' },
		{ name: 'years', kind: 'decimal' }
	],
	nps: [
		{ name: 'promoters', kind: 'count' },
		{ name: 'passives', kind: 'count' },
		{ name: 'detractors', kind: 'count' },
		{ name: 'total', kind: 'count', optional: true }
	],
	csat: [
		{ name: 'satisfied', kind: 'count' },
		{ name: 'answers', kind: 'count' }
	]
};

/** Every field of the four worksheets, in the order of a form: per KPI the period, its target, the previous period. */
export const worksheetFields: readonly WorksheetField[] = kpiIds.flatMap((kpi) => [
	...periodFields(kpi, 'current'),
	...(kpi === 'clv' ? [currencyField(kpi)] : []),
	{ name: `${kpi}.target`, kpi, kind: 'decimal' as const, period: 'current' as const, mode: null, optional: true },
	...periodFields(kpi, 'previous')
]);

function periodFields(kpi: KpiId, period: WorksheetPeriod): readonly WorksheetField[] {
	const prefix = period === 'current' ? kpi : `${kpi}.previous`;
	return [
		{ name: `${prefix}.mode`, kpi, kind: 'mode', period, mode: null, optional: true },
		...parts[kpi].map(({ name, kind, optional = false }) => {
			return { name: `${prefix}.${name}`, kpi, kind, period, mode: 'counts' as const, optional };
		}),
		{ name: `${prefix}.value`, kpi, kind: 'decimal', period, mode: 'known', optional: false }
	];
}

/** Both periods share one currency: in two they could not be compared. */
function currencyField(kpi: KpiId): WorksheetField {
	return { name: `${kpi}.currency`, kpi, kind: 'currency', period: 'current', mode: null, optional: false };
}
