import type { Text } from '../text';
import type { PlaceProblem } from './places';

/** Why a cell or a row cannot be entered, but for what the worksheet itself says of figures. */
export type CellProblemKind =
	| PlaceProblem
	| 'not-a-number'
	| 'other-decimal-mark'
	| 'formula'
	| 'error-value'
	| 'per-cent-of-a-count'
	| 'other-currency'
	| 'too-long'
	| 'twice'
	| 'no-figure'
	| 'beside-another'
	| 'quote-open';

/** What is wrong and what to do, about a cell or a row that is named beside it. */
export const cellProblemTexts: Readonly<Record<CellProblemKind, Text>> = {
	'department-unknown': {
		de: 'Eine Abteilung mit diesem Namen gibt es nicht. Legen Sie sie an, oder schreiben Sie den Namen wie in Ihrer Liste der Abteilungen.',
		en: 'There is no department of this name. Add it, or write the name as it stands in your list of departments.'
	},
	'department-ambiguous': {
		de: 'So heißen mehrere Abteilungen. Schreiben Sie den ganzen Weg, zum Beispiel Vertrieb / Nord.',
		en: 'Several departments have this name. Write the whole path, for example Sales / North.'
	},
	'period-missing': {
		de: 'Der Zeitraum fehlt. Tragen Sie einen Monat, ein Quartal oder ein Jahr ein.',
		en: 'The period is missing. Enter a month, a quarter or a year.'
	},
	'period-unreadable': {
		de: 'Das ist kein Monat, Quartal oder Jahr, das wir lesen können. Schreiben Sie zum Beispiel 2026-09, Q3 2026 oder 2026.',
		en: 'We cannot read this as a month, quarter or year. Write, for example, 2026-09, Q3 2026 or 2026.'
	},
	'period-ambiguous': {
		de: 'Hier kann Tag oder Monat zuerst stehen. Schreiben Sie den Zeitraum eindeutig, zum Beispiel 2026-09.',
		en: 'Either the day or the month may come first here. Write the period unmistakably, for example 2026-09.'
	},
	'period-ahead': {
		de: 'Dieser Zeitraum hat noch nicht begonnen. Berichtigen Sie ihn, oder lassen Sie die Zahlen vorerst weg.',
		en: 'This period has not begun yet. Correct it, or leave the figures out for now.'
	},
	'not-a-number': {
		de: 'Das ist keine Zahl, die wir lesen können. Schreiben Sie zum Beispiel 1250 oder 3,5, oder lassen Sie die Zelle leer.',
		en: 'We cannot read this as a number. Write, for example, 1250 or 3.5, or leave the cell empty.'
	},
	'other-decimal-mark': {
		de: 'Diese Zahl hat ein anderes Dezimalzeichen als die übrigen ihrer Spalte. Schreiben Sie alle gleich.',
		en: 'This number has another decimal mark than the rest of its column. Write all of them alike.'
	},
	formula: {
		de: 'Hier steht eine Formel, deren Ergebnis in der Datei fehlt. Öffnen Sie die Datei im Tabellenprogramm, speichern Sie sie, und laden Sie sie noch einmal hoch.',
		en: 'This is a formula whose result is missing from the file. Open the file in your spreadsheet program, save it, and upload it again.'
	},
	'error-value': {
		de: 'Die Tabelle konnte diese Zelle nicht ausrechnen. Berichtigen Sie die Formel, oder lassen Sie die Zelle leer.',
		en: 'The spreadsheet could not work out this cell. Correct the formula, or leave the cell empty.'
	},
	'per-cent-of-a-count': {
		de: 'Hier wird gezählt, die Zelle nennt aber Prozent. Ordnen Sie die Spalte der fertigen Zahl zu, oder tragen Sie die Anzahl ein.',
		en: 'This is a count, but the cell gives per cent. Map the column to the finished figure, or enter the number itself.'
	},
	'other-currency': {
		de: 'Diese Zelle nennt eine andere Währung als die, die für die Beträge gilt. Rechnen Sie alle Beträge eines Zeitraums in dieselbe um.',
		en: 'This cell names another currency than the one that applies to the amounts. Convert all amounts of a period into the same one.'
	},
	'too-long': {
		de: 'Dieser Text ist zu lang. Kürzen Sie ihn auf höchstens 300 Zeichen.',
		en: 'This text is too long. Shorten it to 300 characters or fewer.'
	},
	twice: {
		de: 'Für diesen Zeitraum steht die Angabe mehrmals in der Tabelle. Lassen Sie eine davon stehen; welche gilt, entscheiden Sie.',
		en: 'The table has this figure more than once for this period. Leave one of them; which one holds is for you to decide.'
	},
	'no-figure': {
		de: 'Zu diesem Zeitraum nennt die Tabelle nur Beschreibungen und keine Zahl. Tragen Sie eine ein, oder lassen Sie die Zeile weg.',
		en: 'For this period the table only has descriptions and no figure. Enter one, or leave the row out.'
	},
	'beside-another': {
		de: 'Diese Angabe ist in Ordnung, gehört aber zu einem Zeitraum, in dem sich eine andere nicht eintragen lässt. Berichtigen Sie die andere, dann gelten beide.',
		en: 'This figure is in order, but belongs to a period in which another one cannot be entered. Correct the other one, and both are entered.'
	},
	'quote-open': {
		de: 'Ein Anführungszeichen in dieser Zeile wird nicht geschlossen, sodass sich ihre Zellen nicht trennen lassen. Schließen oder entfernen Sie es.',
		en: 'A quotation mark in this line is not closed, so that its cells cannot be told apart. Close or remove it.'
	}
};
