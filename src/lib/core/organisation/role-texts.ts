import type { Permission } from '../access/permissions';
import type { MemberRole } from '../access/roles';
import type { Text } from '../text';

/** What the roles are called. */
export const roleNames: Readonly<Record<MemberRole, Text>> = {
	owner: { de: 'Inhaberschaft', en: 'Owner' },
	admin: { de: 'Verwaltung', en: 'Administrator' },
	analyst: { de: 'Auswertung', en: 'Analyst' },
	'department-lead': { de: 'Abteilungsleitung', en: 'Department lead' },
	participant: { de: 'Teilnahme', en: 'Participant' }
};

/** What each role is there for, in one sentence. */
export const roleSentences: Readonly<Record<MemberRole, Text>> = {
	owner: {
		de: 'Darf alles, entscheidet über die Rechte der anderen und liest das Protokoll.',
		en: 'May do everything, decides on everybody else’s rights and reads the audit log.'
	},
	admin: {
		de: 'Pflegt Abteilungen, Personen, Kennzahlen, Maßnahmen und Einstellungen und führt Befragungen durch, sieht aber keine Ergebnisse.',
		en: 'Looks after departments, people, KPIs, actions and settings and runs surveys, but sees no results.'
	},
	analyst: {
		de: 'Liest und exportiert die Ergebnisse aller Abteilungen und legt Maßnahmen an, verwaltet aber sonst nichts.',
		en: 'Reads and exports the results of all departments and creates actions, but administers nothing else.'
	},
	'department-lead': {
		de: 'Sieht und exportiert die eigene Abteilung im Vergleich zur ganzen Organisation und bringt deren Maßnahmen voran.',
		en: 'Sees and exports their own department against the organisation as a whole and moves its actions on.'
	},
	participant: {
		de: 'Wird gefragt und sieht, wie mit den Antworten umgegangen wird.',
		en: 'Is asked, and sees how answers are handled.'
	}
};

/** What a permission allows, as the beginning of nothing and the end of “may”. */
export const permissionTexts: Readonly<Record<Permission, Text>> = {
	'organisation.read': { de: 'die Organisation öffnen', en: 'open the organisation' },
	'data-protection.read': { de: 'das Datenschutzblatt lesen', en: 'read the data-protection sheet' },
	'organisation.delete': { de: 'die Organisation löschen', en: 'delete the organisation' },
	'settings.change': { de: 'die Einstellungen ändern', en: 'change the settings' },
	'departments.read': { de: 'die Abteilungen sehen', en: 'see the departments' },
	'departments.change': {
		de: 'Abteilungen anlegen, verschieben und entfernen',
		en: 'add, move and remove departments'
	},
	'people.read': { de: 'sehen, wer zur Organisation gehört', en: 'see who belongs to the organisation' },
	'people.change': { de: 'Personen eintragen, einladen und entfernen', en: 'add, invite and remove people' },
	'owner.invite': { de: 'eine Inhaberin oder einen Inhaber einladen', en: 'invite an owner' },
	'owners.change': {
		de: 'über die Inhaberschaft entscheiden und sie übergeben',
		en: 'decide who is an owner and hand ownership over'
	},
	'rounds.run': { de: 'Befragungen durchführen', en: 'run surveys' },
	'kpis.read': { de: 'die Kennzahlen lesen', en: 'read the KPIs' },
	'kpis.change': {
		de: 'Kennzahlen eintragen, berichtigen und löschen',
		en: 'enter, correct and delete KPIs'
	},
	'results.read': { de: 'die Ergebnisse aller Abteilungen lesen', en: 'read the results of all departments' },
	'results.read-own-department': {
		de: 'die eigene Abteilung im Vergleich lesen',
		en: 'read their own department in comparison'
	},
	'results.export-own-department': {
		de: 'diesen Vergleich als Datei mitnehmen',
		en: 'take that comparison along as a file'
	},
	'results.export': { de: 'Ergebnisse exportieren', en: 'export results' },
	'shares.change': {
		de: 'Links zum Lesen von Ergebnissen anlegen und widerrufen',
		en: 'create and revoke links for reading results'
	},
	'reports.edit': {
		de: 'Berichte kommentieren und ihre Empfehlungen ordnen und ausblenden',
		en: 'comment on reports, and order and hide their recommendations'
	},
	'findings.dismiss': {
		de: 'Befunde mit einer Begründung zurückstellen und wieder aufnehmen',
		en: 'set findings aside with a reason and take them up again'
	},
	'actions.read': { de: 'alle Maßnahmen sehen', en: 'see all actions' },
	'actions.change': {
		de: 'Maßnahmen anlegen, ändern, verschieben und löschen',
		en: 'create, change, move and delete actions'
	},
	'actions.progress-own': {
		de: 'die eigenen Maßnahmen und die der eigenen Abteilung sehen und voranbringen',
		en: 'see their own actions and those of their department, and move them on'
	},
	'answers.record': { de: 'Antworten aus Interviews festhalten', en: 'record answers from interviews' },
	'assessments.claim': {
		de: 'Gegenproben in die Organisation übernehmen und wieder herausnehmen',
		en: 'add counter-checks to the organisation and take them off its list again'
	},
	'archive.export': {
		de: 'die ganze Organisation als Mandatsdatei mitnehmen',
		en: 'download the whole organisation as an engagement file'
	},
	'api.change': { de: 'Zugänge für Programme anlegen und sperren', en: 'give programs access and revoke it' },
	'engagements.read': { de: 'sehen, welche Beratungen hier arbeiten', en: 'see which practices work here' },
	'engagements.change': {
		de: 'Mandate von Beratungen ändern und beenden',
		en: 'change and end the engagements of practices'
	},
	'audit.read': { de: 'das Protokoll lesen', en: 'read the audit log' }
};
