import { questionnaires } from '$lib/core/catalogue';
import { rules } from '$lib/core/catalogue/rules';
import { questionnaireIds } from '$lib/core/catalogue/types';
import { formatDate } from '$lib/core/format';
import { periodName, readPeriodCode } from '$lib/core/kpi/period';
import { roleNames } from '$lib/core/organisation/role-texts';
import type { Locale, Text } from '$lib/core/text';

/** A detail of an entry as somebody reads it. */
export interface DetailWords {
	readonly label: string;
	readonly value: string;
}

/** What the details of entries are called. One without a name here is shown by its own. */
export const detailLabels: Readonly<Record<string, Text>> = {
	accent: { de: 'Akzentfarbe', en: 'accent colour' },
	assessments: { de: 'gelöschte Gegenproben', en: 'counter-checks deleted' },
	by: { de: 'durch', en: 'by' },
	client: { de: 'Mandat', en: 'client' },
	controller: { de: 'verantwortliche Stelle', en: 'controller' },
	count: { de: 'Anzahl', en: 'number' },
	day: { de: 'Tag', en: 'day' },
	department: { de: 'Abteilung', en: 'department' },
	device: { de: 'Gerät', en: 'device' },
	email: { de: 'E-Mail-Adresse', en: 'email address' },
	entries: { de: 'gelöschte Einträge', en: 'entries deleted' },
	format: { de: 'Format', en: 'format' },
	from: { de: 'bisher', en: 'before' },
	grants: { de: 'Rechte', en: 'rights' },
	invited: { de: 'eingeladen', en: 'invited' },
	issuer: { de: 'Anbieter', en: 'provider' },
	label: { de: 'für', en: 'for' },
	left: { de: 'noch übrig', en: 'left' },
	locale: { de: 'Sprache', en: 'language' },
	months: { de: 'Frist in Monaten', en: 'period in months' },
	name: { de: 'Name', en: 'name' },
	period: { de: 'Zeitraum', en: 'period' },
	place: { de: 'Inhalt verschoben nach', en: 'contents moved to' },
	practice: { de: 'Beratung', en: 'practice' },
	privacyContact: { de: 'Kontakt zum Datenschutz', en: 'data-protection contact' },
	purpose: { de: 'Zweck', en: 'purpose' },
	questionnaire: { de: 'Fragebogen', en: 'questionnaire' },
	recordedBy: { de: 'festgehalten von', en: 'recorded by' },
	retentionMonths: { de: 'Aufbewahrung in Monaten', en: 'retention in months' },
	role: { de: 'Rolle', en: 'role' },
	rounds: { de: 'gelöscht bei Befragungen', en: 'surveys with deletions' },
	rule: { de: 'Regel', en: 'rule' },
	step: { de: 'Schritt', en: 'step' },
	threshold: { de: 'Schwelle', en: 'threshold' },
	timeZone: { de: 'Zeitzone', en: 'time zone' },
	voice: { de: 'gelöscht bei Auszählungen der Kundenstimme', en: 'counts of customers’ answers with deletions' }
};

/** The details of an entry in the order of their names: the database keeps none. */
export function detailWords(details: Readonly<Record<string, string>>, locale: Locale): DetailWords[] {
	return Object.entries(details)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, value]) => ({
			label: detailLabels[name]?.[locale] ?? name,
			value: value === '' ? '–' : valueWords(name, value, locale)
		}));
}

const words: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
	role: {
		...roleNames,
		lead: { de: 'Leitung', en: 'Lead' },
		consultant: { de: 'Mitarbeit', en: 'Consultant' }
	},
	grant: {
		'run-rounds': {
			de: 'Befragungen durchführen, Kennzahlen pflegen und Antworten aus Interviews festhalten',
			en: 'run surveys, look after KPIs and record answers from interviews'
		},
		'read-results': { de: 'Ergebnisse lesen', en: 'read results' },
		export: { de: 'Ergebnisse exportieren', en: 'export results' }
	},
	locale: { de: { de: 'Deutsch', en: 'Deutsch' }, en: { de: 'English', en: 'English' } },
	step: { 'second-factor': { de: 'zweiter Faktor', en: 'second factor' } },
	rule: Object.fromEntries(rules.map(({ id, title }) => [id, title])),
	questionnaire: Object.fromEntries(questionnaireIds.map((id) => [id, questionnaires[id].title]))
};

function valueWords(name: string, value: string, locale: Locale): string {
	if (name === 'day') return formatDate(value, locale);
	const period = name === 'period' ? readPeriodCode(value) : null;
	if (period) return periodName(period, locale);
	if (name === 'grants')
		return value
			.split(', ')
			.map((grant) => words.grant?.[grant]?.[locale] ?? grant)
			.join(', ');
	const kind = name === 'from' ? 'role' : name;
	const known = words[kind];
	return (known && Object.hasOwn(known, value) ? known[value]?.[locale] : undefined) ?? value;
}
