import type { Source } from '../types';

/** The five contrasts between focus and obsession (credited there to Gibson Biddle), five marks and two objections. */
export const gruende: Source = {
	key: 'gruende',
	title: '5 gute Gründe für Customer Obsession',
	author: null,
	date: null,
	passages: [
		{
			id: 'gruende these.1',
			gist: {
				de: 'Die These: Wer der Kundschaft mehr Gewicht gibt als allem anderen, erneuert sich schneller und gewinnt; Umsatz, Ertrag, NPS und Marktstellung sollen es zeigen. Zahlen dazu nennt der Artikel nicht.',
				en: 'The thesis: companies that give customers more weight than anything else innovate faster and win; revenue, profit, NPS and market position are said to show it. The article gives no figures.'
			}
		},
		{
			id: 'gruende innen.1',
			gist: {
				de: 'Verbreitet ist die Innensicht: Wie machen wir uns Verkauf, Werbung und Service leichter? Mehr bewirkt nach Ansicht des Artikels, wer dieselben Abläufe mit den Augen der Kundschaft betrachtet.',
				en: 'The common view is from inside: how can we make selling, marketing and service easier for ourselves? The article expects more from looking at the same processes through customers’ eyes.'
			}
		},
		{
			id: 'gruende kontrast.1',
			gist: {
				de: 'Gegensatz nach Gibson Biddle: auf das Gesagte achten, oder Vermutungen im Versuch nach Art der Wissenschaft prüfen und daraus klüger werden.',
				en: 'Contrast after Gibson Biddle: attending to what is said, or putting assumptions to the test as a scientist would and learning from the result.'
			}
		},
		{
			id: 'gruende kontrast.2',
			gist: {
				de: 'Gegensatz nach Gibson Biddle: begreifen, was Menschen heute möchten, oder etwas schaffen, das sie morgen brauchen und noch nicht erwarten.',
				en: 'Contrast after Gibson Biddle: grasping what people want today, or creating what they will need tomorrow and do not yet expect.'
			}
		},
		{
			id: 'gruende kontrast.3',
			gist: {
				de: 'Gegensatz nach Gibson Biddle: Zufriedenheit als Maßstab, oder der Anspruch, dass die Begeisterung über Jahre hält.',
				en: 'Contrast after Gibson Biddle: satisfaction as the yardstick, or the ambition that delight will hold for years.'
			}
		},
		{
			id: 'gruende kontrast.4',
			gist: {
				de: 'Gegensatz nach Gibson Biddle: das Angebot der Mitbewerber übertreffen, oder als Erste auf Felder gehen, auf denen noch wenige antreten.',
				en: 'Contrast after Gibson Biddle: outdoing the competitors’ offer, or being first to enter fields where few others compete.'
			}
		},
		{
			id: 'gruende kontrast.5',
			gist: {
				de: 'Gegensatz nach Gibson Biddle: Zufriedenheit und Marge gegeneinander abwägen, oder mit Begeisterung vorangehen, sich schwer nachahmbar machen und die Marge als Folge erwarten.',
				en: 'Contrast after Gibson Biddle: weighing satisfaction and margin against each other, or putting delight first, becoming hard to imitate and expecting margin to come of it.'
			}
		},
		{
			id: 'gruende merkmal.1',
			gist: {
				de: 'Merkmal: Das Unternehmen kennt Vorlieben so genau, dass es Wünschen zuvorkommt. Daten und Technik erlauben Angebote für die einzelne Person, die zufriedener machen und binden.',
				en: 'Mark: the company knows preferences well enough to be ahead of wishes. Data and technology allow offers for the individual that please and create ties.'
			}
		},
		{
			id: 'gruende merkmal.2',
			gist: {
				de: 'Merkmal: Neues entsteht Hand in Hand mit der Kundschaft und trifft ihren Bedarf genauer. Das verschafft Vorsprung und den Ruf, innovativ zu sein.',
				en: 'Mark: new things are made hand in hand with customers and so meet their needs better. That brings an advantage and a name for innovation.'
			}
		},
		{
			id: 'gruende merkmal.3',
			gist: {
				de: 'Merkmal: Es zählt die dauerhafte Beziehung mehr als der einzelne Abschluss. Zufriedene bleiben und empfehlen, und die kostspielige Suche nach Ersatz nimmt ab.',
				en: 'Mark: the lasting relationship counts for more than the single deal. Satisfied customers stay and recommend, and the costly hunt for replacements shrinks.'
			}
		},
		{
			id: 'gruende merkmal.4',
			gist: {
				de: 'Merkmal: Hervorragender Service und passende Lösungen sprechen sich herum. Das Ansehen wächst und öffnet den Weg zu Partnern und neuem Geschäft.',
				en: 'Mark: word of outstanding service and fitting solutions gets around. The reputation grows and brings partners and new business within reach.'
			}
		},
		{
			id: 'gruende merkmal.5',
			gist: {
				de: 'Merkmal: Wandelt sich der Bedarf, passt sich das Unternehmen ohne Verzug an, denn durch seine Nähe zur Kundschaft bemerkt es Entwicklungen früher.',
				en: 'Mark: when needs change, the company adapts without delay, because being close to its customers it notices developments sooner.'
			}
		},
		{
			id: 'gruende einwand.1',
			gist: {
				de: 'Einwand: zu viel Aufwand für Einzelne. Die Antwort, mit einem Zitat von Thomas Böhme: Nicht jeder Kunde bekommt seine eigene Betreuung; das ganze Unternehmen stellt ihn obenan.',
				en: 'Objection: too much effort for single customers. The answer, quoting Thomas Böhme: nobody is assigned to one customer alone; the company as a whole puts customers first.'
			}
		},
		{
			id: 'gruende einwand.2',
			gist: {
				de: 'Die eigenen Ziele bleiben in Kraft: Zufriedenheit und Bindung sind der Weg dorthin, kein Ersatz für sie.',
				en: 'The company’s own goals stay in force: satisfaction and retention are the way to them, not a substitute.'
			}
		},
		{
			id: 'gruende fuehrung.1',
			gist: {
				de: 'Nötig sind ein Wandel der Kultur und eine Leitung, die sich mit Nachdruck dafür einsetzt.',
				en: 'It takes a change of culture and leaders who throw their weight behind it.'
			}
		},
		{
			id: 'gruende mittel.1',
			gist: {
				de: 'Als Handwerkszeug nennt der Artikel die Kundenreise, das Gespräch mit Kundinnen und Kunden und, als Annäherung, die Persona.',
				en: 'As tools the article names the customer journey, interviews with customers and, as an approximation, the persona.'
			}
		}
	]
};
