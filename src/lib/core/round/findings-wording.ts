import { formatNumber, formatRange, quote } from '../format';
import type { Range } from '../scoring/types';
import type { Locale, Text } from '../text';
import type { PublishedGroup, ShownMeasure } from './publication';

/** Whose answers: after “die Antworten …”, “the answers …”. */
export function ofGroup({ kind, name }: PublishedGroup, locale: Locale): string {
	const called = quote(name ?? '', locale);
	if (kind === 'department') return locale === 'de' ? `aus ${called}` : `from ${called}`;
	if (kind === 'department-leadership')
		return locale === 'de' ? `der Führungskräfte von ${called}` : `of the leaders of ${called}`;
	return fixedGroups[kind][locale];
}

/** `78 von 100 Punkten (95‑%‑Intervall 70 bis 86, 12 Personen)`. */
export function scoreOfGroup({ mean, interval, n }: ShownMeasure, locale: Locale): string {
	const points = formatNumber(mean, locale);
	const persons = `${formatNumber(n, locale)} ${personsWord(n)[locale]}`;
	const sure = interval === null ? persons : `${intervalOf(interval, locale)}, ${persons}`;
	return locale === 'de' ? `${points} von 100 Punkten (${sure})` : `${points} out of 100 points (${sure})`;
}

/** `95‑%‑Intervall 70 bis 86`, with no-break hyphens in German. */
export function intervalOf([low, high]: Range, locale: Locale, decimals = 0): string {
	const range = formatRange(formatNumber(low, locale, decimals), formatNumber(high, locale, decimals), locale);
	return locale === 'de' ? `95‑%‑Intervall ${range}` : `95% interval ${range}`;
}

function personsWord(n: number): Text {
	return n === 1 ? { de: 'Person', en: 'person' } : { de: 'Personen', en: 'people' };
}

const fixedGroups: Readonly<Record<Exclude<PublishedGroup['kind'], 'department' | 'department-leadership'>, Text>> = {
	organisation: { de: 'aller Beteiligten', en: 'of everyone taking part' },
	leadership: { de: 'der Führungskräfte', en: 'of leadership' },
	staff: { de: 'der Mitarbeitenden', en: 'of staff' },
	'customer-facing': { de: 'der Mitarbeitenden mit Kundenkontakt', en: 'of staff with customer contact' },
	'other-staff': { de: 'der Mitarbeitenden ohne Kundenkontakt', en: 'of staff without customer contact' }
};
