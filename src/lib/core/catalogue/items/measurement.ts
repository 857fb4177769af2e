import type { GradedItem } from '../types';

/** Whether a change is judged by what it does to customers, and not by efficiency alone. */
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
	}
];
