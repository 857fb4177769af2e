import { dimensionIds, type DimensionId, type Questionnaire } from '../types';
import type { Text } from '../../text';
import { dimensionPart, itemsOf } from './parts';
import { sentence } from './sentence';

const intros: Readonly<Record<DimensionId, Text>> = {
	leadership: {
		de: 'Was in Besprechungen, Vorgaben und Zielkonflikten bei Ihnen ankam. Kundschaft heißt überall: wer bei Ihrem Unternehmen kauft oder seine Leistungen nutzt, auch wenn Sie intern für andere arbeiten.',
		en: 'What reached you in meetings, in new rules and when goals collided. Customers are always those who buy from your company or use its services, even if you work for colleagues.'
	},
	understanding: {
		de: 'Woher Sie wissen, was die Menschen erleben, für die Sie arbeiten.',
		en: 'How you know what the people you work for experience.'
	},
	journey: {
		de: 'Was nach Ihrem Arbeitsschritt geschieht und wohin sich ein Ärgernis melden lässt.',
		en: 'What happens after your own step, and where trouble can be reported.'
	},
	innovation: {
		de: 'Was aus Ideen, neuen Wünschen und ungenutzten Ergebnissen wird.',
		en: 'What becomes of ideas, of new wishes and of results nobody uses.'
	},
	relationship: {
		de: 'Was in Ihrer Arbeit außer dem erledigten Vorgang noch zählt.',
		en: 'What counts in your work apart from the finished case.'
	},
	service: {
		de: 'Wie weit Sie kommen, wenn jemand auf eine Lösung wartet.',
		en: 'How far you get when somebody is waiting for a solution.'
	},
	'data-ai': {
		de: 'Ob Angaben und Warnungen rechtzeitig bei Ihnen sind und Verbesserungen ankommen.',
		en: 'Whether information and warnings reach you in time, and improvements arrive.'
	},
	measurement: {
		de: 'Welche Zahlen und Rückmeldungen Ihr Team erreichen und was daraus folgt.',
		en: 'Which figures and feedback reach your team, and what follows from them.'
	}
};

/** One page a dimension with its three items; what was lived through in the last four weeks needs no management papers. */
const parts = dimensionIds.map((id) =>
	dimensionPart(id, [`pulse.${id}.1`, `pulse.${id}.2`, `pulse.${id}.3`], intros[id])
);

/** Seven minutes for any member of staff, from own experience and without facts to prove (`docs/method.md` §1). */
export const pulse: Required<Questionnaire> = {
	id: 'pulse',
	title: { de: 'Der Puls für Teams und Mitarbeitende', en: 'The pulse for teams and staff' },
	purpose: {
		de: 'Zeigt aus dem, was Mitarbeitende in den letzten vier Wochen selbst erlebt haben, was von der Kundenorientierung im Alltag ankommt.',
		en: 'Shows, from what staff have experienced in the last four weeks, how much customer focus reaches everyday work.'
	},
	coverage: {
		de: 'Alle acht Dimensionen, jede mit drei Fragen zur eigenen Arbeit; das Ergebnis ist ein Reifeprofil, Belege werden nicht verlangt.',
		en: 'All eight dimensions, each with three questions on your own work; the result is a maturity profile, and no facts are asked for.'
	},
	items: itemsOf(parts, { takesEvidence: false }),
	parts,
	itemsForScore: 2,
	sentence
};
