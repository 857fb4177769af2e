import type { Source } from '../types';

/** The reality check of six questions, five levers of AI, and culture as a matter for the top. */
export const ki: Source = {
	key: 'ki',
	title: 'Customer Obsession & AI',
	author: 'Elisabeth Wesse',
	date: null,
	passages: [
		{
			id: 'ki check.1',
			gist: {
				de: 'Gefragt ist, wie lange das letzte Gespräch mit wirklichen Kundinnen und Kunden zurückliegt: was sie sich wünschen, was sie erleben, was sie verdrießt.',
				en: 'The question is how long ago the last conversation with actual customers took place, about what they hope for, live through and find annoying.'
			}
		},
		{
			id: 'ki check.2',
			gist: {
				de: 'Gefragt ist, ob die ganze Kundenreise, von der ersten Berührung bis zur Empfehlung an andere, lückenlos und zusammen mit Kundinnen und Kunden festgehalten wurde.',
				en: 'The question is whether the whole journey, from first touch to recommending the brand to others, was set down without gaps and together with customers.'
			}
		},
		{
			id: 'ki check.3',
			gist: {
				de: 'Gefragt ist, ob das Unternehmen die Stellen kennt, an denen die Reise stockt, und die zehn bis fünfzehn schmerzhaftesten aufzählen kann.',
				en: 'The question is whether the company knows where the journey gets stuck and can list the ten to fifteen most painful spots.'
			}
		},
		{
			id: 'ki check.4',
			gist: {
				de: 'Gefragt ist, ob die Schmerzpunkte nach Gewicht geordnet sind und die Arbeit daran wirklich begonnen hat, statt in Unterlagen zu ruhen.',
				en: 'The question is whether the pain points have been ranked and work on them has truly begun, or whether they only rest in a document.'
			}
		},
		{
			id: 'ki check.5',
			gist: {
				de: 'Wer schon verbessert, wird gefragt, ob das Tempo gegenüber Mitbewerbern genügt, seit es KI gibt. Gemeint ist das Tempo des Verbesserns, nicht der Einsatz von KI.',
				en: 'Those already improving are asked whether their pace holds up against competitors now that AI exists. What is meant is the pace of improving, not the use of AI.'
			}
		},
		{
			id: 'ki check.6',
			gist: {
				de: 'Gefragt ist, ob Zufriedenheit gemessen wird, etwa als NPS, und ob daraus Schritte folgten, die man merkt.',
				en: 'The question is whether satisfaction is measured, as NPS for instance, and whether steps followed that can be felt.'
			}
		},
		{
			id: 'ki check.regel',
			gist: {
				de: 'Der Artikel verlangt sechsmal ein eindeutiges Ja. Fehlt eines, gehen seiner Ansicht nach laufend Umsatz, Ertragskraft und Unterscheidbarkeit verloren.',
				en: 'The article demands six unambiguous yeses. If one is lacking, it holds, revenue, earning power and distinctiveness are lost day after day.'
			}
		},
		{
			id: 'ki kosten.1',
			gist: {
				de: 'Zitiert wird Deloitte (2023): bis 10\u00a0% mehr Umsatz, bis 5\u00a0% mehr Profitabilität durch Bindung, Wiederkauf und günstigeren Service, wo Kundenerlebnis Strategie, Abläufe und Kultur prägt. Obergrenze einer zitierten Studie, kein Versprechen und kein Verlust der übrigen.',
				en: 'Deloitte (2023) is cited: at most 10% more revenue and 5% more profitability, through retention, repurchase and cheaper service, where CX shapes strategy, processes and culture. A cited upper bound, not a promise, nor a loss suffered by others.'
			}
		},
		{
			id: 'ki hebel.1',
			gist: {
				de: 'Hebel der KI: Sie liest aus Daten, oft früher als Menschen, wie sich Verhalten und Absichten ändern und wo jemand auszusteigen droht.',
				en: 'Lever of AI: from data it reads, often sooner than people do, how behaviour and intentions shift and where somebody is about to drop out.'
			}
		},
		{
			id: 'ki hebel.2',
			gist: {
				de: 'Hebel der KI: Sie führt Kontaktpunkte im Netz und vor Ort zusammen und macht beizeiten sichtbar, wer gehen könnte und wer für weitere Angebote offen ist.',
				en: 'Lever of AI: it joins contact points on the web and on site and shows in good time who might leave and who is open to further offers.'
			}
		},
		{
			id: 'ki hebel.3',
			gist: {
				de: 'Hebel der KI: Inhalte, Angebote und Service stellen sich im Augenblick auf das ein, was eine Person braucht und fühlt.',
				en: 'Lever of AI: content, offers and service adjust on the spot to what one person needs and feels.'
			}
		},
		{
			id: 'ki hebel.4',
			gist: {
				de: 'Hebel der KI: Sprache, Gesichtsausdruck und Blick lassen sofort auf Stimmung und Erwartung schließen.',
				en: 'Lever of AI: speech, facial expression and gaze allow immediate conclusions about mood and expectation.'
			}
		},
		{
			id: 'ki hebel.5',
			gist: {
				de: 'Hebel der KI: Mit Prognosen lässt sich ein Bedarf bedienen, den noch niemand ausgesprochen hat.',
				en: 'Lever of AI: forecasts make it possible to serve a need nobody has voiced so far.'
			}
		},
		{
			id: 'ki ton.1',
			gist: {
				de: 'Es beginnt ganz oben: Führungskräfte leben die Sicht der Kundschaft vor, sprechen über sie und machen sie zum Grundsatz des Hauses.',
				en: 'It starts at the very top: leaders live the customer’s point of view, talk about it and make it the principle of the house.'
			}
		},
		{
			id: 'ki kultur.1',
			gist: {
				de: 'Im Alltag: Jede Funktion, auch IT und Finanzen, nimmt beim Überlegen und Handeln den Platz der Kundschaft ein.',
				en: 'In daily work: every function, IT and finance included, thinks and acts from the customer’s side of the counter.'
			}
		},
		{
			id: 'ki kultur.2',
			gist: {
				de: 'Im Alltag: Abläufe, Beschlüsse und Kennzahlen müssen zeigen, was sie für das Kundenerlebnis bewirken; Effizienz allein genügt nicht.',
				en: 'In daily work: processes, decisions and figures must show what they do for the customer experience; efficiency alone is not enough.'
			}
		},
		{
			id: 'ki kultur.3',
			gist: {
				de: 'Im Alltag: Die Belegschaft in Kenntnis zu setzen reicht nicht; sie lernt, wirkt immer wieder mit und wird selbst tätig.',
				en: 'In daily work: telling staff is not enough; they are trained, take part again and again, and become active themselves.'
			}
		},
		{
			id: 'ki kultur.4',
			gist: {
				de: 'Im Alltag: Einzelne machen das Neue vor, bringen getrennte Bereiche zusammen und gewinnen andere dafür.',
				en: 'In daily work: individuals set the example, bring separate departments together and win others over.'
			}
		},
		{
			id: 'ki projekt.1',
			gist: {
				de: 'Vereinzelte Vorhaben verlaufen im Sand. Bestand hat nur, was zur Kultur und auf jeder Ebene zur täglichen Arbeit gehört.',
				en: 'Isolated initiatives fizzle out. Only what belongs to the culture, and to everyday work at each level, endures.'
			}
		}
	]
};
