import type { Questionnaire, QuestionnairePart } from '../types';
import { dimensionPart, itemsOf } from './parts';
import { sentence } from './sentence';

/** The pages of `executive`: one a dimension, in the order of `dimensionIds`. */
const parts: readonly QuestionnairePart[] = [
	dimensionPart('leadership', ['leadership.1', 'leadership.2', 'leadership.3'], {
		de: 'Was auf dem Tisch der Geschäftsleitung liegt und was davon in den Bereichen ankommt.',
		en: 'What reaches top management’s table, and how much of it reaches the rest of the company.'
	}),
	dimensionPart('understanding', ['check.1', 'understanding.1', 'contrast.1'], {
		de: 'Woher Sie wissen, was Ihre Kundinnen und Kunden brauchen.',
		en: 'How you know what your customers need.'
	}),
	dimensionPart('journey', ['check.2', 'check.3', 'check.4'], {
		de: 'Der Weg Ihrer Kundschaft, die Stellen, an denen es hakt, und was dort geschieht.',
		en: 'Your customers’ journey, where it goes wrong, and what is being done there.'
	}),
	dimensionPart('innovation', ['innovation.1', 'contrast.2', 'contrast.4'], {
		de: 'Woraus Neues entsteht und wer daran beteiligt ist.',
		en: 'What new offers grow from, and who takes part in them.'
	}),
	dimensionPart('relationship', ['relationship.1', 'contrast.3', 'contrast.5'], {
		de: 'Was Ihnen eine Kundenbeziehung wert ist, auch wenn sie zu Ende geht.',
		en: 'What a customer relationship is worth to you, also when it ends.'
	}),
	dimensionPart('service', ['service.1', 'service.2', 'service.3'], {
		de: 'Was jemand erlebt, der Hilfe braucht.',
		en: 'What people experience when they need help.'
	}),
	dimensionPart('data-ai', ['check.5', 'data-ai.1'], {
		de: 'Wie rasch aus Wissen über die Kundschaft etwas wird, das ihr nützt.',
		en: 'How quickly knowledge about customers turns into something that helps them.'
	}),
	dimensionPart('measurement', ['check.6', 'measurement.1'], {
		de: 'Was aus Zahlen über Ihre Kundschaft folgt.',
		en: 'What follows from the figures about your customers.'
	})
];

/** Ten minutes for top management: the landing page’s default (`docs/method.md` §2 asks two items a dimension). */
export const executive: Required<Questionnaire> = {
	id: 'executive',
	title: { de: 'Die Gegenprobe für die Geschäftsleitung', en: 'The counter-check for top management' },
	purpose: {
		de: 'Zeigt, wo Ihr Unternehmen in acht Dimensionen steht, wo Selbstbild und Kundenkennzahlen sich widersprechen und was zuerst zu tun ist.',
		en: 'Shows where your company stands in eight dimensions, where self-image and customer figures disagree, and what to do first.'
	},
	coverage: {
		de: 'Alle acht Dimensionen, jede mit zwei oder drei Fragen; das Ergebnis ist ein Reifeprofil.',
		en: 'All eight dimensions, each with two or three questions; the result is a maturity profile.'
	},
	items: itemsOf(parts),
	parts,
	itemsForScore: 2,
	sentence
};
