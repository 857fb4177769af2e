import type { RecommendationTemplate } from '../../types';

/** What to do about customers’ say in their data (`data-ai.3`); never reading moods (`ki hebel.4`). */
export const sayTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'data-ai.purpose-in-a-sentence',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.3', from: 0, to: 1 }],
		title: {
			de: 'An jeder Datenabfrage den Zweck in einem Satz nennen',
			en: 'State the purpose at every request for data'
		},
		reason: {
			de: 'Was mit ihren Daten geschieht, erfahren Kunden aus der Erklärung oder auf Anfrage; dort, wo sie Angaben machen, steht es nicht.',
			en: 'Customers learn from the notice or on request what happens to their data; the place where they give their details does not say.'
		},
		firstStep: {
			de: 'Datenschutz und Marketing zählen in allen Formularen und Anmeldungen die Felder ohne benennbaren Zweck, streichen sie an den drei meistgenutzten Stellen und schreiben dort den Zweck in höchstens fünfzehn Wörtern daneben.',
			en: 'Data protection and marketing count the fields without a nameable purpose in all forms and registrations, strike them in the three places used most, and write the purpose beside the request there in at most fifteen words.'
		},
		day60: {
			de: 'Acht Kundinnen und Kunden haben die drei Sätze gelesen und in eigenen Worten wiedergegeben; was sie missverstanden, ist umgeschrieben.',
			en: 'Eight customers have read the three sentences and put them in their own words; what they misunderstood has been rewritten.'
		},
		day90: {
			de: 'Alle Stellen tragen ihren Satz; Freiwilliges ist gekennzeichnet, und wer ablehnt, bekommt dasselbe Angebot.',
			en: 'Every place carries its sentence; what is voluntary is marked, and whoever declines gets the same offer.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Anteil ausgefüllter freiwilliger Felder vor gegen nach der Änderung; vom NPS ist in zwei Wellen kaum mehr zu erwarten, als dass er hält. Füllt sie kaum jemand aus, überzeugt der Zweck nicht.',
			en: 'Share of voluntary fields completed before against after the change; NPS can hardly be expected to do more than hold over two waves. If few complete them, the purpose does not convince.'
		},
		sources: ['ki hebel.3', 'strategie umsetzung.3']
	},
	{
		id: 'data-ai.own-switches',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.3', from: 2, to: 2 }],
		title: {
			de: 'Kunden Datenzwecke selbst einsehen und abschalten lassen',
			en: 'Let customers view and switch off data purposes'
		},
		reason: {
			de: 'Zweck und Wahl gibt es bei der Abfrage; wer es sich später anders überlegt, muss sich dafür an jemanden wenden.',
			en: 'Purpose and choice are given when data are requested; whoever thinks again later has to turn to somebody for it.'
		},
		firstStep: {
			de: 'IT und Datenschutz fassen die Verwendungszwecke der Kundendaten zu höchstens fünf verständlichen zusammen, geben zwanzig Freiwilligen einen Auszug des Gespeicherten und fragen, welche Zwecke sie abschalten würden.',
			en: 'IT and data protection group the purposes customer data serve into at most five plain ones, give twenty volunteers an extract of what is stored, and ask which purposes they would switch off.'
		},
		day60: {
			de: 'Zwei Zwecke lassen sich auf einer Seite oder durch einen Anruf an- und abschalten; am nächsten Tag gilt es in allen Systemen.',
			en: 'Two purposes can be switched on and off on a page or by a call; the next day it holds in all systems.'
		},
		day90: {
			de: 'Alle Zwecke sind schaltbar; Zahl und Richtung der Änderungen gehen monatlich an die Leitung.',
			en: 'All purposes can be switched; number and direction of changes go to management every month.'
		},
		effort: 3,
		kpi: 'churn',
		check: {
			de: 'Abwanderung und Werbewidersprüche derer, die etwas umgestellt haben, gegen übrige, nach zwei Quartalen. Schalten fast alle denselben Zweck ab, gehört er gestrichen.',
			en: 'Churn and objections to advertising among those who changed a setting against the others, after two quarters. If nearly all switch off the same purpose, drop it.'
		},
		sources: ['ki hebel.3', 'strategie macht.2', 'strategie umsetzung.3']
	},
	{
		id: 'data-ai.decided-by-software',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.3', from: 3, to: 3 }],
		title: {
			de: 'Entscheidungen von Programmen offenlegen und nachprüfen lassen',
			en: 'Disclose decisions by software and have them rechecked'
		},
		reason: {
			de: 'Über die Zwecke bestimmen Kunden schon selbst; ob irgendwo ein Programm über sie entscheidet, erfahren sie noch nicht.',
			en: 'Customers already control the purposes themselves; whether software decides about them anywhere they do not learn yet.'
		},
		firstStep: {
			de: 'Datenschutz und IT verzeichnen, wo ein Programm über Preis, Bonität, Reihenfolge oder Ablehnung entscheidet (nirgends ist auch ein Ergebnis), ordnen es nach DSGVO und EU-KI-Verordnung ein und lassen dreißig Ergebnisse von zwei Personen nachprüfen.',
			en: 'Data protection and IT record where software decides on price, credit, order of service or refusal (nowhere is a result too), classify it under the GDPR and the EU AI Act, and have thirty results rechecked by two people.'
		},
		day60: {
			de: 'Für die folgenreichste Stelle gibt es eine Begründung in Alltagssprache und eine erreichbare Person, die das Ergebnis ändern darf.',
			en: 'For the most consequential place there is a reason in everyday language and a person within reach who may change the result.'
		},
		day90: {
			de: 'Alle Stellen sind für Kunden aufgeführt; gezählt ist, wie oft nachgeprüft und wie oft anders entschieden wurde.',
			en: 'All places are listed for customers; it is counted how often a review took place and how often it changed the outcome.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT nach abgelehnten Anträgen, mit Begründung gegen ohne, nach einem Quartal. Ändert die Prüfung jedes dritte Ergebnis, ist zuerst das Programm zu berichtigen.',
			en: 'CSAT after refused applications, with a reason against without, after a quarter. If review changes every third outcome, the software has to be corrected first.'
		},
		sources: ['ki hebel.1', 'ki hebel.3']
	}
];
