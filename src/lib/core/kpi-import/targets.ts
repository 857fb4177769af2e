import { descriptionParts, type KpiKey } from '../kpi/described';
import { type OwnKpi, ownKey } from '../kpi/own';
import { type KpiId, kpiIds } from '../kpi/types';
import { type WorksheetField, worksheetFields } from '../kpi/worksheet';
import type { Text } from '../text';
import { descriptionWords, fieldNamings, kpiWords, type Naming, targetWords } from './synonyms';

/** A field of the worksheet that a column or a label may fill. */
export interface ImportTarget {
	/** For example `churn.customersLost`, `own.<id>.value`, `nps.segment`. */
	readonly field: string;
	readonly key: KpiKey;
	readonly kind: 'count' | 'decimal' | 'currency' | 'text';
	/** In per cent, so that a share of one may be meant. */
	readonly isPercent: boolean;
	/** In `clv.currency`. */
	readonly isMoney: boolean;
	/** As our own template heads its column. */
	readonly name: Text;
	/** What else it may be called. */
	readonly words: readonly string[];
	/** What it may be called beside the name of its KPI: `Ziel` in `Ziel NPS` and `NPS: Ziel`. */
	readonly partWords: readonly string[];
}

/**
 * Everything that can be imported: the current period of every worksheet field, what describes a KPI, and the organisation's own KPIs
 * that are not retired. Made from `worksheetFields`, so that a new field is importable by itself.
 */
export function importTargets(own: readonly OwnKpi[]): readonly ImportTarget[] {
	return [...standardTargets, ...own.filter(({ isRetired }) => !isRetired).flatMap(targetsOfOwn)];
}

/** What a KPI is called in front of or behind one of its parts. */
export function wordsOfKpis(
	own: readonly OwnKpi[]
): readonly { readonly key: KpiKey; readonly words: readonly string[] }[] {
	return [
		...kpiIds.map((kpi) => ({ key: kpi, words: wordsOf(kpiWords[kpi]) })),
		...own.filter(({ isRetired }) => !isRetired).map((one) => ({ key: ownKey(one), words: [one.name] }))
	];
}

/** The KPI of a field: `own.<id>` of `own.<id>.value`. */
export function keyOfField(field: string): KpiKey {
	// Fields are a key and one more name; the types cannot follow that.
	return field.slice(0, field.lastIndexOf('.')) as KpiKey;
}

const standardTargets: readonly ImportTarget[] = kpiIds.flatMap((kpi) => [
	...worksheetFields
		.filter((field) => field.kpi === kpi && field.kind !== 'mode' && field.period === 'current')
		.map(fieldTarget),
	...descriptionTargets(kpi, kpiWords[kpi].name)
]);

function fieldTarget({ name: field, kpi, kind }: WorksheetField): ImportTarget {
	const isTarget = field.endsWith('.target');
	const naming = isTarget ? targetWords : (fieldNamings[field] ?? { name: { de: field, en: field }, synonyms: [] });
	const bareKpi = field.endsWith('.value') ? wordsOf(kpiWords[kpi]) : [];
	return {
		field,
		key: kpi,
		kind: kind === 'mode' ? 'text' : kind,
		isPercent: isPercent(kpi) && /\.(value|target)$/.test(field),
		isMoney: ['clv.averageBasket', 'clv.value', 'clv.target'].includes(field),
		name: isTarget ? together(kpiWords[kpi].name, naming.name) : naming.name,
		words: [field, ...(isTarget ? [] : wordsOf(naming)), ...bareKpi],
		partWords: wordsOf(naming)
	};
}

function isPercent(kpi: KpiId): boolean {
	return kpi === 'churn' || kpi === 'csat';
}

function targetsOfOwn(own: OwnKpi): ImportTarget[] {
	const key = ownKey(own);
	const name = { de: own.name, en: own.name };
	const figure = { key, kind: 'decimal', isPercent: own.unit.trim() === '%', isMoney: false } as const;
	const [value, target] = [`${key}.value`, `${key}.target`];
	return [
		{ ...figure, field: value, name, words: [value, own.name, `${own.name} ${own.unit}`], partWords: [] },
		{
			...figure,
			field: target,
			name: together(name, targetWords.name),
			words: [target],
			partWords: wordsOf(targetWords)
		},
		...descriptionTargets(key, name)
	];
}

function descriptionTargets(key: KpiKey, kpi: Text): ImportTarget[] {
	return descriptionParts.map((part) => {
		const field = `${key}.${part}`;
		const name = together(kpi, descriptionWords[part].name);
		const partWords = wordsOf(descriptionWords[part]);
		return { field, key, kind: 'text', isPercent: false, isMoney: false, name, words: [field], partWords };
	});
}

/** `CSAT: Ziel`. */
function together(kpi: Text, part: Text): Text {
	return { de: `${kpi.de}: ${part.de}`, en: `${kpi.en}: ${part.en}` };
}

function wordsOf({ name, synonyms }: Naming): string[] {
	return [name.de, name.en, ...synonyms];
}
