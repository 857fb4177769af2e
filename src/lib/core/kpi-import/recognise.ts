import type { KpiKey } from '../kpi/described';
import type { OwnKpi } from '../kpi/own';
import { groupBy } from '../organisation/group-by';
import { headingKey } from './heading-key';
import { type ColumnRole, roleNamings } from './synonyms';
import { type ImportTarget, importTargets, wordsOfKpis } from './targets';

/** Finds what headings and labels mean by their words. */
export interface Recogniser {
	/** The fields that a text may name, most often one. */
	fieldsOf(text: string): readonly ImportTarget[];
	roleOf(text: string): ColumnRole | null;
	/** Of all these texts together the field each means: one that may be several is that of the KPI the others are about; null: unclear. */
	resolve(texts: readonly string[]): readonly (ImportTarget | null)[];
}

export function recogniser(own: readonly OwnKpi[]): Recogniser {
	const targets = importTargets(own);
	const keyed = targets.flatMap((target) => [...new Set(target.words.map(headingKey))].map((key) => ({ key, target })));
	const byKey = groupBy(keyed, ({ key }) => key);
	const kpis = wordsOfKpis(own).flatMap(({ key, words }) => words.map((word) => ({ key, word: headingKey(word) })));
	const kpisByWord = groupBy(kpis, ({ word }) => word);
	const partsOf = (kpi: KpiKey, part: string) =>
		targets.filter(({ key, partWords }) => key === kpi && partWords.some((word) => headingKey(word) === part));
	const fieldsOf = (text: string): readonly ImportTarget[] => {
		const key = headingKey(text);
		const named = byKey.get(key)?.map(({ target }) => target);
		if (named) return named;
		const found = splitsOf(key).flatMap(([word, part]) =>
			(kpisByWord.get(word) ?? []).flatMap((kpi) => partsOf(kpi.key, part))
		);
		return [...new Set(found)];
	};
	return {
		fieldsOf,
		roleOf: (text) => roles.get(headingKey(text)) ?? null,
		resolve: (texts) => resolve(texts.map(fieldsOf))
	};
}

/** A field named twice is read from the first text; the second is left to the reader. */
function resolve(candidates: readonly (readonly ImportTarget[])[]): (ImportTarget | null)[] {
	const certain = new Set(candidates.flatMap(([only, another]) => (only && !another ? [only.key] : [])));
	const taken = new Set<string>();
	return candidates.map((possible) => {
		const fitting = possible.length > 1 ? possible.filter(({ key }) => certain.has(key)) : possible;
		const [field, another] = fitting;
		if (!field || another || taken.has(field.field)) return null;
		taken.add(field.field);
		return field;
	});
}

/** `nps ziel` as `nps` and `ziel`, and the other way round; headings of many words are no names of fields. */
function splitsOf(key: string): (readonly [string, string])[] {
	const words = key.split(' ', WORDS_MAX);
	return words.slice(1).flatMap((_, index) => {
		const [first, last] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
		return [[first, last] as const, [last, first] as const];
	});
}

const WORDS_MAX = 10;

const roles: ReadonlyMap<string, ColumnRole> = new Map(
	(Object.entries(roleNamings) as [ColumnRole, (typeof roleNamings)[ColumnRole]][]).flatMap(
		([role, { name, synonyms }]) => [name.de, name.en, ...synonyms].map((word) => [headingKey(word), role] as const)
	)
);
