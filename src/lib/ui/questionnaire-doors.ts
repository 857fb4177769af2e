import { minutesOf, questionnaires } from '../core/catalogue';
import { questionnaireIds, type QuestionnaireId } from '../core/catalogue/types';
import type { Locale } from '../core/text';
import { m } from '../i18n/generated/messages.js';

/** A questionnaire as a newcomer finds it: first of all whose it is. */
export interface Door {
	readonly id: QuestionnaireId;
	readonly forWhom: string;
	readonly title: string;
	readonly purpose: string;
	readonly coverage: string;
	/** Whole minutes to read and answer its questions. */
	readonly minutes: number;
	readonly count: number;
	/** Whether high answers ask for a fact, which takes time of its own. */
	readonly asksForFacts: boolean;
	/** A few questions on one matter instead of a profile. */
	readonly isShort: boolean;
}

const forWhom: Readonly<Record<QuestionnaireId, (inputs: object, options: { locale: Locale }) => string>> = {
	executive: m.pages_for_executive,
	full: m.pages_for_full,
	pulse: m.pages_for_pulse,
	'reality-check': m.pages_for_reality_check,
	'focus-or-obsession': m.pages_for_focus
};

/** Whom each questionnaire is for decides the order; the first is the one for whoever does not choose. */
const order = Object.keys(forWhom);
const short: readonly QuestionnaireId[] = ['reality-check', 'focus-or-obsession'];

export function questionnaireDoors(locale: Locale): Door[] {
	return questionnaireIds
		.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
		.map((id) => {
			const questionnaire = questionnaires[id];
			return {
				id,
				forWhom: forWhom[id]({}, { locale }),
				title: questionnaire.title[locale],
				purpose: questionnaire.purpose[locale],
				coverage: questionnaire.coverage[locale],
				minutes: minutesOf(questionnaire, locale),
				count: questionnaire.items.length,
				asksForFacts: questionnaire.items.some(({ takesEvidence }) => takesEvidence),
				isShort: short.includes(id)
			};
		});
}
