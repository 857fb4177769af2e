import { decideShowing, roughRange, shownCount, type ShowingInput } from '../anonymity';
import { formatList, inBoth } from '../format';
import { thresholdMin } from '../round/types';
import type { Example, Examples } from './example';
import { range } from './phrases';

/** `docs/method.md` §9: what of many answers is shown. */
export const anonymityExamples: Examples = {
	'M9.threshold': threshold,
	'M9.publication': publication,
	'M9.one-voice': oneVoice
};

function threshold(): Example {
	const [few, enough] = [4, 5] as const;
	return {
		given: [
			{
				de: `Zwei Abteilungen, aus denen ${few} und ${enough} Personen geantwortet haben; die Schwelle ist ${thresholdMin}.`,
				en: `Two departments from which ${few} and ${enough} people have answered; the threshold is ${thresholdMin}.`
			}
		],
		steps: [{ de: `${few} < ${thresholdMin} ≤ ${enough}`, en: `${few} < ${thresholdMin} ≤ ${enough}` }],
		result: inBoth((locale) => {
			const [hidden, shown] = [few, enough].map((n) => shownCount(n, thresholdMin)[locale]);
			return locale === 'de'
				? `Die erste: „${hidden}“, ohne Ergebnis; die zweite: ${shown}, mit Ergebnis`
				: `The first: “${hidden}”, without a result; the second: ${shown}, with its result`;
		})
	};
}

function publication(): Example {
	const [largest, middle, smallest] = [12, 9, 4] as const;
	const parts = [largest, middle, smallest];
	const all = largest + middle + smallest;
	const shown = shownAmong(parts);
	const withAnother = shownAmong([...parts, 3]);
	return {
		given: [
			inBoth((locale) => {
				const list = formatList(parts.map(String), locale);
				return locale === 'de'
					? `Drei Abteilungen mit ${list} Antworten, zusammen ${all}; die Schwelle ist ${thresholdMin}.`
					: `Three departments with ${list} responses, ${all} in all; the threshold is ${thresholdMin}.`;
			})
		],
		steps: [
			{
				de: `${smallest} < ${thresholdMin}: zu wenige, also verborgen`,
				en: `${smallest} < ${thresholdMin}: too few, so it is hidden`
			},
			{
				de: `${all} − ${largest} − ${middle} = ${all - largest - middle}: Mit beiden anderen ließe sie sich ausrechnen, also bleibt auch die kleinere von ihnen verborgen`,
				en: `${all} − ${largest} − ${middle} = ${all - largest - middle}: with both others it could be worked out, so the smaller of them is hidden too`
			}
		],
		result: inBoth((locale) => {
			const [these, those] = [shown, withAnother].map((counts) => formatList(counts.map(String), locale));
			return locale === 'de'
				? `Gezeigt werden ${these}; mit einer weiteren Abteilung von 3 wären es ${those}`
				: `Shown are ${these}; with a further department of 3 it would be ${those}`;
		})
	};
}

function oneVoice(): Example {
	const [parts, alike, mean] = [[12, 8, 7], 7, 75] as const;
	const exact = shownAmong(parts, alike).filter((count) => count !== alike);
	const hidden = parts.filter((count) => count !== alike && !exact.includes(count));
	return {
		given: [
			inBoth((locale) => {
				const list = formatList(parts.map(String), locale);
				return locale === 'de'
					? `Drei Abteilungen mit ${list} Antworten. In der letzten kommen alle auf ${mean} Punkte.`
					: `Three departments with ${list} responses. In the last, everyone has ${mean} points.`;
			})
		],
		steps: [
			inBoth((locale) => {
				const ends = range(roughRange(mean, 0, 100), locale);
				return locale === 'de'
					? `${mean} liegt im Bereich ${ends}; mehr wird nicht gezeigt`
					: `${mean} lies in the range ${ends}; no more is shown`;
			}),
			inBoth((locale) => {
				const list = formatList(hidden.map(String), locale);
				return locale === 'de'
					? `27 − 12 − 8 = 7: Mit allen anderen ließe sich der Wert ausrechnen, also bleibt die Abteilung mit ${list} verborgen`
					: `27 − 12 − 8 = 7: with all the others the value could be worked out, so the department of ${list} is hidden`;
			})
		],
		result: inBoth((locale) => {
			const [ends, list] = [range(roughRange(mean, 0, 100), locale), formatList(exact.map(String), locale)];
			return locale === 'de'
				? `Bereich ${ends}; genaue Werte nur für ${list}`
				: `Range ${ends}; exact values only for ${list}`;
		})
	};
}

/** Of a whole and its parts the numbers of responses of those that are shown, the whole first. */
function shownAmong(parts: readonly number[], alike?: number): readonly number[] {
	const ids = parts.map(String);
	const input: ShowingInput = {
		groups: [{ id: 'all', cells: ids }, ...ids.map((id) => ({ id, cells: [id] }))],
		families: [{ whole: 'all', parts: ids }],
		counts: new Map(parts.map((count) => [String(count), count])),
		k: thresholdMin,
		oneVoice: (cells) => alike !== undefined && cells.join() === String(alike)
	};
	const showing = decideShowing(input);
	const all = parts.reduce((sum, count) => sum + count, 0);
	return [...showing].filter(([, state]) => state === 'shown').map(([id]) => (id === 'all' ? all : Number(id)));
}
