import type { Text } from '../text';
import type { PassageId } from './types';

/** A doubt that a critical board voices, and what the sources and this product say to it. */
export interface Objection {
	readonly id: string;
	readonly question: Text;
	readonly answer: Text;
	/** Passages the answer rests on. */
	readonly sources: readonly PassageId[];
}

/** The doubts worth answering before somebody else raises them; two stand in the sources themselves (`gruende einwand.1-2`). */
export const objections: readonly Objection[] = [
	{
		id: 'effort',
		question: {
			de: 'Wird das nicht zu viel Aufwand für einzelne Kundinnen und Kunden?',
			en: 'Does this not mean too much effort for individual customers?'
		},
		answer: {
			de: 'Niemand soll sich nur um eine Person kümmern. Gemeint ist, dass das ganze Haus danach entscheidet, was der Kundschaft insgesamt nützt. Welchen Aufwand eine Empfehlung macht, steht bei jeder dabei.',
			en: 'Nobody is meant to look after one person only. What is meant is that the whole company decides by what helps its customers at large. Each recommendation states how much effort it takes.'
		},
		sources: ['gruende einwand.1']
	},
	{
		id: 'own-goals',
		question: { de: 'Wo bleiben dann unsere eigenen Ziele?', en: 'What becomes of our own goals, then?' },
		answer: {
			de: 'Sie bleiben. Eine zufriedene und treue Kundschaft ist der Weg zu ihnen, nicht ihr Ersatz. Im Bericht stehen deshalb Ihre Kennzahlen mit Ihren Zielwerten, und ein Widerspruch wird nicht verrechnet.',
			en: 'They stay. Satisfied and loyal customers are the way to reach them, not a replacement for them. That is why the report shows your KPIs with your targets, and never averages a contradiction away.'
		},
		sources: ['gruende einwand.2']
	},
	{
		id: 'proof',
		question: { de: 'Ist belegt, dass es sich lohnt?', en: 'Is there proof that it pays?' },
		answer: {
			de: 'Nur schwach. Die Quellen nennen Vorsprung, Treue, bessere Produkte, treffendere Werbung und weniger Druck auf den Preis, ohne Zahlen dafür. Wo eine Zahl steht, ist sie zitiert: eine Obergrenze aus einer Studie und eine Angabe aus dritter Hand. Wir rechnen mit keiner davon, sondern nur mit Ihren Zahlen.',
			en: 'Only weak proof. The sources name a lead over competitors, loyalty, better products, better-aimed marketing and less pressure on price, without figures for any of them. Where a figure appears it is cited: an upper bound from one study, and one claim at third hand. We compute with neither, only with your own figures.'
		},
		sources: [
			'gruende these.1',
			'radikal effekt.1',
			'radikal effekt.2',
			'radikal effekt.3',
			'radikal effekt.4',
			'radikal effekt.5',
			'ki kosten.1',
			'ansatz vorteil.1'
		]
	},
	{
		id: 'other-strategy',
		question: {
			de: 'Und wenn wir über das Produkt oder über den Preis gewinnen?',
			en: 'And if we win by product or by price?'
		},
		answer: {
			de: 'Beides sind Strategien eigenen Rechts, mit eigenen Schwächen. Geben Sie Ihre an, dann senkt der Bericht die Zielwerte dort, wo niedrig so gewollt ist, und nennt den Grund. Service, Kundenreise, Messung und Führung gehören nie dazu.',
			en: 'Both are strategies in their own right, with weaknesses of their own. Declare yours, and the report lowers the targets where low is intended, and says why. Service, journey, measurement and leadership are never among them.'
		},
		sources: ['strategie alternative.1', 'strategie alternative.2']
	},
	{
		id: 'finished-when',
		question: { de: 'Wann sind wir damit fertig?', en: 'When will we be done with it?' },
		answer: {
			de: 'Es gibt kein Enddatum: Gemeint ist eine Art zu arbeiten, die oben beginnt. Was nur als Projekt läuft, verliert sich. Darum fragt die Gegenprobe nach Verhalten, und darum lohnt es sich, sie nach einigen Monaten zu wiederholen.',
			en: 'There is no end date: what is meant is a way of working that starts at the top. Whatever runs only as a project peters out. That is why the counter-check asks about behaviour, and why it is worth repeating after a few months.'
		},
		sources: ['ki projekt.1', 'strategie umsetzung.1', 'gruende fuehrung.1']
	},
	{
		id: 'examples',
		question: {
			de: 'Die Beispiele sind Konzerne. Was hat das mit uns zu tun?',
			en: 'The examples are giants. What has that to do with us?'
		},
		answer: {
			de: 'Die Quellen nennen Amazon, Spotify, Salesforce und Decathlon, dazu Musikdienste und Hotels. Übertragbar ist nicht die Technik, sondern die Gewohnheit: den Nutzen der Kundschaft vor das eigene Ziel stellen, aus Verhalten lernen, geäußerte Wünsche behalten. Danach fragen wir, nicht nach der Größe.',
			en: 'The sources name Amazon, Spotify, Salesforce and Decathlon, as well as music services and hotels. What carries over is not the technology but the habit: putting the customer’s benefit before one’s own goal, learning from behaviour, remembering wishes. That is what we ask about, not size.'
		},
		sources: [
			'radikal beispiel.1',
			'radikal beispiel.2',
			'radikal beispiel.3',
			'ansatz beispiel.1',
			'ansatz beispiel.2',
			'ansatz beispiel.3'
		]
	},
	{
		id: 'doing-nothing',
		question: { de: 'Und wenn wir alles lassen, wie es ist?', en: 'And if we leave everything as it is?' },
		answer: {
			de: 'Die Quellen erwarten weniger Abschlüsse, mehr Abwanderung, schlechte Nachrede und am Ende weniger Bedeutung. Als Ursachen nennen sie Kennzahlen, die nur nach innen zeigen, überhörte Rückmeldungen und Angebote am Bedarf vorbei. Das ist ihre Erfahrung, keine Messung; ob es bei Ihnen so ist, zeigen Ihre eigenen Zahlen.',
			en: 'The sources expect fewer purchases, more churn, bad word of mouth and, in the end, less relevance. As causes they name internal targets, unheard feedback and offers that miss the need. That is their experience, not a measurement; your own figures show whether it holds for you.'
		},
		sources: [
			'radikal ursache.1',
			'radikal ursache.2',
			'radikal ursache.3',
			'radikal risiko.1',
			'radikal folge.1',
			'radikal folge.2',
			'radikal folge.3',
			'radikal folge.4',
			'ki check.regel'
		]
	}
];
