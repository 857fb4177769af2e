import type { Answer, AnswerValue, Evidence, Level, Position } from '../../src/lib/core/answer/types';
import { dimensionIds } from '../../src/lib/core/catalogue/types';
import type {
	DimensionId,
	DimensionWeight,
	Questionnaire,
	QuestionnaireItem
} from '../../src/lib/core/catalogue/types';
import type { Text } from '../../src/lib/core/text';

/** The day the tests' answers are judged on. */
export const asOf = '2026-05-15';

type Home = DimensionId | readonly DimensionWeight[];
type Overrides = Partial<Pick<QuestionnaireItem, 'takesEvidence' | 'audience' | 'sources'>>;

export function maturityItem(id: string, home: Home, overrides: Overrides = {}): QuestionnaireItem {
	return { ...gradedTexts(id), id, kind: 'maturity', dimensions: weightsOf(home), takesEvidence: true, ...overrides };
}

export function realityCheckItem(id: string, home: Home, overrides: Overrides = {}): QuestionnaireItem {
	return {
		...gradedTexts(id),
		id,
		kind: 'reality-check',
		dimensions: weightsOf(home),
		takesEvidence: true,
		...overrides
	};
}

export function contrastItem(id: string, home: Home, overrides: Overrides = {}): QuestionnaireItem {
	return {
		...commonTexts(id),
		id,
		kind: 'contrast',
		dimensions: weightsOf(home),
		poles: [same(`${id}: listen to what customers say`), same(`${id}: test what customers do`)],
		takesEvidence: false,
		...overrides
	};
}

/** A questionnaire of these items on one page; two valid items make a dimension's score unless said otherwise. */
export function questionnaireOf(
	items: readonly QuestionnaireItem[],
	overrides: Partial<Questionnaire> = {}
): Questionnaire {
	return {
		id: 'executive',
		title: same('Customer obsession in ten minutes'),
		purpose: same('Shows where self-image and evidence disagree.'),
		items,
		parts: [{ id: 'all', title: same('All'), intro: same('One page.'), items: items.map(({ id }) => id) }],
		itemsForScore: 2,
		sentence: {
			text: same('How would a customer describe you?'),
			help: same('One sentence.'),
			sources: ['radikal selbst.1']
		},
		...overrides
	};
}

/** `perDimension` maturity items in each of `dimensions`, named `journey.1`, `journey.2` …; no evidence is asked for. */
export function plainQuestionnaire(
	perDimension: number,
	dimensions: readonly DimensionId[] = dimensionIds,
	overrides: Partial<Questionnaire> = {}
): Questionnaire {
	const items = dimensions.flatMap((dimension) =>
		Array.from({ length: perDimension }, (_, index) =>
			maturityItem(`${dimension}.${index + 1}`, dimension, { takesEvidence: false })
		)
	);
	return questionnaireOf(items, overrides);
}

/** 22 items as the landing page's questionnaire has them: six reality checks, five contrasts, eleven maturity items. */
export function executiveLike(): Questionnaire {
	return questionnaireOf([
		maturityItem('leadership.1', 'leadership'),
		maturityItem('leadership.2', 'leadership'),
		maturityItem('leadership.3', 'leadership'),
		realityCheckItem('check.1', 'understanding'),
		contrastItem('contrast.1', 'understanding'),
		maturityItem('understanding.1', 'understanding'),
		realityCheckItem('check.2', 'journey'),
		realityCheckItem('check.3', 'journey'),
		realityCheckItem('check.4', 'journey'),
		contrastItem('contrast.2', 'innovation'),
		contrastItem('contrast.4', 'innovation'),
		maturityItem('innovation.1', 'innovation'),
		contrastItem('contrast.3', 'relationship'),
		contrastItem('contrast.5', 'relationship'),
		maturityItem('relationship.1', 'relationship'),
		maturityItem('service.1', 'service'),
		maturityItem('service.2', 'service'),
		maturityItem('service.3', 'service'),
		realityCheckItem('check.5', 'data-ai'),
		maturityItem('data-ai.1', 'data-ai'),
		realityCheckItem('check.6', 'measurement'),
		maturityItem('measurement.1', 'measurement')
	]);
}

/** A fact that counts on `asOf`. */
export function fact(overrides: Partial<Evidence> = {}): Evidence {
	return { what: 'Minutes of the customer council in March', when: '2026-03-12', ...overrides };
}

export function atLevel(item: string, level: Level, evidence?: Evidence): Answer {
	return evidence === undefined ? { item, level } : { item, level, evidence };
}

export function atPosition(item: string, position: Position): Answer {
	return { item, position };
}

export function neither(item: string): Answer {
	return { item, neither: true };
}

export function notApplicable(item: string): Answer {
	return { item, notApplicable: true };
}

export function dontKnow(item: string): Answer {
	return { item, dontKnow: true };
}

/** Answers to the items of a questionnaire in its order: a level, `na`, `dk`, or null for missing. */
export function answersInOrder(
	questionnaire: Questionnaire,
	values: readonly (Level | 'na' | 'dk' | null)[]
): readonly Answer[] {
	return questionnaire.items.flatMap(({ id }, index) => {
		const value = values[index] ?? null;
		if (value === null) return [];
		if (value === 'na') return [notApplicable(id)];
		return value === 'dk' ? [dontKnow(id)] : [atLevel(id, value)];
	});
}

/** The answers with one replaced (or added). */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
	return [...answers.filter(({ item }) => item !== answer.item), answer];
}

export function withValue(answer: Answer, value: AnswerValue): Answer {
	const { item, note, evidence } = answer;
	return { item, ...value, ...(note !== undefined && { note }), ...(evidence !== undefined && { evidence }) };
}

function gradedTexts(id: string) {
	const level = (behaviour: string) => same(`${id}: ${behaviour}`);
	return {
		...commonTexts(id),
		levels: [
			level('nobody does it'),
			level('someone has begun'),
			level('some teams do it'),
			level('all teams do it'),
			level('it decides what is done next')
		] as const,
		evidenceHint: same('Minutes, a list or a report with its date.')
	};
}

function commonTexts(id: string) {
	return {
		text: same(`What happens at ${id}?`),
		label: same(id),
		help: same('What is done, not what is planned.'),
		sources: 'interpretation' as const,
		audience: 'everyone' as const
	};
}

function weightsOf(home: Home): readonly DimensionWeight[] {
	return typeof home === 'string' ? [{ id: home, weight: 1 }] : home;
}

function same(text: string): Text {
	return { de: text, en: text };
}
