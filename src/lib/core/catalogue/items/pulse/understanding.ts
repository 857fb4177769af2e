import type { GradedItem } from '../../types';

/** Whether people meet the customers’ side at first hand, and what they do when they can only guess. */
export const pulseUnderstandingItems: readonly GradedItem[] = [
	{
		id: 'pulse.understanding.1',
		kind: 'maturity',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Wege zum Kundenerlebnis', en: 'Hearing of customers’ experiences' },
		text: {
			de: 'Wie haben Sie in den letzten vier Wochen von Erlebnissen der Kundschaft erfahren?',
			en: 'How did you hear about customers’ experiences in the last four weeks?'
		},
		help: {
			de: 'Gemeint ist, was Menschen mit Ihrem Unternehmen erleben, gut oder schlecht; auch ein Zettel in einer Rücksendung erzählt davon.',
			en: 'This means what people experience with your company, good or bad; a note in a returned parcel tells of it too.'
		},
		levels: [
			{ de: 'Gar nicht; davon kam nichts bei mir an.', en: 'I did not; nothing of it reached me.' },
			{ de: 'Aus Zahlen, Berichten oder Rundschreiben.', en: 'From figures, reports or circulars.' },
			{
				de: 'Jemand mit Kundenkontakt hat mir davon erzählt.',
				en: 'Someone with customer contact told me about them.'
			},
			{
				de: 'Ich habe Kundinnen oder Kunden selbst gehört, beobachtet oder ihre Worte gelesen.',
				en: 'I heard or watched customers myself or read their words.'
			},
			{
				de: 'Ich habe selbst danach gefragt und die Antworten weitergegeben.',
				en: 'I asked about them myself and passed on the answers.'
			}
		],
		sources: ['ki check.1', 'gruende mittel.1'],
		audience: 'everyone'
	},
	{
		id: 'pulse.understanding.2',
		kind: 'maturity',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Vorgehen bei unklarem Bedarf', en: 'When needs are unclear' },
		text: {
			de: 'Was taten Sie in den letzten vier Wochen, wenn unklar war, was die Kundschaft braucht?',
			en: 'What did you do in the last four weeks when customers’ needs were unclear?'
		},
		help: {
			de: 'Gemeint ist ein Fall aus Ihrer Arbeit; war alles klar, wählen Sie „Betrifft uns nicht“.',
			en: 'This means a case from your own work; if everything was clear, choose “Does not apply”.'
		},
		levels: [
			{
				de: 'Ich hielt mich an die Vorgaben und fragte nicht nach.',
				en: 'I followed the instructions and did not ask.'
			},
			{ de: 'Ich verließ mich auf meine Erfahrung.', en: 'I relied on my own experience.' },
			{ de: 'Ich holte im Kollegenkreis eine Einschätzung ein.', en: 'I asked colleagues for their view.' },
			{
				de: 'Ich sah in Aufträgen, Notizen oder Rückmeldungen der Kundschaft nach.',
				en: 'I looked into customers’ orders, notes or feedback.'
			},
			{
				de: 'Ich fragte bei der Kundschaft nach oder ließ nachfragen.',
				en: 'I asked customers or had them asked.'
			}
		],
		sources: ['gruende innen.1', 'ansatz def.2', 'ansatz werkzeug.1'],
		audience: 'everyone'
	},
	{
		id: 'pulse.understanding.3',
		kind: 'maturity',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Vermutungen über die Kundschaft', en: 'Assumptions about customers' },
		text: {
			de: 'Was geschah in Ihrem Team in den letzten vier Wochen mit Vermutungen über die Kundschaft?',
			en: 'What happened to assumptions about customers in your team in the last four weeks?'
		},
		help: {
			de: 'Gemeint sind Sätze wie „Das wollen die Leute nicht“, gleich von wem; fielen keine, wählen Sie „Betrifft uns nicht“.',
			en: 'This means sentences like “people do not want that”, whoever says them; if there were none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Sie galten als Tatsachen; niemand fragte nach.', en: 'They were taken as facts; nobody asked.' },
			{ de: 'Eine wurde angezweifelt; weiter geschah nichts.', en: 'One was questioned; nothing further happened.' },
			{ de: 'Wir verglichen eine mit unseren eigenen Erfahrungen.', en: 'We compared one with our own experience.' },
			{
				de: 'Wir prüften eine an Zahlen oder Rückmeldungen der Kundschaft.',
				en: 'We checked one against figures or customers’ feedback.'
			},
			{
				de: 'Wir prüften eine und richteten unser Vorgehen nach dem Ergebnis.',
				en: 'We checked one and acted on the result.'
			}
		],
		sources: ['gruende kontrast.1', 'ansatz werkzeug.1'],
		audience: 'everyone'
	}
];
