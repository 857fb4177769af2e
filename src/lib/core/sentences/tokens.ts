/** A word as it is written. */
export interface Token {
	readonly written: string;
	/** In lower case, with a straight apostrophe and without what English contracts with it. */
	readonly word: string;
	/** Nothing but white space stands between it and the one before. */
	readonly followsOn: boolean;
	/** It begins the text or a sentence, where a capital letter says nothing. */
	readonly begins: boolean;
}

/** The words of a text; addresses, numbers and whatever contains a digit part words and are left out. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let end = 0;
	let gap = '.';
	const tidy = withoutAddresses(text.normalize('NFC'));
	for (const { 0: written, index } of tidy.matchAll(wordPattern)) {
		gap += tidy.slice(end, index);
		end = index + written.length;
		if (/\p{N}/u.test(written)) {
			gap += '#';
			continue;
		}
		const followsOn = /^\s+$/.test(gap);
		tokens.push({ written, word: plain(written), followsOn, begins: /[.!?:…„“"»]\s*$/.test(gap) });
		gap = '';
	}
	return tokens;
}

/** Letters and digits with their marks, joined by hyphens and apostrophes. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-‐‑’'][\p{L}\p{M}\p{N}]+)*/gu;

/** Mail addresses and those of the web say who, and not how; what stands in brackets was put there instead of them. */
function withoutAddresses(text: string): string {
	return text
		.replace(/\[[^[\]]*\]/g, ' # ')
		.split(/(\s+)/)
		.map((part) => (part.includes('@') || /^(https?:|www\.)/i.test(part) ? ' # ' : part))
		.join('');
}

function plain(written: string): string {
	return written
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/'(s|re|ve|ll|d|m)$/, '');
}
