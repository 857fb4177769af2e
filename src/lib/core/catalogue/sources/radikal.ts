import type { Source } from '../types';

/** What the four marks, effects, causes, risks and consequences say; the origin of the self-reflection sentence. */
export const radikal: Source = {
	key: 'radikal',
	title: 'Customer Obsession: Warum radikale Kundenorientierung heute über Erfolg entscheidet',
	author: null,
	date: null,
	passages: [
		{
			id: 'radikal def.1',
			gist: {
				de: 'Am Anfang einer Entscheidung steht, welches Anliegen der Kundschaft sie löst, und nicht, wie sich mehr vom vorhandenen Angebot absetzen lässt.',
				en: 'A decision begins with the customer problem it is meant to solve, not with ways of selling more of what is already there.'
			}
		},
		{
			id: 'radikal def.2',
			gist: {
				de: 'Eine Beziehung, die Jahre hält, geht dem schnellen Verkauf vor.',
				en: 'A relationship that lasts for years comes before the quick sale.'
			}
		},
		{
			id: 'radikal def.3',
			gist: {
				de: 'Am Erlebnis der Kundinnen und Kunden arbeitet das ganze Haus; kein Bereich ist davon ausgenommen.',
				en: 'The whole company works on what customers experience; no department is exempt.'
			}
		},
		{
			id: 'radikal def.4',
			gist: {
				de: 'Was Kundinnen und Kunden zu erkennen geben, wird planmäßig untersucht und fließt in das Handeln ein.',
				en: 'What customers reveal about themselves is examined methodically and put to use.'
			}
		},
		{
			id: 'radikal beispiel.1',
			gist: {
				de: 'Beispiel Amazon: Unter dem Leitwort „Day 1“ wiegt der Nutzen für die Kundschaft schwerer als das, was sich das Unternehmen selbst vornimmt.',
				en: 'Example Amazon: under the motto “Day 1”, what benefits the customer outweighs what the company wants for itself.'
			}
		},
		{
			id: 'radikal beispiel.2',
			gist: {
				de: 'Beispiel Spotify: Wie Menschen den Dienst tatsächlich nutzen, entscheidet darüber, was als Nächstes entsteht.',
				en: 'Example Spotify: how people really use the service decides what is built next.'
			}
		},
		{
			id: 'radikal beispiel.3',
			gist: {
				de: 'Beispiel Salesforce: Die Software richtet sich nach dem, was der einzelne Betrieb von ihr braucht.',
				en: 'Example Salesforce: the software is shaped around what each individual customer needs from it.'
			}
		},
		{
			id: 'radikal effekt.1',
			gist: {
				de: 'Menschen merken, ob es einem Unternehmen mit ihnen ernst ist; daraus entsteht ein Vorsprung am Markt.',
				en: 'People can tell whether a company means it, and that gives it an edge in the market.'
			}
		},
		{
			id: 'radikal effekt.2',
			gist: {
				de: 'Wer zufrieden ist, hält eher die Treue und spricht Empfehlungen aus.',
				en: 'Satisfied customers tend to stay and to recommend the company to others.'
			}
		},
		{
			id: 'radikal effekt.3',
			gist: {
				de: 'Über Produkte wird besser entschieden, wenn allein ihr tatsächlicher Nutzen für die Menschen zählt.',
				en: 'Product decisions improve when only what truly helps people counts.'
			}
		},
		{
			id: 'radikal effekt.4',
			gist: {
				de: 'Marketing kommt mit weniger Aufwand ans Ziel, weil es die Richtigen genauer anspricht.',
				en: 'Marketing achieves more for its money because it addresses the right people more accurately.'
			}
		},
		{
			id: 'radikal effekt.5',
			gist: {
				de: 'Nähe weckt Vertrauen und macht unterscheidbar; der Preis gibt dann seltener den Ausschlag.',
				en: 'Closeness builds trust and sets the company apart, so that price tips the scales less often.'
			}
		},
		{
			id: 'radikal ursache.1',
			gist: {
				de: 'Erste Ursache: Teams lassen sich vor allem von Kennzahlen der Innensicht leiten.',
				en: 'First cause: teams are guided mainly by figures that look inward.'
			}
		},
		{
			id: 'radikal ursache.2',
			gist: {
				de: 'Zweite Ursache: Was Kundinnen und Kunden zurückmelden, bleibt unbeachtet.',
				en: 'Second cause: what customers report back is not heeded.'
			}
		},
		{
			id: 'radikal ursache.3',
			gist: {
				de: 'Dritte Ursache: Es entstehen Produkte, die dem wirklichen Bedarf nicht entsprechen.',
				en: 'Third cause: products are made that do not meet the real need.'
			}
		},
		{
			id: 'radikal risiko.1',
			gist: {
				de: 'Risiko: Das Unternehmen bemüht sich um die Falschen.',
				en: 'Risk: the company courts the wrong group of customers.'
			}
		},
		{
			id: 'radikal risiko.2',
			gist: {
				de: 'Risiko: Hinweise der Kundschaft liegen vor, doch niemand geht ihnen nach.',
				en: 'Risk: customers’ signals are there, yet nobody analyses them.'
			}
		},
		{
			id: 'radikal risiko.3',
			gist: {
				de: 'Risiko: Im Kundenservice sieht das Unternehmen nur, was er kostet.',
				en: 'Risk: all the company sees in customer service is what it costs.'
			}
		},
		{
			id: 'radikal risiko.4',
			gist: {
				de: 'Risiko: Ein Kontakt gilt als abgehakter Vorgang und nicht als Teil von etwas Dauerhaftem.',
				en: 'Risk: a contact is ticked off as a single deal and not seen as part of something lasting.'
			}
		},
		{
			id: 'radikal folge.1',
			gist: {
				de: 'Folge: Aus Interesse wird seltener ein Kauf.',
				en: 'Consequence: interest turns into a purchase less often.'
			}
		},
		{
			id: 'radikal folge.2',
			gist: {
				de: 'Folge: Mehr Kundinnen und Kunden wandern ab.',
				en: 'Consequence: more customers leave.'
			}
		},
		{
			id: 'radikal folge.3',
			gist: {
				de: 'Folge: Wer Erfahrungen gemacht hat, rät anderen eher ab.',
				en: 'Consequence: people who have dealt with the company warn others off.'
			}
		},
		{
			id: 'radikal folge.4',
			gist: {
				de: 'Folge: Am Ende büßt das Unternehmen seine Bedeutung ein.',
				en: 'Consequence: in the end the company ceases to matter.'
			}
		},
		{
			id: 'radikal selbst.1',
			gist: {
				de: 'Prüfstein ist der eine Satz, in dem jemand aus der Kundschaft ungenannt das Unternehmen schildern würde. Er verrät, wie weit die Haltung schon im Haus angekommen ist.',
				en: 'The touchstone is the one sentence an unnamed customer would find for the company. It reveals how far the attitude has taken hold.'
			}
		}
	]
};
