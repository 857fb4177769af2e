import type { GradedItem } from '../../types';

/** What becomes of ideas, of results nobody uses, and of new wishes that people notice in their own work. */
export const pulseInnovationItems: readonly GradedItem[] = [
	{
		id: 'pulse.innovation.1',
		kind: 'maturity',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Weg einer Idee', en: 'What became of an idea' },
		text: {
			de: 'Was wurde in den letzten vier Wochen aus einer Ihrer Ideen für die Kundschaft?',
			en: 'What became of one of your ideas for customers in the last four weeks?'
		},
		help: {
			de: 'Auch kleine Ideen zählen, etwa ein anderer Satz auf dem Lieferschein; hatten Sie keine, wählen Sie „Betrifft uns nicht“.',
			en: 'Small ideas count too, such as a different line on the delivery note; if you had none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Ich habe sie für mich behalten.', en: 'I kept it to myself.' },
			{ de: 'Ich habe sie genannt; eine Reaktion gab es nicht.', en: 'I mentioned it; there was no response.' },
			{
				de: 'Ich habe sie genannt und eine begründete Antwort erhalten.',
				en: 'I mentioned it and got an answer with reasons.'
			},
			{
				de: 'Wir haben sie im eigenen Team ausprobiert oder umgesetzt.',
				en: 'We tried it out or introduced it within our team.'
			},
			{ de: 'Wir erproben sie zusammen mit Kundinnen oder Kunden.', en: 'We are testing it together with customers.' }
		],
		sources: ['gruende merkmal.2', 'ansatz tipp.5'],
		audience: 'everyone'
	},
	{
		id: 'pulse.innovation.2',
		kind: 'maturity',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Ungenutzte Arbeitsergebnisse', en: 'Work that goes unused' },
		text: {
			de: 'Was geschah in den letzten vier Wochen in Ihrem Team mit Arbeitsergebnissen, die offenbar niemand nutzte?',
			en: 'What happened in your team in the last four weeks to work that apparently went unused?'
		},
		help: {
			de: 'Etwa eine Auswertung, ein Beileger oder eine Funktion; gesetzliche Pflichten zählen nicht. Fiel Ihnen nichts auf, wählen Sie „Betrifft uns nicht“.',
			en: 'For instance an analysis, a leaflet or a feature; legal duties do not count. If you noticed none, choose “Does not apply”.'
		},
		levels: [
			{
				de: 'Sie entstanden weiter; angesprochen hat das niemand.',
				en: 'It went on; nobody raised the matter.'
			},
			{ de: 'Wir haben darüber gesprochen und weitergemacht.', en: 'We talked about it and went on.' },
			{ de: 'Es wurde vorgeschlagen, eines davon wegzulassen.', en: 'It was proposed to drop some of it.' },
			{ de: 'Wir haben nachgefragt, ob jemand eines davon braucht.', en: 'We asked around whether anyone needs it.' },
			{
				de: 'Nach Rückfragen haben wir eines geändert oder eingestellt.',
				en: 'After asking, we changed or dropped some of it.'
			}
		],
		sources: ['radikal ursache.3', 'radikal effekt.3'],
		audience: 'everyone'
	},
	{
		id: 'pulse.innovation.3',
		kind: 'maturity',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Neue Wünsche der Kundschaft', en: 'New customer wishes' },
		text: {
			de: 'Wie ging es in den letzten vier Wochen weiter, wenn Ihnen ein neuer Kundenwunsch auffiel?',
			en: 'What followed in the last four weeks when you noticed a new customer wish?'
		},
		help: {
			de: 'Neu heißt: Ihr Unternehmen bietet es noch nicht an, etwa eine kleinere Packung; fiel Ihnen keiner auf, wählen Sie „Betrifft uns nicht“.',
			en: 'New means your company does not offer it yet, such as a smaller pack; if you noticed none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Gar nicht; der Wunsch blieb bei mir.', en: 'Nothing; the wish stayed with me.' },
			{ de: 'Ich habe ihn weitergesagt; danach hörte ich nichts.', en: 'I passed it on; then I heard nothing.' },
			{ de: 'Er steht jetzt auf einer Liste.', en: 'It is now on a list.' },
			{ de: 'Jemand mit Befugnis hat ihn mit uns besprochen.', en: 'Someone with authority discussed it with us.' },
			{ de: 'Ein erster Versuch dazu hat begonnen.', en: 'A first trial for it has begun.' }
		],
		sources: ['gruende merkmal.5', 'gruende kontrast.2'],
		audience: 'everyone'
	}
];
