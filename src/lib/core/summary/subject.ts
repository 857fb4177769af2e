import type { Subject } from '../report/types';
import type { Locale } from '../text';

/** A longer name would crowd the sentence it stands in. */
const nameLengthMax = 80;

/** `Für Auberg, Werk Süd`, `Für Ihr Unternehmen`: where a sentence begins, whatever the number and gender of a name. */
export function forSubject({ organisation, unit }: Subject, locale: Locale): string {
	const names = [organisation, unit].map((name) => name?.replace(/\s+/gu, ' ').trim()).filter((name) => name);
	const name = names.join(', ');
	const [preposition, own] = locale === 'de' ? ['Für', 'Ihr Unternehmen'] : ['For', 'your company'];
	if (name === '' || name.length > nameLengthMax) return `${preposition} ${own}`;
	// A unit stands in apposition, which German closes with a comma; English sets one in any case.
	return `${preposition} ${name}${locale === 'de' && names.length > 1 ? ',' : ''}`;
}
