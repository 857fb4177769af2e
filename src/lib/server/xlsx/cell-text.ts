/** What a cell holds at most, in characters. */
export const charactersMax = 32_767;

/**
 * A text as the content of a cell. Signs that XML does not know are written as spreadsheets write them, `_x0001_`, and so is the beginning of
 * a text that already looks like that; half a character becomes U+FFFD. What is too long for a cell ends in `…`.
 */
export function cellText(text: string): string {
	const fitting = text.length > charactersMax ? `${text.slice(0, charactersMax - 1)}…` : text;
	return escaped(fitting.toWellFormed().replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** A text as the value of an attribute, or as an element that is no cell: signs that XML does not know are left out. */
export function attributeText(text: string): string {
	return escaped(text.toWellFormed().replace(unwritable, ''));
}

/** Control characters but those that XML knows. */
const unwritable = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\ufffe\uffff]/gu;

function escaped(text: string): string {
	return text.replace(special, (sign) => entities[sign] ?? `_x${hex(sign)}_`);
}

/** All of what XML reads otherwise than it is written: a bare carriage return would come back as a line feed. */
const special = /[&<>"\r]|(?![\t\n\u007f-\u009f])[\p{Cc}\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;'
};

function hex(sign: string): string {
	return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
