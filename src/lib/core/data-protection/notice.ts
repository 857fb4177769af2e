import type { Text } from '../text';
import type { NeededSetting, OrganisationSettings, Statement } from './types';
import { monthsText } from './words';

/** What the sheet begins with, and what a survey's own notice is made of: who, what for, voluntarily, how long, whom to ask. */
export function noticeOf(organisation: OrganisationSettings): Statement[] {
	const { controller, purpose, privacyContact, retentionMonths } = organisation;
	const months = monthsText(retentionMonths);
	return [
		settled('controller', { de: 'Verantwortliche Stelle', en: 'Controller' }, controller, {
			de: 'Wer für die Verarbeitung verantwortlich ist, hat die Organisation noch nicht angegeben.',
			en: 'The organisation has not yet stated who is responsible for the processing.'
		}),
		settled('purpose', { de: 'Zweck', en: 'Purpose' }, purpose, {
			de: 'Wofür die Antworten verwendet werden, hat die Organisation noch nicht angegeben.',
			en: 'The organisation has not yet stated what the answers are used for.'
		}),
		{
			id: 'voluntariness',
			title: { de: 'Freiwilligkeit', en: 'Voluntary participation' },
			text: {
				de: 'Die Teilnahme ist freiwillig. Jede Frage lässt sich auslassen oder mit „Weiß ich nicht“ oder „Betrifft uns nicht“ beantworten, und aufhören kann man jederzeit.',
				en: 'Taking part is voluntary. Any question can be skipped, or answered with “I don’t know” or “Does not apply”, and anyone may stop at any time.'
			},
			missing: null
		},
		{
			id: 'retention',
			title: { de: 'Aufbewahrung', en: 'Retention' },
			text: {
				de: `Gegenproben und Berichte, die der Organisation gehören, werden ${months.de} nach der letzten Änderung gelöscht, Befragungen mit Namen ${months.de} nach ihrem Ende. Antworten in anonymen Befragungen werden gelöscht, sobald das Ergebnis berechnet ist.`,
				en: `Counter-checks and reports that belong to the organisation are deleted ${months.en} after they were last changed, named surveys ${months.en} after they closed. Answers in anonymous surveys are deleted as soon as the results have been computed.`
			},
			missing: null
		},
		settled('privacyContact', { de: 'Kontakt zum Datenschutz', en: 'Data-protection contact' }, privacyContact, {
			de: 'Wer Fragen zum Datenschutz beantwortet, hat die Organisation noch nicht angegeben.',
			en: 'The organisation has not yet stated who answers questions on data protection.'
		})
	];
}

function settled(id: NeededSetting, title: Text, typed: string, open: Text): Statement {
	const value = typed.trim();
	return value === ''
		? { id, title, text: open, missing: id }
		: { id, title, text: { de: value, en: value }, missing: null };
}
