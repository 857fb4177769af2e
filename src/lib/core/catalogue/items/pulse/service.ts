import type { GradedItem } from '../../types';

/** How far somebody gets who has to solve a customer’s problem: leeway, information, help. */
export const pulseServiceItems: readonly GradedItem[] = [
	{
		id: 'pulse.service.1',
		kind: 'maturity',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Spielraum bei Ausnahmen', en: 'Leeway for exceptions' },
		text: {
			de: 'Was konnten Sie in den letzten vier Wochen tun, wenn Kundenanliegen außerhalb der Regeln lagen?',
			en: 'In the last four weeks, what could you do about customer requests outside the rules?'
		},
		help: {
			de: 'Auch wer selten mit Kundschaft spricht, trifft auf Ausnahmen, etwa eine eilige Sendung oder eine späte Gutschrift.',
			en: 'Exceptions also come up without customer contact, such as a rush parcel or a late credit note.'
		},
		levels: [
			{ de: 'Ich musste sie ablehnen.', en: 'I had to turn them down.' },
			{
				de: 'Ich konnte sie weiterreichen; vom Ausgang hörte ich nichts.',
				en: 'I could pass them on; I heard nothing of the outcome.'
			},
			{ de: 'Ich konnte eine Ausnahme beantragen.', en: 'I could apply for an exception.' },
			{ de: 'Ich konnte bis zu einer Grenze selbst entscheiden.', en: 'I could decide myself up to a limit.' },
			{
				de: 'Ich konnte selbst entscheiden und eine Regeländerung anstoßen.',
				en: 'I could decide myself and start a change of rule.'
			}
		],
		sources: ['ansatz tipp.4', 'radikal risiko.3'],
		audience: 'everyone'
	},
	{
		id: 'pulse.service.2',
		kind: 'maturity',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Übernommene Anliegen', en: 'Requests taken over' },
		text: {
			de: 'Was lag Ihnen in den letzten vier Wochen vor, wenn Sie ein Kundenanliegen übernahmen?',
			en: 'What did you have before you in the last four weeks when taking over customer requests?'
		},
		help: {
			de: 'Übernommen heißt: Vorher hatte jemand anderes damit zu tun, etwa der Vertrieb, eine andere Schicht oder die Hotline.',
			en: 'Taken over means someone else had dealt with it before, such as sales, another shift or the hotline.'
		},
		levels: [
			{ de: 'Nichts; alles musste noch einmal erzählt werden.', en: 'Nothing; everything had to be told again.' },
			{
				de: 'Ein Stichwort oder eine Nummer; den Rest suchte ich zusammen.',
				en: 'A keyword or a number; I pieced together the rest.'
			},
			{
				de: 'Die Angaben meiner Abteilung; bei anderen fragte ich nach.',
				en: 'My department’s details; I asked others for theirs.'
			},
			{
				de: 'Der ganze Vorgang, auch aus anderen Abteilungen.',
				en: 'The whole case, other departments’ part included.'
			},
			{
				de: 'Der ganze Vorgang; ich konnte ihn gleich abschließen.',
				en: 'The whole case; I could close it there and then.'
			}
		],
		sources: ['strategie umsetzung.2', 'ansatz werkzeug.4'],
		audience: 'everyone'
	},
	{
		id: 'pulse.service.3',
		kind: 'maturity',
		dimensions: [{ id: 'service', weight: 1 }],
		label: { de: 'Hilfe im Haus', en: 'Help inside the company' },
		text: {
			de: 'Wie bekamen Sie in den letzten vier Wochen interne Hilfe, wenn die Kundschaft wartete?',
			en: 'In the last four weeks, how did you get internal help while a customer was waiting?'
		},
		help: {
			de: 'Auch mittelbares Warten zählt, etwa auf eine Lieferung, einen Zugang oder eine Rechnung.',
			en: 'Indirect waiting counts too, for instance for a delivery, an invoice or access to a system.'
		},
		levels: [
			{ de: 'Gar nicht; ich wusste nicht, wen ich fragen konnte.', en: 'I did not; I knew of nobody to ask.' },
			{ de: 'Ich fragte mich durch, bis jemand half.', en: 'I asked around until somebody helped.' },
			{ de: 'Ich schrieb an die bekannte Adresse und wartete.', en: 'I wrote to the usual address and waited.' },
			{ de: 'Ich erreichte am selben Tag eine zuständige Person.', en: 'I reached a responsible person the same day.' },
			{
				de: 'Eine zuständige Person übernahm und blieb bis zur Lösung dabei.',
				en: 'A responsible person took over and stayed until the solution.'
			}
		],
		sources: ['ansatz tipp.4', 'radikal def.3'],
		audience: 'everyone'
	}
];
