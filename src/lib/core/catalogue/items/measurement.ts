import type { GradedItem } from '../types';

/** Whether the customers’ figures are kept, and whether changes and actions are judged by them. */
export const measurementItems: readonly GradedItem[] = [
	{
		id: 'measurement.1',
		kind: 'maturity',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Prüfung auf Kundenwirkung', en: 'Checking the effect on customers' },
		text: {
			de: 'Woran messen Sie, ob die Änderung eines Ablaufs gelungen ist?',
			en: 'How do you judge whether a change to a process has worked?'
		},
		help: {
			de: 'Eine Kundenkennzahl zeigt, was Kundinnen und Kunden erleben, etwa Wartezeit, Reklamationen oder gelöste Anliegen.',
			en: 'A customer measure shows what customers experience, such as waiting time, complaints or requests solved.'
		},
		levels: [
			{
				de: 'Gar nicht; ist der Ablauf geändert, prüfen wir ihn nicht mehr.',
				en: 'Not at all; once the process is changed, we do not check it again.'
			},
			{
				de: 'An Kosten und Dauer; die Wirkung auf Kundinnen und Kunden bleibt offen.',
				en: 'By cost and time; the effect on customers is left open.'
			},
			{
				de: 'An Kosten und Dauer; nach der Wirkung auf Kundinnen und Kunden fragen wir bei Beschwerden.',
				en: 'By cost and time; we look at the effect on customers when complaints arrive.'
			},
			{
				de: 'Auch an einer Kundenkennzahl, die wir vor und nach der Änderung erheben.',
				en: 'Also by a customer measure that we take before and after the change.'
			},
			{
				de: 'Auch an einer Kundenkennzahl; verschlechtert sie sich, nehmen wir auch Änderungen zurück, die Kosten sparen.',
				en: 'Also by a customer measure; if it worsens, we reverse even changes that save money.'
			}
		],
		evidenceHint: {
			de: 'Änderung, Kennzahl vorher und nachher, Datum',
			en: 'The change, the measure before and after, the date'
		},
		sources: ['ki kultur.2', 'radikal ursache.1'],
		audience: 'leadership'
	},
	{
		id: 'measurement.2',
		kind: 'maturity',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Die vier Kundenkennzahlen', en: 'The four customer figures' },
		text: {
			de: 'Welche dieser vier Kennzahlen führen Sie: Abwanderung, Kundenwert, Weiterempfehlung, Zufriedenheit nach einem Kontakt?',
			en: 'Which of these four figures do you keep: churn, customer value, recommendation, satisfaction after a contact?'
		},
		help: {
			de: 'Gemeint sind Churn, CLV, NPS und CSAT; eine Kennzahl zählt, wenn sich ihr letzter Wert vorlegen lässt.',
			en: 'These are churn, CLV, NPS and CSAT; a figure counts if its latest value can be produced.'
		},
		levels: [
			{
				de: 'Keine; im Bericht an die Geschäftsleitung stehen Umsatz, Absatz und Kosten.',
				en: 'None; the report to top management shows revenue, volume and cost.'
			},
			{
				de: 'Mindestens eine; Definition und Zeitraum wechseln von Bericht zu Bericht.',
				en: 'At least one; its definition and period change from report to report.'
			},
			{
				de: 'Mindestens eine; Definition und Zeitraum sind schriftlich festgelegt.',
				en: 'At least one; its definition and period are laid down in writing.'
			},
			{
				de: 'Mindestens zwei, jede mit Ziel; über Abweichungen spricht die Geschäftsleitung.',
				en: 'At least two, each with a target; top management discusses deviations.'
			},
			{
				de: 'Alle vier, jede mit Ziel; auf eine Abweichung folgt eine Maßnahme mit verantwortlicher Person.',
				en: 'All four, each with a target; a deviation starts an action with an owner.'
			}
		],
		evidenceHint: {
			de: 'Kennzahl mit Definition, Zeitraum, Ziel und letztem Wert',
			en: 'One figure with its definition, period, target and latest value'
		},
		sources: ['ansatz kpi.churn', 'ansatz kpi.clv', 'ansatz kpi.nps', 'ansatz kpi.csat', 'ansatz kpi.ziel'],
		audience: 'leadership'
	},
	{
		id: 'measurement.3',
		kind: 'maturity',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Abschluss einer Maßnahme', en: 'Closing an action' },
		text: {
			de: 'Wann gilt eine Maßnahme für Ihre Kundschaft als abgeschlossen?',
			en: 'When do you regard an action for customers as finished?'
		},
		help: {
			de: 'Maßnahmen sind etwa eine klarere Rechnung oder kürzere Wartezeiten; Kundenkennzahlen zeigen, was bei der Kundschaft ankommt.',
			en: 'Actions are, for instance, a clearer invoice or shorter waiting; customer figures show what reaches customers.'
		},
		levels: [
			{
				de: 'Das ist nicht festgelegt; Maßnahmen enden, wenn niemand mehr danach fragt.',
				en: 'That is not laid down; actions end when nobody asks about them any more.'
			},
			{
				de: 'Wenn die geplanten Arbeiten erledigt sind; eine Kundenkennzahl spielt dabei keine Rolle.',
				en: 'When the planned work is done; customer figures play no part in it.'
			},
			{
				de: 'Wenn danach eine Kundenkennzahl besser ist, die wir im Nachhinein ausgewählt haben.',
				en: 'When some customer figure, chosen after the work was done, has improved.'
			},
			{
				de: 'Wenn die vor Beginn benannte Kundenkennzahl nachgemessen ist, gleich mit welchem Ergebnis.',
				en: 'When the customer figure named before the start has been taken again, whatever the result.'
			},
			{
				de: 'Wenn die vorab benannte Kundenkennzahl ihr Ziel erreicht; sonst ändern oder beenden wir die Maßnahme.',
				en: 'When the customer figure named beforehand reaches its target; otherwise we change or stop the action.'
			}
		],
		evidenceHint: {
			de: 'Maßnahme, vorab benannte Kennzahl, Ziel und Datum der Nachmessung',
			en: 'The action, the figure named beforehand, its target and the date it was taken again'
		},
		sources: ['radikal def.4', 'radikal risiko.2', 'ansatz kpi.ziel'],
		audience: 'leadership'
	}
];
