import { z } from 'zod';
import { dimensions } from '$lib/core/catalogue';
import { dimensionIds, questionnaireIds, type DimensionId } from '$lib/core/catalogue/types';
import { freeTextThresholdMin, roundKinds, thresholdMin } from '$lib/core/round/types';
import { locales, type Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { type Round, roundDaysMax } from '$lib/server/rounds';
import { questionnaireDoors } from '$lib/ui/questionnaire-doors';
import { formChoice, formName } from '../../../form';
import { refuse } from '../../../refuse';

export const thresholdMax = 100;
const freeTextMax = 1000;
const weightMax = 10;

/** The two that are made for many people come first. */
const first: readonly string[] = ['pulse', 'full'];

/** What a form about a round offers to choose from. */
export function roundChoices(locale: Locale) {
	return {
		questionnaires: questionnaireDoors(locale)
			.toSorted((one, other) => rank(one.id) - rank(other.id))
			.map(({ id, title, purpose, minutes, count }) => ({ id, title, purpose, minutes, count })),
		dimensions: dimensions.map(({ id, name }) => ({ id, name: name[locale] })),
		weightMax
	};
}

function rank(id: string): number {
	const index = first.indexOf(id);
	return index < 0 ? first.length : index;
}

type WeightName = `weight-${DimensionId}`;

const weightField = () => z.string().optional().pipe(wholeNumberOrNone(0, weightMax));
const weightFields = Object.fromEntries(dimensionIds.map((id) => [`weight-${id}`, weightField()])) as Record<
	WeightName,
	ReturnType<typeof weightField>
>;

export const roundFields = z.object({
	key: z.uuid().optional(),
	name: formName(),
	questionnaire: formChoice(questionnaireIds),
	kind: formChoice(roundKinds).default('anonymous'),
	locale: formChoice(locales),
	opensOn: roundDay(),
	closesOn: roundDay(),
	threshold: z.string().default('').pipe(wholeNumber(thresholdMin, thresholdMax)),
	freeText: z.literal('yes').optional(),
	freeTextThreshold: z.string().optional().pipe(wholeNumberOrNone(freeTextThresholdMin, freeTextMax)),
	...weightFields
});

type Values = z.infer<typeof roundFields>;

/** The fields of a round from those of its form. */
export function fieldsOf(values: Values) {
	const weights = dimensionIds.flatMap((id) => {
		const weight = values[`weight-${id}`];
		return weight === null || weight === undefined ? [] : [[id, weight] as const];
	});
	return {
		name: values.name,
		kind: values.kind,
		questionnaireId: values.questionnaire,
		locale: values.locale,
		opensOn: values.opensOn,
		closesOn: values.closesOn,
		threshold: values.threshold,
		freeTextThreshold: values.freeText ? (values.freeTextThreshold ?? freeTextThresholdMin) : null,
		weights: Object.fromEntries(weights) as Partial<Record<DimensionId, number>>
	};
}

/** A draft as its form shows it. */
export function typedOf(round: Round): Record<string, string> {
	const weights = Object.entries(round.weights).map(([id, weight]) => [`weight-${id}`, String(weight)]);
	return {
		name: round.name,
		questionnaire: round.questionnaireId,
		kind: round.kind,
		locale: round.locale,
		opensOn: round.opensOn,
		closesOn: round.closesOn,
		threshold: String(round.threshold),
		...(round.freeTextThreshold !== null && {
			freeText: 'yes',
			freeTextThreshold: String(round.freeTextThreshold)
		}),
		...Object.fromEntries(weights)
	};
}

export function refuseDays(problem: 'days-reversed' | 'over-already' | 'too-long', typed: Record<string, string>) {
	const messages = {
		'days-reversed': () => m.round_days_reversed(),
		'over-already': () => m.round_over_already(),
		'too-long': () => m.round_too_long({ days: roundDaysMax })
	};
	return refuse('closesOn', messages[problem](), typed);
}

/** What was typed, from what was read. */
export function typedFrom(values: Values): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			value === null || value === undefined ? [] : [[name, String(value)]]
		)
	);
}

export function roundDay() {
	return z
		.string({ error: () => m.area_form_required() })
		.min(1, { error: () => m.area_form_required() })
		.pipe(z.iso.date({ error: () => m.round_day_unreadable() }));
}

export function wholeNumber(least: number, most: number) {
	const error = () => m.round_number_between({ least, most });
	return z
		.string()
		.regex(/^\d{1,6}$/, { error })
		.transform(Number)
		.refine((number) => number >= least && number <= most, { error });
}

function wholeNumberOrNone(least: number, most: number) {
	return z.union([z.undefined().transform(() => null), z.literal('').transform(() => null), wholeNumber(least, most)], {
		error: () => m.round_number_between({ least, most })
	});
}
