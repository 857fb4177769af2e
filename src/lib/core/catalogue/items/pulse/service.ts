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
			de: 'Etwa eine eilige Sendung oder eine späte Gutschrift; kam so etwas nicht vor, wählen Sie „Betrifft uns nicht“.',
			en: 'Such as a rush parcel or a late credit note; if nothing of the kind came up, choose “Does not apply”.'
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
		sources: ['ansatz tipp.4', 'ansatz tipp.3'],
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
			de: 'Vorher hatte jemand anderes damit zu tun, etwa Vertrieb, Hotline oder eine andere Schicht; gab es das nicht, wählen Sie „Betrifft uns nicht“.',
			en: 'Someone else had dealt with it before, such as sales, the hotline or another shift; if not, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Nichts; alles musste noch einmal erfragt werden.', en: 'Nothing; everything had to be asked again.' },
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
			de: 'Auch mittelbares Warten zählt, etwa auf eine Lieferung, einen Zugang oder eine Rechnung; brauchten Sie keine, wählen Sie „Betrifft uns nicht“.',
			en: 'Indirect waiting counts too, for instance for a delivery, access or an invoice; if you needed none, choose “Does not apply”.'
		},
		levels: [
			{
				de: 'Gar nicht; niemand war zuständig oder erreichbar.',
				en: 'I did not; nobody was responsible or available.'
			},
			{ de: 'Ich fragte mich durch, bis jemand half.', en: 'I asked around until somebody helped.' },
			{
				de: 'Die zuständige Stelle half erst an einem späteren Tag.',
				en: 'The unit responsible helped on a later day.'
			},
			{ de: 'Die zuständige Stelle half noch am selben Tag.', en: 'The unit responsible helped the same day.' },
			{
				de: 'Eine zuständige Person übernahm und blieb bis zur Lösung dabei.',
				en: 'Someone responsible took over and stayed until the solution.'
			}
		],
		sources: ['ansatz tipp.4', 'radikal def.3'],
		audience: 'everyone'
	}
];
