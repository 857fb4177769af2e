import type { RecommendationTemplate } from '../../types';

/** What to do about repeating oneself when the channel changes. */
export const channelsTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.one-handover',
		dimension: 'service',
		items: [{ item: 'service.1', from: 0, to: 1 }],
		title: {
			de: 'Beim häufigsten Wechsel des Kontaktwegs das Wiederholen abschaffen',
			en: 'End the repetition at the commonest channel change'
		},
		reason: {
			de: 'Wer den Kontaktweg wechselt, beginnt derzeit meist von vorn; ein einzelner Übergang lässt sich beheben, ohne auf ein neues System zu warten.',
			en: 'Whoever changes channel mostly has to start again at present; a single transition can be fixed without waiting for a new system.'
		},
		firstStep: {
			de: 'Das Serviceteam zählt zwei Wochen lang, welche Anliegen über einen zweiten Kontaktweg wiederkommen, und vergibt für den häufigsten Wechsel eine Fallnummer mit drei Zeilen Zusammenfassung, die beide Seiten sehen.',
			en: 'For two weeks the service team counts which requests return through a second channel, and for the commonest change introduces a case number with a three-line summary both sides see.'
		},
		day60: {
			de: 'In einer Stichprobe von vierzig solchen Wechseln ist gezählt, wie viele ohne erneute Schilderung auskamen; der häufigste Fehlgrund ist behoben.',
			en: 'In a sample of forty such changes it is counted how many needed no second account; the most frequent cause of failure is fixed.'
		},
		day90: {
			de: 'Der zweithäufigste Wechsel läuft ebenso; beide Stichproben stehen im Servicebericht nebeneinander.',
			en: 'The second commonest change works the same way; both samples stand side by side in the service report.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT nach Kontakten mit einem solchen Wechsel gegen solche ohne, vorher und nachher. Schließt sich der Abstand nicht, störte nicht die Wiederholung, sondern die Dauer.',
			en: 'CSAT after contacts with a channel change against those without, before and after. If the gap does not close, the trouble was not repetition but delay.'
		},
		sources: ['strategie umsetzung.2', 'ansatz tipp.4']
	},
	{
		id: 'service.test-cases',
		dimension: 'service',
		items: [{ item: 'service.1', from: 2, to: 3 }],
		title: {
			de: 'Zehn Testanliegen über alle Kontaktwege schicken',
			en: 'Send ten test requests across all channels'
		},
		reason: {
			de: 'Die Kontaktwege sind verbunden, aber nicht durchgehend; wo die Verbindung reißt, zeigt sich nur von außen und nicht im Systemplan.',
			en: 'The channels are connected, but not throughout; where the link breaks shows only from outside and not in the system chart.'
		},
		firstStep: {
			de: 'Zwei Personen ohne Servicezugang eröffnen zehn vereinbarte Testanliegen, wechseln dabei je zweimal den Kontaktweg (auch Filiale oder Außendienst) und vermerken jede Stelle, an der sie neu erklären mussten.',
			en: 'Two people without service access open ten agreed test requests, change channel twice each (including branch or field staff), and note each point where they had to explain again.'
		},
		day60: {
			de: 'Die Bruchstellen sind nach Ursache geordnet: fehlende Berechtigung, fehlendes Feld, fehlende Zeit; die ersten zwei Ursachen sind abgestellt.',
			en: 'The breaks are sorted by cause: missing permission, missing field, missing time; the first two causes are removed.'
		},
		day90: {
			de: 'Der Durchlauf mit zehn neuen Testanliegen ist wiederholt und bleibt als Quartalstermin.',
			en: 'The run has been repeated with ten new test requests and stays as a quarterly date.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'Zahl der Bruchstellen im zweiten gegen den ersten Durchlauf, dazu CSAT bei Kontakten auf zwei Wegen. Weniger Brüche bei gleichem CSAT: andere Ursache suchen.',
			en: 'Number of breaks in the second run against the first, with CSAT of two-channel contacts. Fewer breaks at the same CSAT: look for another cause.'
		},
		sources: ['strategie umsetzung.2', 'ansatz werkzeug.2', 'ki hebel.2']
	}
];
