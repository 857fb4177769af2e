import { nameKey } from '../organisation/names';

/**
 * Equal for headings and labels that say the same: without capitals, units, brackets, the words for a number of something, and
 * whether a word names men, women or both.
 */
export function headingKey(heading: string): string {
	const folded = nameKey(heading.slice(0, CHARACTERS_MAX))
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.replace(/kundinnen und kunden|kunden und kundinnen|kunden\/-?innen|kund[:*_]?innen/g, 'kunden');
	const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
	const said = words.filter((word) => !unsaid.has(word));
	return (said.length > 0 ? said : words).join(' ');
}

/** The same, also for a text of other letters: each distinct label keeps a key of its own. */
export function labelKey(label: string): string {
	return headingKey(label) || nameKey(label.slice(0, CHARACTERS_MAX));
}

const CHARACTERS_MAX = 200;

/** Words without which a heading says the same. */
const unsaid: ReadonlySet<string> = new Set(
	(
		'in der die das den dem des von vom im am je pro a an the of at for per und and anzahl zahl der number no nr count ' +
		'prozent percent pct eur euro usd gbp chf wert ist actual insgesamt'
	).split(' ')
);
