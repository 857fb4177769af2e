import { factLengthMax, noteLengthMax } from '../../core/answer/draft';

/**
 * The longest texts that are stored, in UTF-16 code units as browsers count them. Files are read back within the same
 * limits: what can be stored and downloaded can be opened again.
 */
export const lengthMax = {
	/** Of an organisation or a unit. */
	name: 200,
	sentence: 500,
	note: noteLengthMax,
	fact: factLengthMax,
	/** A date as typed; a browser's own date field sends ten characters. */
	when: 100,
	link: 2_000
} as const;

/** The sentence of a form, with line ends of one character, as the field counts them. */
export function readSentence(text: string): string {
	return text.replaceAll('\r\n', '\n').trim();
}
