import { dimensionById } from './dimensions';
import { itemById } from './items';
import type { DimensionId, Questionnaire, QuestionnaireId, QuestionnaireItem, QuestionnairePart } from './types';
import type { Text } from '../text';

/** The pages of `executive`: one a dimension, in the order of `dimensionIds`. */
const executiveParts: readonly QuestionnairePart[] = [
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

const realityCheckParts: readonly QuestionnairePart[] = [
	{
		id: 'reality-check',
		title: { de: 'Sechs Fragen', en: 'Six questions' },
		intro: {
			de: 'Wählen Sie jeweils die höchste Aussage, die heute ganz zutrifft.',
			en: 'For each question choose the highest statement that is entirely true today.'
		},
		items: ['check.1', 'check.2', 'check.3', 'check.4', 'check.5', 'check.6']
	}
];

const contrastParts: readonly QuestionnairePart[] = [
	{
		id: 'contrasts-1',
		title: { de: 'Angebot und Beziehung', en: 'Offer and relationship' },
		intro: {
			de: 'Beide Seiten sind vertretbar; wählen Sie den Punkt, der Ihrem Handeln am nächsten kommt.',
			en: 'Both sides are defensible; choose the point that comes closest to what you do.'
		},
		items: ['contrast.1', 'contrast.2', 'contrast.3', 'contrast.4', 'contrast.5']
	},
	{
		id: 'contrasts-2',
		title: { de: 'Führung und Abläufe', en: 'Leadership and processes' },
		intro: {
			de: 'Auch hier gibt es keine falsche Seite; es zählt, was zuletzt geschehen ist.',
			en: 'Again neither side is wrong; what counts is what happened most recently.'
		},
		items: ['contrast.6', 'contrast.7', 'contrast.8', 'contrast.9', 'contrast.10']
	}
];

/** One sentence closes every questionnaire (`radikal selbst.1`). It is shown and kept, never scored. */
const sentence: Questionnaire['sentence'] = {
	text: {
		de: 'Mit welchem Satz würde jemand aus Ihrer Kundschaft Ihr Unternehmen beschreiben, ohne selbst erkannt zu werden?',
		en: 'In what single sentence would a customer who stays unnamed describe your company?'
	},
	help: {
		de: 'Schreiben Sie den Satz auf, der wirklich fiele, nicht den erhofften; er wird nicht bewertet.',
		en: 'Write down the sentence you would really hear, not the one you hope for; it is not scored.'
	},
	sources: ['radikal selbst.1']
};

/** The published questionnaires by id, each complete. */
export const questionnaires: Readonly<Record<QuestionnaireId, Required<Questionnaire>>> = {
	executive: {
		id: 'executive',
		title: { de: 'Die Gegenprobe für die Geschäftsleitung', en: 'The counter-check for top management' },
		purpose: {
			de: 'Zeigt, wo Ihr Unternehmen in acht Dimensionen steht, wo Selbstbild und Kundenzahlen sich widersprechen und was zuerst zu tun ist.',
			en: 'Shows where your company stands in eight dimensions, where self-image and customer figures disagree, and what to do first.'
		},
		coverage: {
			de: 'Alle acht Dimensionen, jede mit zwei oder drei Fragen; das Ergebnis ist ein Reifeprofil.',
			en: 'All eight dimensions, each with two or three questions; the result is a maturity profile.'
		},
		items: itemsOf(executiveParts),
		parts: executiveParts,
		itemsForScore: 2,
		sentence
	},
	'reality-check': {
		id: 'reality-check',
		title: { de: 'Der Realitätscheck', en: 'The reality check' },
		purpose: {
			de: 'Sechs Fragen, sechs Urteile: wo Ihre Antwort ein klares Ja ist, das Sie belegen können.',
			en: 'Six questions, six verdicts: where your answer amounts to a clear yes that you can back up.'
		},
		coverage: {
			de: 'Nicht gefragt wird nach Führung & Kultur, Innovation & Vorausdenken, Beziehung & Begeisterung und Service & Erlebnis; statt eines Reifeprofils sehen Sie sechs Urteile.',
			en: 'It does not ask about leadership & culture, innovation & foresight, relationship & delight or service & experience; instead of a maturity profile you see six verdicts.'
		},
		items: itemsOf(realityCheckParts),
		parts: realityCheckParts,
		itemsForScore: 3,
		sentence
	},
	'focus-or-obsession': {
		id: 'focus-or-obsession',
		title: { de: 'Fokus oder Obsession?', en: 'Focus or obsession?' },
		purpose: {
			de: 'Zehn Gegensätze zeigen, wo Ihr Unternehmen zwischen heutigem Kundenwunsch und künftigem Bedarf steht.',
			en: 'Ten contrasts show where your company stands between what customers ask for today and what they will need.'
		},
		coverage: {
			de: 'Jede Dimension kommt ein- oder zweimal vor, zu wenig für einen Punktwert; statt eines Reifeprofils sehen Sie das Profil der Gegensätze.',
			en: 'Each dimension appears once or twice, too little for a score; instead of a maturity profile you see the contrast profile.'
		},
		items: itemsOf(contrastParts),
		parts: contrastParts,
		itemsForScore: 3,
		sentence
	}
};

function dimensionPart(id: DimensionId, items: readonly string[], intro: Text): QuestionnairePart {
	return { id, title: dimensionById(id).name, intro, items };
}

/** The items in the order of the pages, which is the questionnaire order of every sum and list. Contrasts take no evidence. */
function itemsOf(parts: readonly QuestionnairePart[]): readonly QuestionnaireItem[] {
	return parts
		.flatMap((part) => part.items)
		.map((id) => itemById(id))
		.map((item) => ({ ...item, takesEvidence: item.kind !== 'contrast' }));
}
