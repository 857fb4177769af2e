import type { Subject } from '../report/types';
import type { Locale } from '../text';
import { wordCount } from './words';

/** A longer name would crowd the sentence it stands in. */
const nameLengthMax = 80;
/** Room that is kept for the name, so that a longer one does not cost a sentence. */
export const nameWordsMax = 8;

/** `Für Auberg, Werk Süd,`, `Für Ihr Unternehmen`: where a sentence begins, whatever the number and gender of a name. */
export function forSubject(subject: Subject, locale: Locale): string {
	const [preposition, own] = locale === 'de' ? ['Für', 'Ihr Unternehmen'] : ['For', 'your company'];
	const name = subjectName(subject);
	if (name === null) return `${preposition} ${own}`;
	// A unit stands in apposition, which German closes with a comma; English sets one in any case.
	return `${preposition} ${name}${locale === 'de' ? closing(subject) : ''}`;
}

/** `Auberg, Werk Süd,`, `your company`: the subject of an English sentence, which takes a singular verb of any name. */
export function englishSubject(subject: Subject): string {
	const name = subjectName(subject);
	return name === null ? 'your company' : `${name}${closing(subject)}`;
}

/** ` bei Auberg, Werk Süd,`: where somebody works; nothing without a name. */
export function workplace(subject: Subject, locale: Locale): string {
	const name = subjectName(subject);
	return name === null ? '' : ` ${locale === 'de' ? 'bei' : 'at'} ${name}${closing(subject)}`;
}

/** Organisation and unit as a summary names them; null where there is neither, or where they are too long. */
export function subjectName(subject: Subject): string | null {
	const name = partsOf(subject).join(', ');
	return name === '' || name.length > nameLengthMax || wordCount(name) > nameWordsMax ? null : name;
}

/** The comma that closes an apposition. */
function closing(subject: Subject): string {
	return partsOf(subject).length > 1 ? ',' : '';
}

function partsOf({ organisation, unit }: Subject): readonly string[] {
	return [organisation, unit].flatMap((name) => name?.replace(/\s+/gu, ' ').trim() || []);
}
