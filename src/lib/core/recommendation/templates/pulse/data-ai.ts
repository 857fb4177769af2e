import type { RecommendationTemplate } from '../../types';

/** What data, warnings and improvements need in order to arrive in a team. */
export const pulseDataAiTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'data-ai.top-lookups',
		dimension: 'data-ai',
		items: [{ item: 'pulse.data-ai.1', from: 0, to: 2 }],
		title: {
			de: 'Die drei häufigsten Datenanfragen überflüssig machen',
			en: 'Make the three most frequent data requests unnecessary'
		},
		reason: {
			de: 'Daten für die Kundschaft fehlen, müssen erbeten oder zusammengesucht werden; die Verzögerung entsteht, bevor die eigentliche Arbeit beginnt.',
			en: 'Data needed for customers are missing, have to be asked for or pieced together; the delay arises before the work itself begins.'
		},
		firstStep: {
			de: 'Zwei Teams führen zehn Arbeitstage eine Strichliste, welche Angabe sie für die Kundschaft suchen oder erbitten; die IT prüft für die drei häufigsten, wer sie sehen darf und was dem entgegensteht.',
			en: 'For ten working days two teams tally which detail they look for or request on customers’ behalf; IT checks for the three most frequent who may see it and what stands in the way.'
		},
		day60: {
			de: 'Eine der drei Angaben steht den Teams unmittelbar zur Verfügung, mit Freigabe des Datenschutzes; die Striche dazu sind gezählt.',
			en: 'One of the three details is directly available to the teams, approved by data protection; its tallies have been counted.'
		},
		day90: {
			de: 'Alle drei sind gelöst oder mit Grund abgelehnt; die Strichliste wandert in zwei andere Teams.',
			en: 'All three are solved or refused with a reason; the tally moves on to two other teams.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen, die diese Angabe brauchen, sechs Wochen vor und nach der Freigabe. Wird weiter gefragt, ist die Angabe da, aber niemand vertraut ihr.',
			en: 'CSAT of requests that need this detail, six weeks before and after approval. If people go on asking, the detail is there and nobody trusts it.'
		},
		sources: ['ansatz werkzeug.4', 'strategie umsetzung.3']
	},
	{
		id: 'data-ai.alarm-to-the-team',
		dimension: 'data-ai',
		items: [{ item: 'pulse.data-ai.2', from: 0, to: 2 }],
		title: {
			de: 'Eine Systemmeldung an das betroffene Team leiten',
			en: 'Route one system warning to the team affected'
		},
		reason: {
			de: 'Von Problemen erfährt das Team zuerst durch Zufall, Beschwerden oder andere Menschen; ob ein System früher davon wusste, ist offen.',
			en: 'The team first learns of problems by chance, from complaints or from other people; whether a system knew earlier is open.'
		},
		firstStep: {
			de: 'Das Team beschreibt seine sechs jüngsten Überraschungen; die IT sucht, welches System davon zuerst wusste, und leitet eine solche Meldung vier Wochen lang direkt an zwei Personen im Team.',
			en: 'The team describes its six latest surprises; IT finds out which system knew of them first, and for four weeks routes one such warning straight to two people in the team.'
		},
		day60: {
			de: 'Fehlalarme und Treffer sind ausgezählt; die Schwelle ist so gesetzt, dass das Team die Meldung liest statt wegklickt.',
			en: 'False alarms and hits have been counted; the threshold is set so that the team reads the warning instead of clicking it away.'
		},
		day90: {
			de: 'Zur Meldung gehört ein vereinbarter Schritt: wer die Betroffenen verständigt, womit und bis wann.',
			en: 'An agreed step belongs to the warning: who tells those affected, with what and by when.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Betroffenen, die vor der eigenen Meldung verständigt wurden, gegen die übrigen. Kommt die Beschwerde weiterhin zuerst, sitzt die Meldung am falschen System.',
			en: 'CSAT of those told before they reported anything, against the rest. If the complaint still comes first, the warning sits on the wrong system.'
		},
		sources: ['ki hebel.1', 'ki hebel.5']
	},
	{
		id: 'data-ai.oldest-wait',
		dimension: 'data-ai',
		items: [{ item: 'pulse.data-ai.3', from: 0, to: 2 }],
		title: {
			de: 'Die älteste wartende Verbesserung entscheiden oder beenden',
			en: 'Decide or end the oldest improvement in waiting'
		},
		reason: {
			de: 'Die Verbesserung steht, wartet auf andere oder hat keinen Termin; die Kundschaft hat bis dahin nichts davon.',
			en: 'The improvement stands still, waits for others or has no date; until then customers gain nothing from it.'
		},
		firstStep: {
			de: 'Jede Teamleitung nennt die Verbesserung, auf die ihr Team am längsten wartet, mit Datum und Grund; die Geschäftsleitung entscheidet die fünf ältesten binnen zwei Wochen: Termin, Ersatz oder Absage.',
			en: 'Each team lead names the improvement their team has awaited longest, with date and reason; top management decides the five oldest within two weeks: date, substitute or refusal.'
		},
		day60: {
			de: 'Zwei der fünf laufen mit Termin; bei einer ist ein erster Teil in Gebrauch, auch wenn er von Hand bedient wird.',
			en: 'Two of the five are under way with a date; of one a first part is in use, even if worked by hand.'
		},
		day90: {
			de: 'Eine ist bei der Kundschaft angekommen; die mittlere Wartezeit aller offenen Punkte ist bekannt und wird jeden Monat genannt.',
			en: 'One has reached customers; the average wait of all open points is known and stated every month.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundschaft, die die angekommene Verbesserung nutzt, zwei Erhebungen danach. Wird die Liste durch Absagen kurz, sank die Wartezeit bloß in der Liste.',
			en: 'NPS of customers who use the improvement that arrived, two surveys on. If refusals make the list short, the wait fell in the list alone.'
		},
		sources: ['ki check.5', 'gruende these.1']
	},
	{
		id: 'data-ai.rest-of-the-improvement',
		dimension: 'data-ai',
		items: [{ item: 'pulse.data-ai.3', from: 3, to: 3 }],
		title: {
			de: 'Vom Rest einer Verbesserung das Wichtigste zuerst liefern',
			en: 'Deliver the most needed rest of an improvement first'
		},
		reason: {
			de: 'Ein Teil der Verbesserung ist in Gebrauch; der Rest steht noch aus, und ob die Kundschaft den ersten Teil bemerkt, ist offen.',
			en: 'Part of the improvement is in use; the rest is still to come, and whether customers notice the first part is open.'
		},
		firstStep: {
			de: 'Das Team und die zuständige Abteilung schreiben die fehlenden Teile auf, fragen fünf Betroffene, welcher ihnen am meisten nützt, streichen, was niemand nennt, und liefern den meistgenannten binnen dreißig Tagen.',
			en: 'The team and the department responsible list the missing parts, ask five people affected which helps them most, strike out what nobody names and deliver the one named most within thirty days.'
		},
		day60: {
			de: 'Die Tage zwischen Zusage und Gebrauch sind für jeden gelieferten Teil gezählt, mit dem Grund für jedes Warten.',
			en: 'The days between promise and use have been counted for each part delivered, with the reason for every wait.'
		},
		day90: {
			de: 'Der häufigste Grund ist beseitigt oder von der Leitung bestätigt; die nächste Verbesserung beginnt mit einem Teil, der in zwei Wochen fertig wird.',
			en: 'The most frequent reason has been removed or confirmed by management; the next improvement begins with a part finished in two weeks.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen, die der gelieferte Teil betrifft, vor und zwei Monate nach seinem Einsatz. Steigt bloß die Zahl fertiger Teile, wurden die leichten vorgezogen.',
			en: 'CSAT of requests the delivered part concerns, before and two months into its use. If the number of finished parts is all that rises, the easy ones came first.'
		},
		sources: ['ki check.5', 'gruende these.1']
	},
	{
		id: 'data-ai.last-manual-step',
		dimension: 'data-ai',
		items: [
			{ item: 'pulse.data-ai.1', from: 3, to: 3 },
			{ item: 'pulse.data-ai.2', from: 3, to: 3 }
		],
		title: {
			de: 'Den letzten Handgriff bis zur Kundschaft beseitigen',
			en: 'Remove the last manual step before customers'
		},
		reason: {
			de: 'Daten oder Meldungen sind da; bis die Kundschaft etwas davon hat, muss sie noch jemand nachschlagen oder weitergeben.',
			en: 'Data or warnings are there; before customers benefit, somebody still has to look them up or pass them on.'
		},
		firstStep: {
			de: 'Team und IT wählen zwei Abläufe, in denen jemand eine vorhandene Angabe abschreibt, nachschlägt oder weitersagt, und messen bei je zwanzig Fällen die Zeit, bis sie bei der Kundschaft ist.',
			en: 'Team and IT choose two procedures in which somebody copies, looks up or passes on a detail that already exists, and measure in twenty cases each the time until it reaches customers.'
		},
		day60: {
			de: 'In einem der Abläufe geht die Angabe ohne Zutun hinaus; eine Person prüft stichprobenweise, ob sie stimmt.',
			en: 'In one of the procedures the detail goes out without anybody’s doing; one person spot-checks whether it is right.'
		},
		day90: {
			de: 'Der zweite folgt oder bleibt mit Grund von Hand; Betroffene können jederzeit einen Menschen verlangen, und die gesparte Zeit bleibt im Team.',
			en: 'The second follows, or stays manual for a stated reason; those affected can ask for a person at any time, and the team keeps the time saved.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der beiden Abläufe, gleiche Wochen vor und nach der Umstellung. Häufen sich Korrekturen, war die Angabe vorher schon falsch und fiel bloß niemandem auf.',
			en: 'CSAT of the two procedures, the same weeks before and after the change. If corrections mount up, the detail was wrong before and nobody had noticed.'
		},
		sources: ['ki hebel.5', 'ki check.5']
	}
];
