import { formatEvidence } from './read-figure';
import { headed, seriesOf } from './table';
import { importTargets } from './targets';
import type { ImportContext, ImportMapping, ImportRows } from './types';

/** What a table does not say by itself and nobody has settled yet. */
export interface OpenQuestion {
	/** `mark`: `1.234` may be more than a thousand or little more than one. `scale`: `0,035` may be a share. */
	readonly kind: 'mark' | 'scale' | 'period' | 'nothing-read';
	/** The key of the series it is about; empty: of the table. */
	readonly series: string;
}

/** What has to be settled before a table can be planned: a figure that can be read in two ways is asked about, never guessed. */
export function openQuestions(
	table: ImportRows,
	mapping: ImportMapping,
	context: ImportContext
): readonly OpenQuestion[] {
	const targets = new Map(importTargets(context.own).map((target) => [target.field, target]));
	const series = seriesOf(headed(table, mapping.headingLine), mapping);
	const read = series.filter(({ target }) => targets.has(target));
	const ofSeries = read.flatMap(({ key, target: field, texts }): OpenQuestion[] => {
		const target = targets.get(field);
		if (target?.kind !== 'decimal') return [];
		const { mark, scale } = mapping.formats.get(key) ?? {};
		const evidence = formatEvidence(texts, { isWhole: false, isPercent: target.isPercent });
		if (evidence.isMarkOpen && mark === undefined) return [{ kind: 'mark', series: key }];
		return evidence.isScaleOpen && scale === undefined ? [{ kind: 'scale', series: key }] : [];
	});
	const hasPeriod =
		mapping.period !== '' || mapping.columns.some((role) => ['@period', '@year', '@periods'].includes(role));
	return [
		...(read.length === 0 ? [{ kind: 'nothing-read', series: '' } as const] : []),
		...(hasPeriod ? [] : [{ kind: 'period', series: '' } as const]),
		...ofSeries
	];
}
