import { dimensionById } from '../catalogue/dimensions';
import { type DimensionId, dimensionIds } from '../catalogue/types';
import { formatPlain, inBoth, quote } from '../format';
import { readNumber } from '../read-number';
import type { Locale, Text } from '../text';

/** Targets and importance as they are kept: a number, or null for a field that was sent empty. */
type DimensionNumbers = Readonly<Partial<Record<DimensionId, number | null>>>;

export interface AmbitionReading {
	/** Score targets 0–100 of the fields that were sent and can be read. */
	readonly targets: DimensionNumbers;
	/** Importance 0–10, likewise. */
	readonly weights: DimensionNumbers;
	/** In the order of the fields on the page. */
	readonly problems: readonly { readonly field: string; readonly message: Text }[];
}

/** The two numbers a dimension may be given, and the names of their fields. */
export const ambitionFields = {
	targets: { name: (dimension: DimensionId) => `target.${dimension}`, max: 100 },
	weights: { name: (dimension: DimensionId) => `importance.${dimension}`, max: 10 }
} as const;

/**
 * Reads what a person typed for targets and importance (`docs/method.md` §8). What cannot be read is named at its field and
 * left out, so that the rest can be kept. `kept`: the importance stored so far, since not every dimension can weigh nothing.
 */
export function readAmbition(
	fields: ReadonlyMap<string, string>,
	kept: Readonly<Record<string, number>> = {}
): AmbitionReading {
	const targets = readNumbers('targets', fields);
	const weights = readNumbers('weights', fields);
	const problems = [...targets.problems, ...weights.problems];
	const [first] = dimensionIds;
	const weightOf = (dimension: DimensionId) =>
		weights.numbers[dimension] === undefined ? (kept[dimension] ?? null) : weights.numbers[dimension];
	const weighsNothing = Object.keys(weights.numbers).length > 0 && dimensionIds.every((id) => weightOf(id) === 0);
	if (!weighsNothing) return { targets: targets.numbers, weights: weights.numbers, problems };
	return {
		targets: targets.numbers,
		weights: {},
		problems: [...problems, { field: ambitionFields.weights.name(first), message: nothingWeighs }]
	};
}

/** The text of a field that reads back as this number; empty where there is none. */
export function ambitionText(value: number | undefined, locale: Locale): string {
	return value === undefined ? '' : formatPlain(value, locale);
}

type Kind = keyof typeof ambitionFields;

function readNumbers(kind: Kind, fields: ReadonlyMap<string, string>) {
	const { name, max } = ambitionFields[kind];
	const numbers: Partial<Record<DimensionId, number | null>> = {};
	const problems: { readonly field: string; readonly message: Text }[] = [];
	for (const dimension of dimensionIds) {
		const text = fields.get(name(dimension))?.trim();
		if (text === undefined) continue;
		const value = text === '' ? null : readNumber(text);
		const isWrong = text !== '' && (value === null || value < 0 || value > max);
		if (isWrong) problems.push({ field: name(dimension), message: unreadable[kind](dimension) });
		else numbers[dimension] = value;
	}
	return { numbers, problems };
}

const unreadable: Readonly<Record<Kind, (dimension: DimensionId) => Text>> = {
	targets: (dimension) =>
		inBoth((locale) => {
			const name = quote(dimensionById(dimension).name[locale], locale);
			return locale === 'de'
				? `Ziel für ${name}: Geben Sie eine Zahl von 0 bis 100 ein, oder lassen Sie das Feld leer.`
				: `Target for ${name}: enter a number from 0 to 100, or leave the field empty.`;
		}),
	weights: (dimension) =>
		inBoth((locale) => {
			const name = quote(dimensionById(dimension).name[locale], locale);
			return locale === 'de'
				? `Wichtigkeit von ${name}: Geben Sie eine Zahl von 0 bis 10 ein, oder lassen Sie das Feld leer.`
				: `Importance of ${name}: enter a number from 0 to 10, or leave the field empty.`;
		})
};

const nothingWeighs: Text = {
	de: 'Mindestens eine Dimension braucht eine Wichtigkeit über 0.',
	en: 'At least one dimension needs an importance above 0.'
};
