import type { Locale } from '$lib/core/text';

/**
 * Rules of good questions a machine can check. Each takes the words and tells what is wrong with them, so that a test can show
 * beside the catalogue one text that breaks the rule.
 */

/** Words that turn a behaviour into a matter of taste. */
export const intensifiers: Record<Locale, readonly string[]> = {
	de: (
		'eher weitgehend sehr konsequent stark teilweise überwiegend größtenteils vollständig vollumfänglich umfassend stets immer ' +
		'oft häufig selten manchmal gelegentlich regelmäßig systematisch intensiv deutlich ausgeprägt optimal gut besonders wirklich'
	).split(' '),
	en: (
		'rather largely very consistently strongly partly mostly fully completely comprehensively always often frequently ' +
		'rarely sometimes occasionally regularly systematically intensively clearly highly really quite well'
	).split(' ')
};

/** Numbers and frequencies: on their own they are no difference in what is done. */
const quantities: Record<Locale, readonly string[]> = {
	de: (
		'null ein eine einem einen einer eines erste ersten zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig ' +
		'fünfzig hundert prozent hälfte drittel viertel mehrere einige einzelne viele wenige meisten alle allen aller jede jedem ' +
		'jeden jeder jedes kein keine keiner mindestens höchstens mehr weniger überall täglich wöchentlich monatlich jährlich ' +
		'vierteljährlich halbjährlich quartal quartalsweise woche wochen monat monate monaten jahr jahre jahren tag tage tagen einmal zweimal mehrfach'
	).split(' '),
	en: (
		'no none a an one first two three four five six seven eight nine ten twelve twenty thirty fifty hundred percent per cent half ' +
		'third quarter quarters several some single few many most more less fewer all every each least everywhere daily weekly ' +
		'monthly yearly annually quarterly week weeks month months year years day days once twice times'
	).split(' ')
};

/** Words that carry no content of their own. A negation is not among them: “nobody” changes what is done. */
const functionWords: Record<Locale, readonly string[]> = {
	de: (
		'der die das den dem des und oder sowie aber doch dann dort da hier es er sie ihr ihre ihrer ihrem ihren ihres wir uns unser unsere unserer ' +
		'unseren unserem sich man wer was wie wo wann wenn ob dass als auch nach vor mit bei von vom zu zum zur an am auf aus in im ins ' +
		'für über um durch ohne gegen ist sind war hat haben wird werden wurde worden gibt davon dafür damit daraus darauf dazu ' +
		'daraufhin deshalb jemand andere anderen anderer diese dieser dieses diesen so bis zwischen neben'
	).split(' '),
	en: (
		'the and or but then there here it its they them their we us our you who what how where when whether that which as also after ' +
		'before with by at from to on in into of for about through without is are was were be been has have had do does this these ' +
		'those someone somebody anyone anybody other others so until between beside if not only such'
	).split(' ')
};

/**
 * Share of content words two levels have in common, 0–1, of the longer one's: 1 when nothing is left to tell them apart once
 * numbers, frequencies and intensifiers are gone. Words count as the same when their first five letters are.
 */
export function likeness(one: string, other: string, locale: Locale): number {
	const [left, right] = [contentOf(one, locale), contentOf(other, locale)];
	const longer = Math.max(left.size, right.size);
	return longer === 0 ? 1 : [...left].filter((word) => right.has(word)).length / longer;
}

/** A share or amount that reads like a measurement and that nobody could check. */
export function uncheckableAmount(words: string, locale: Locale): string | null {
	const patterns: Record<Locale, RegExp> = {
		de: /\d+\s?%|\bProzent|\b(die|der) Hälfte\b|\bMehrheit|\bmehrheitlich|\bmeisten\b|\bein(en)? Großteil|(?<!\b[Ww]ie )\b(viele|wenige)[nrs]?\b|\bdiverse|\bzahlreiche/i,
		en: /\d+\s?%|\bper ?cent\b|\bhalf (of|the)\b|\bmajority\b|\bmost of\b|(?<!\bhow )\b(many|few)\b|\bnumerous\b|\ba lot of\b/i
	};
	return words.match(patterns[locale])?.[0] ?? null;
}

/** The word that joins two questions into one; lists of examples and the two words for one customer do not count. */
export function doubleBarrel(question: string, locale: Locale): string | null {
	return withoutPairs(question, locale).match(joints[locale])?.[0].trim() ?? null;
}

/** A question that offers a statement to agree with or a degree of it, instead of asking what is done. */
export function asksForAgreement(words: string, locale: Locale): string | null {
	const patterns: Record<Locale, RegExp> = {
		de: /\binwie(weit|fern)\b|\bin welchem (Maße?|Umfang|Grad)\b|\bwie (sehr|stark|gut|zufrieden|wichtig)\b|\bstimm(en|t|me)\b[^.?]*\bzu\b|\btrifft\b[^.?]*\bzu\b|\bfinden Sie\b|\bglauben Sie\b/i,
		en: /\bto what (extent|degree)\b|\bhow (much|strongly|well|satisfied|important)\b|\b(dis)?agree\b|\bdo you (think|feel|believe)\b|\bis it true\b|\bapplies to us\b/i
	};
	return words.match(patterns[locale])?.[0] ?? null;
}

/** A first word that praises or blames and so tells the reader which answer is wanted. */
export function judgesFirst(words: string, locale: Locale): string | null {
	const patterns: Record<Locale, RegExp> = {
		de: /^(leider|nur|bloß|lediglich|immerhin|erst|vorbildlich|hervorragend|ausgezeichnet|bestens|gut|schlecht|mangelhaft|unzureichend|ungenügend|erfolgreich|professionell|endlich|selbstverständlich|natürlich)\b/i,
		en: /^(unfortunately|sadly|only|merely|just|at least we|excellently|perfectly|admirably|good|well|poor|poorly|badly|inadequate|insufficient|successfully|professionally|finally|of course|naturally)\b/i
	};
	return words.match(patterns[locale])?.[0] ?? null;
}

/** A behaviour that watches faces, voices or eyes (`ki hebel.4`): no step of any ladder here. */
export function readsMoods(words: string, locale: Locale): string | null {
	const patterns: Record<Locale, RegExp> = {
		de: /\b(Stimmung|Emotion|Gefühl|Mimik|Tonfall|Gesicht|Stimmlage|Blickverlauf)\p{L}*/iu,
		en: /\b(moods?|emotions?|emotional|feelings?|facial|faces?|gaze|tone of voice|eye.tracking)\b/i
	};
	return words.match(patterns[locale])?.[0] ?? null;
}

/** A request for a person’s name or for who somebody was: what proves a practice needs neither. */
export function asksForNames(words: string, locale: Locale): string | null {
	const patterns: Record<Locale, RegExp> = {
		de: /\b(wer|wen|wem|wessen)\b|(?<!\bohne )\bNamen?\b/i,
		en: /\b(who|whom|whose|which (customers?|staff|people))\b|(?<!\bwithout )\bnames?\b/i
	};
	return words.match(patterns[locale])?.[0] ?? null;
}

/** The numbers from two upwards that a text names, in digits or words, smallest first. */
export function numbersIn(words: string, locale: Locale): readonly number[] {
	return tokens(words)
		.map((word) => (/^\d+$/.test(word) ? Number(word) : numerals[locale].indexOf(word) + 2 || 1))
		.filter((value) => value >= 2)
		.toSorted((one, other) => one - other);
}

/** Whether a choice answers its question with yes or with no; null where it does neither. */
export function yesOrNo(words: string, locale: Locale): 'yes' | 'no' | null {
	const patterns = locale === 'de' ? { yes: /^Ja\b/, no: /^Nein\b/ } : { yes: /^Yes\b/, no: /^No[;,]/ };
	if (patterns.yes.test(words)) return 'yes';
	return patterns.no.test(words) ? 'no' : null;
}

/** How a text is built: whole sentences and the semicolons in them. */
export function rhythm(words: string): string {
	const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
	return `${count(/[.?!](\s|$)/g)} sentences, ${count(/;/g)} semicolons`;
}

/**
 * Readability index LIX: words a sentence plus words of more than six letters in a hundred. Semicolons and colons end a
 * sentence, and the one word no question here can do without (customers, Kundinnen, Kundschaft) does not count as long.
 */
export function lix(texts: readonly string[]): number {
	const sentences = texts.flatMap((text) => text.split(/[.?!;:]+(?:\s|$)/)).filter((part) => part.trim() !== '');
	const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? []);
	const long = words.filter((word) => word.length > 6 && !/^(customers?|kundinnen|kundschaft)$/i.test(word));
	return words.length / sentences.length + (100 * long.length) / words.length;
}

export function tokens(words: string): readonly string[] {
	return words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function contentOf(words: string, locale: Locale): ReadonlySet<string> {
	const empty = [...intensifiers[locale], ...quantities[locale], ...functionWords[locale]];
	return new Set(
		tokens(words)
			.filter((word) => !empty.includes(word) && !/^\d/.test(word))
			.map((word) => word.slice(0, 5))
	);
}

/** From two upwards, in order. */
const numerals: Record<Locale, readonly string[]> = {
	de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
	en: 'two three four five six seven eight nine ten eleven twelve'.split(' ')
};

const joints: Record<Locale, RegExp> = {
	de: /\s(und|oder|sowie|bzw\.?|beziehungsweise)\s|\p{L}\s?\/\s?\p{L}/u,
	en: /\s(and|or|as well as)\s|\p{L}\s?\/\s?\p{L}/u
};

function withoutPairs(question: string, locale: Locale): string {
	const withoutExamples = question.replace(/,? (etwa|zum Beispiel|such as|for example) .*$/, '?');
	if (locale === 'en') return withoutExamples;
	return withoutExamples.replace(/\bKundin(nen)?\b (und|oder) (\p{L}+ )?\bKunden?\b/gu, 'Kundschaft');
}
