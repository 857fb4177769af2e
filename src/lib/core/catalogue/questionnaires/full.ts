import type { Questionnaire, QuestionnairePart } from '../types';
import { dimensionPart, itemsOf } from './parts';
import { sentence } from './sentence';

/** One page a dimension: what was checked, what is done, and which of two sides is nearer. */
const parts: readonly QuestionnairePart[] = [
	dimensionPart(
		'leadership',
		['leadership.1', 'leadership.2', 'leadership.3', 'leadership.4', 'leadership.5', 'contrast.6'],
		{
			de: 'Was die Führung vorgibt, belohnt und im Haus in Bewegung hält.',
			en: 'What leaders ask for, reward and keep going in the company.'
		}
	),
	dimensionPart('understanding', ['check.1', 'understanding.1', 'understanding.2', 'understanding.3', 'contrast.1'], {
		de: 'Wie Sie erfahren, was Ihre Kundschaft braucht, und worauf sich dieses Bild stützt.',
		en: 'How you find out what customers need, and what that picture rests on.'
	}),
	dimensionPart('journey', ['check.2', 'check.3', 'check.4', 'journey.1', 'journey.2', 'journey.3', 'contrast.10'], {
		de: 'Der Weg Ihrer Kundschaft durch Ihr Haus, seine Bruchstellen und wer sich um sie kümmert.',
		en: 'Your customers’ way through the company, where it breaks, and who looks after those places.'
	}),
	dimensionPart('innovation', ['innovation.1', 'innovation.2', 'innovation.3', 'contrast.2', 'contrast.4'], {
		de: 'Wie aus dem Wissen über morgen ein Angebot wird, und was mit dem von gestern geschieht.',
		en: 'How knowledge about tomorrow becomes an offer, and what happens to yesterday’s.'
	}),
	dimensionPart(
		'relationship',
		['relationship.1', 'relationship.2', 'relationship.3', 'relationship.4', 'contrast.3', 'contrast.5'],
		{
			de: 'Was nach dem Kauf geschieht, was Sie dafür belohnen und was man öffentlich über Sie sagt.',
			en: 'What happens after the sale, what you reward for it, and what people say about you in public.'
		}
	),
	dimensionPart('service', ['service.1', 'service.2', 'service.3', 'service.4', 'contrast.7'], {
		de: 'Wie jemand zu Ihnen durchdringt, der Hilfe braucht, und was dann geschieht.',
		en: 'How people who need help get through to you, and what happens then.'
	}),
	dimensionPart('data-ai', ['check.5', 'data-ai.1', 'data-ai.2', 'data-ai.3', 'contrast.8'], {
		de: 'Welche Daten Sie zusammenführen, was Sie daraus vorhersehen und was Ihre Kundschaft davon weiß.',
		en: 'Which data you bring together, what you foresee from it, and what customers know about it.'
	}),
	dimensionPart('measurement', ['check.6', 'measurement.1', 'measurement.2', 'measurement.3', 'contrast.9'], {
		de: 'Was Sie messen, woran Sie sich messen lassen und was danach anders ist.',
		en: 'What you measure, what you are measured by, and what is different afterwards.'
	})
];

/** The whole instrument: reality check, contrasts and maturity items, at least five a dimension. */
export const full: Required<Questionnaire> = {
	id: 'full',
	title: { de: 'Die vollständige Gegenprobe', en: 'The full counter-check' },
	purpose: {
		de: 'Fünf Fragen oder mehr zu jeder Dimension, zu jeder hohen Stufe die Frage nach einer prüfbaren Tatsache; gedacht für Entscheidungen, die lange halten sollen.',
		en: 'Five questions or more on each dimension, and a checkable fact asked for behind every high level; made for decisions that have to last.'
	},
	coverage: {
		de: 'Alle acht Dimensionen, jede mit mindestens fünf Fragen; das Ergebnis ist ein Reifeprofil mit behauptetem und belegtem Wert.',
		en: 'All eight dimensions, each with at least five questions; the result is a maturity profile, claimed and evidenced.'
	},
	items: itemsOf(parts),
	parts,
	itemsForScore: 3,
	sentence
};
