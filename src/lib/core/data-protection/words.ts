import { inBoth, formatList } from '../format';
import type { Text } from '../text';

/** `1 Monat`, `24 Monate` after a preposition that asks for the accusative; `1 month`, `24 months`. */
export function monthsText(months: number): Text {
	return counted(months, { one: { de: 'Monat', en: 'month' }, many: { de: 'Monate', en: 'months' } });
}

export function hoursText(hours: number): Text {
	return counted(hours, { one: { de: 'Stunde', en: 'hour' }, many: { de: 'Stunden', en: 'hours' } });
}

/** German in the dative: `nach 30 Tagen`. */
export function daysText(days: number): Text {
	return counted(days, { one: { de: 'Tag', en: 'day' }, many: { de: 'Tagen', en: 'days' } });
}

export function listText(parts: readonly Text[]): Text {
	return inBoth((locale) =>
		formatList(
			parts.map((part) => part[locale]),
			locale
		)
	);
}

function counted(count: number, { one, many }: { readonly one: Text; readonly many: Text }): Text {
	return inBoth((locale) => `${count} ${(count === 1 ? one : many)[locale]}`);
}
