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
			de: 'Wer den Kontaktweg wechselt, erzählt sein Anliegen meist noch einmal; ein einzelner Wechsel lässt sich beheben, ohne auf ein neues System zu warten.',
			en: 'Whoever changes channel mostly has to explain again; a single change can be fixed without waiting for a new system.'
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
			de: 'Zehn Testanliegen über mehrere Kontaktwege schicken',
			en: 'Send ten test requests across several channels'
		},
		reason: {
			de: 'Eingesehen werden kann der Vorgang an mehreren Stellen; wo Kunden dennoch neu erklären oder auf die zuständige Stelle warten, zeigt sich nur von außen.',
			en: 'The case can be seen in several places; where customers still explain again or wait for the responsible unit shows only from outside.'
		},
		firstStep: {
			de: 'Zwei Personen ohne Servicezugang eröffnen zehn Testanliegen, mit der Arbeitnehmervertretung vereinbart, wechseln dabei je zweimal den Kontaktweg (auch Filiale oder Außendienst) und vermerken, wo sie neu erklären oder warten mussten, ohne Namen.',
			en: 'Two people without service access open ten test requests, agreed with employee representatives, change channel twice each (including branch or field staff), and note where they had to explain again or wait, without names.'
		},
		day60: {
			de: 'Die Stellen sind nach Ursache geordnet: kein Einblick, keine Befugnis, keine Zeit; die häufigste Ursache ist abgestellt.',
			en: 'These points are sorted by cause: no access, no authority, no time; the most frequent cause has been removed.'
		},
		day90: {
			de: 'Der Durchlauf mit zehn neuen Testanliegen ist wiederholt und bleibt als Quartalstermin.',
			en: 'The run has been repeated with ten new test requests and stays as a quarterly date.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'Zahl dieser Stellen im zweiten gegen den ersten Durchlauf, dazu CSAT bei Kontakten auf zwei Wegen. Weniger Stellen bei gleichem CSAT: andere Ursache suchen.',
			en: 'Number of these points in the second run against the first, with CSAT of two-channel contacts. Fewer points at the same CSAT: look for another cause.'
		},
		sources: ['strategie umsetzung.2', 'ansatz werkzeug.2', 'ki hebel.2']
	}
];
