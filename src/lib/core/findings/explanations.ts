import type { KpiId } from '../kpi/types';
import type { Text } from '../text';

/**
 * What may lie behind a finding without anyone being wrong. A finding is a question to talk about, never a verdict on a cause;
 * all of these are our interpretation.
 */
export const selfImageExplanations: Readonly<Record<KpiId, readonly Text[]>> = {
	churn: [
		{
			de: 'Abwanderung hinkt hinterher: Wer heute geht, hat oft vor Monaten entschieden; Ihre Antworten beschreiben die Gegenwart.',
			en: 'Churn lags behind: people who leave today often decided months ago, while your answers describe the present.'
		},
		{
			de: 'Ein Teil geht, weil der Bedarf endet, etwa durch Umzug oder Geschäftsaufgabe; keine Beziehung hätte das geändert.',
			en: 'Some leave because the need ends, for instance by moving away or closing down; no relationship would have changed that.'
		},
		{
			de: 'Ziel und Quote zählen vielleicht nicht dasselbe, etwa stille Kundschaft nur auf einer der beiden Seiten.',
			en: 'Target and rate may not count the same thing, for example dormant customers on one side only.'
		}
	],
	clv: [
		{
			de: 'Viel neue Kundschaft drückt den Durchschnitt, solange sie noch selten kauft.',
			en: 'Many new customers lower the average for as long as they still buy rarely.'
		},
		{
			de: 'Der CLV rechnet Umsatz: Gesenkte Preise oder ein kleineres Sortiment mindern ihn auch bei guter Beziehung.',
			en: 'CLV counts revenue: lower prices or a smaller range reduce it even where the relationship is good.'
		},
		{
			de: 'Die Dauer der Kundenbeziehung ist meist geschätzt; schon eine vorsichtigere Schätzung ergibt einen anderen Wert.',
			en: 'How long customers stay is mostly an estimate; a more cautious one is enough to give another figure.'
		}
	],
	nps: [
		{
			de: 'Gefragt wurde womöglich in einem ungünstigen Moment, etwa nach einer Preiserhöhung oder einer Störung.',
			en: 'The question may have come at a bad moment, such as after a price increase or an outage.'
		},
		{
			de: 'Was sich kürzlich verbessert hat, haben viele der Befragten vielleicht noch nicht erlebt.',
			en: 'Many of those asked may not yet have experienced recent improvements.'
		},
		{
			de: 'Geantwortet haben vielleicht vor allem Menschen mit einem Grund zur Klage; die Zufriedenen schwiegen.',
			en: 'It may have been mainly people with a grievance who answered, while the contented stayed silent.'
		}
	],
	csat: [
		{
			de: 'CSAT gilt einem einzelnen Kontakt; gefragt wurde vielleicht nur nach den schwierigen Fällen.',
			en: 'CSAT is about a single contact; perhaps only people with difficult cases were asked.'
		},
		{
			de: 'Womöglich zählt bei Ihnen nur die höchste Note als zufrieden; das ergibt einen niedrigeren Anteil.',
			en: 'You may count only the top mark as satisfied, which gives a lower share.'
		},
		{
			de: 'Verärgert hat vielleicht das Produkt oder die Rechnung, nicht der Service, zu dem Sie geantwortet haben.',
			en: 'The product or the invoice may have annoyed people, not the service your answers are about.'
		}
	]
};

export const undersoldExplanations: Readonly<Record<KpiId, readonly Text[]>> = {
	churn: [
		{
			de: 'Kundschaft bleibt auch aus anderen Gründen, etwa wegen Verträgen, Gewohnheit oder fehlender Alternativen.',
			en: 'Customers also stay for other reasons, such as contracts, habit or a lack of alternatives.'
		},
		{
			de: 'Was die Beziehung trägt, tun vielleicht einzelne Menschen von sich aus; der Fragebogen fragt nach dem, was geregelt ist.',
			en: 'Individuals may carry the relationship of their own accord, while the questionnaire asks about what is established.'
		},
		{
			de: 'Sie legen vielleicht einen strengeren Maßstab an als Ihre Kundschaft.',
			en: 'You may apply a stricter standard than your customers do.'
		}
	],
	clv: [
		{
			de: 'Preis, Sortiment oder Marktlage können den Umsatz je Kundin oder Kunde tragen, unabhängig von der Beziehung.',
			en: 'Price, range or market conditions can carry the revenue per customer, whatever the relationship.'
		},
		{
			de: 'Wenige treue Großkunden heben vielleicht einen Durchschnitt, den die übrige Kundschaft nicht erreicht.',
			en: 'A few large and loyal customers may lift an average that the others do not reach.'
		}
	],
	nps: [
		{
			de: 'Empfohlen wird vielleicht das Produkt; der Fragebogen fragt dagegen nach Kundenreise und Gesprächen.',
			en: 'People may be recommending the product, whereas the questionnaire asks about the customer journey and conversations with customers.'
		},
		{
			de: 'Ihre Mitarbeitenden kennen die Kundschaft vielleicht aus dem Alltag, ohne dass etwas aufgeschrieben oder verabredet ist.',
			en: 'Your staff may know customers from daily work without anything written down or arranged.'
		},
		{
			de: 'Gefragt wurde womöglich vor allem die Stammkundschaft.',
			en: 'It may have been mainly regular customers who were asked.'
		}
	],
	csat: [
		{
			de: 'Engagierte Menschen lösen Anliegen womöglich auch dort, wo die Abläufe es ihnen schwer machen.',
			en: 'Committed people may solve requests even where the processes make it hard for them.'
		},
		{
			de: 'Gefragt wird vielleicht nur nach einfachen Kontakten; die schwierigen erreicht die Umfrage nicht.',
			en: 'Perhaps only simple contacts are surveyed, and the difficult ones are never reached.'
		},
		{
			de: 'Ihre Kundschaft erwartet vielleicht weniger, als Sie von sich selbst verlangen.',
			en: 'Your customers may expect less than you demand of yourselves.'
		}
	]
};

export const noKpiExplanations: readonly Text[] = [
	{
		de: 'Die Zahlen liegen in einer anderen Abteilung und waren beim Ausfüllen nicht zur Hand.',
		en: 'Another department holds the figures, and they were not at hand.'
	},
	{
		de: 'Sie messen mit anderen Größen als diesen vieren, etwa mit Beschwerden oder Wiederkäufen.',
		en: 'You measure by figures other than these four, such as complaints or repeat purchases.'
	},
	{
		de: 'Die Zahlen sind vertraulich und wurden bewusst weggelassen.',
		en: 'The figures are confidential and were left out on purpose.'
	}
];

export const dontKnowExplanations: readonly Text[] = [
	{
		de: 'Die Fragen betreffen Bereiche, in die Sie von Ihrer Stelle aus keinen Einblick haben; andere im Haus haben ihn.',
		en: 'The questions concern areas you cannot see into from your position, while others in the company can.'
	},
	{
		de: 'Sie sind neu im Unternehmen oder in der Aufgabe.',
		en: 'You are new to the company or to the role.'
	},
	{
		de: 'Sie haben streng geantwortet: lieber „weiß nicht“ als eine Vermutung.',
		en: 'You answered strictly, preferring “don’t know” to a guess.'
	}
];

export const paperOnlyExplanations: readonly Text[] = [
	{
		de: 'Die Erkenntnisse sind frisch, und die ersten Verbesserungen beginnen gerade erst.',
		en: 'The insights are fresh, and the first improvements are only about to begin.'
	},
	{
		de: 'Die wichtigsten Stellen brauchen Vorlauf, etwa ein Budget oder einen Wechsel des Systems.',
		en: 'The most important points need lead time, such as a budget or a change of system.'
	},
	{
		de: 'Verbessert wird bereits, aber an anderer Stelle, und niemand führt beides in einer Liste.',
		en: 'Improvements are under way elsewhere, and no one keeps both in one list.'
	}
];

export const unevidencedExplanations: readonly Text[] = [
	{
		de: 'Die Belege gibt es; sie wurden beim Ausfüllen nur übersprungen.',
		en: 'The evidence exists and was merely skipped while answering.'
	},
	{
		de: 'Was alle täglich tun, hat kein Datum und kein Dokument, auf das man zeigen könnte.',
		en: 'What everyone does every day has no date and no document to point to.'
	},
	{
		de: 'Der jüngste Beleg ist älter als 24 Monate, die Praxis besteht aber fort.',
		en: 'The latest evidence is older than 24 months, but the practice continues.'
	}
];

export const momentumExplanations: Readonly<Record<KpiId, readonly Text[]>> = {
	churn: [
		{
			de: 'Abwanderung folgt mit Verzögerung: Die Quote zeigt noch die Zeit vor den jüngsten Änderungen.',
			en: 'Churn follows with a delay: the rate still reflects the time before the latest changes.'
		},
		{
			de: 'Ein Ereignis am Markt, etwa ein neuer Wettbewerber oder das Ende eines Vertragsjahrs, überlagert die eigene Arbeit.',
			en: 'An event in the market, such as a new competitor or the end of a contract year, outweighs your own work.'
		}
	],
	clv: [
		{
			de: 'Preise oder Sortiment haben sich geändert; das verschiebt den Umsatz, auch wenn die Beziehung dieselbe bleibt.',
			en: 'Prices or range have changed, which shifts revenue even where the relationship stays the same.'
		},
		{
			de: 'Der Anteil neuer Kundschaft ist ein anderer als beim letzten Mal.',
			en: 'The share of new customers differs from last time.'
		}
	],
	nps: [
		{
			de: 'Die Befragten sind andere als beim letzten Mal, oder sie wurden auf anderem Weg gefragt.',
			en: 'Different people were asked this time, or they were asked in a different way.'
		},
		{
			de: 'Bis Kundinnen und Kunden eine Änderung bemerken und weitererzählen, vergehen oft Monate.',
			en: 'It often takes months until customers notice a change and talk about it.'
		}
	],
	csat: [
		{
			de: 'Gefragt wurde nach anderen Kontakten als beim letzten Mal.',
			en: 'The survey covered different contacts from last time.'
		},
		{
			de: 'Mit besserem Service steigen auch die Erwartungen, an denen er gemessen wird.',
			en: 'Better service also raises the expectations it is measured by.'
		}
	]
};
