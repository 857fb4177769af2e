import { inBoth } from '../format';
import type { Text } from '../text';
import type { PublishedGroup } from './publication';

/** A group as lists and tables call it; departments as they were named at launch. */
export function groupNameOf({ kind, name }: Pick<PublishedGroup, 'kind' | 'name'>): Text {
	const called = name ?? '';
	if (kind === 'department') return { de: called, en: called };
	if (kind !== 'department-leadership') return fixedNames[kind];
	return inBoth((locale) => `${called}: ${locale === 'de' ? 'Führungskräfte' : 'leaders'}`);
}

const fixedNames: Readonly<Record<Exclude<PublishedGroup['kind'], 'department' | 'department-leadership'>, Text>> = {
	organisation: { de: 'Ganze Organisation', en: 'Whole organisation' },
	leadership: { de: 'Führungskräfte', en: 'Leaders' },
	staff: { de: 'Mitarbeitende', en: 'Staff' },
	'customer-facing': { de: 'Mitarbeitende mit Kundenkontakt', en: 'Staff with customer contact' },
	'other-staff': { de: 'Mitarbeitende ohne Kundenkontakt', en: 'Staff without customer contact' }
};
