import type { GradedItem } from '../../types';

/** What becomes of ideas, of work nobody needs, and of new wishes that people notice in their own work. */
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
			{ de: 'Wir haben sie im eigenen Team ausprobiert.', en: 'We tried it out within our own team.' },
			{ de: 'Wir erproben sie zusammen mit Kundinnen oder Kunden.', en: 'We are testing it together with customers.' }
		],
		sources: ['gruende merkmal.2', 'ansatz tipp.5'],
		audience: 'everyone'
	},
	{
		id: 'pulse.innovation.2',
		kind: 'maturity',
		dimensions: [{ id: 'innovation', weight: 1 }],
		label: { de: 'Arbeit ohne Nutzen', en: 'Work without use' },
		text: {
			de: 'Was geschah in den letzten vier Wochen mit Ihren Arbeitsschritten, die der Kundschaft nichts nützen?',
			en: 'What happened in the last four weeks to your work steps that help no customer?'
		},
		help: {
			de: 'Etwa eine Auswertung, ein Beileger oder eine Funktion, die niemand abruft; gesetzliche Pflichten zählen nicht dazu.',
			en: 'For instance an analysis, a leaflet or a feature nobody calls up; legal duties do not count.'
		},
		levels: [
			{
				de: 'Wir haben sie ausgeführt; angesprochen hat das niemand.',
				en: 'We carried them out; nobody raised the matter.'
			},
			{ de: 'Wir haben darüber gesprochen und weitergemacht.', en: 'We talked about them and went on.' },
			{ de: 'Jemand hat vorgeschlagen, einen davon wegzulassen.', en: 'Someone proposed leaving one of them out.' },
			{
				de: 'Wir haben bei Betroffenen nachgefragt, ob sie ihn brauchen.',
				en: 'We asked those affected whether they need one.'
			},
			{
				de: 'Nach Rückfrage bei Betroffenen haben wir einen gestrichen.',
				en: 'After asking those affected, we dropped one.'
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
			en: 'What followed in the last four weeks when you noticed a new wish among customers?'
		},
		help: {
			de: 'Ein Wunsch ist neu, wenn Ihr Unternehmen dafür noch nichts anbietet; fiel Ihnen keiner auf, wählen Sie „Betrifft uns nicht“.',
			en: 'A wish is new if your company offers nothing for it yet; if you noticed none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Gar nicht; für so etwas gibt es keinen Weg.', en: 'Nothing; there is no route for such things.' },
			{ de: 'Ich habe ihn mir gemerkt, falls jemand fragt.', en: 'I kept it in mind in case someone asks.' },
			{ de: 'Er steht jetzt auf einer Liste.', en: 'It is now on a list.' },
			{ de: 'Jemand mit Befugnis hat ihn mit uns besprochen.', en: 'Someone with authority discussed it with us.' },
			{ de: 'Ein erster Versuch dazu hat begonnen.', en: 'A first trial for it has begun.' }
		],
		sources: ['gruende merkmal.5', 'gruende kontrast.2'],
		audience: 'everyone'
	}
];
