import { describe, expect, it } from 'vitest';
import { dimensions } from '$lib/core/catalogue';
import type { Summary } from '$lib/core/summary/types';
import { summaryRoles } from '$lib/core/summary/types';
import { inShortSentences } from '$lib/core/summary/words';
import { locales, type Locale } from '$lib/core/text';
import { manyProfiles, summaryOf, type Profile } from './profiles';

const profiles = manyProfiles(360);

describe.each(locales)('a summary (%s)', (locale) => {
	it('has no empty slot and no doubled sign', () => {
		const gap =
			/undefined|\bnull\b|NaN|Infinity|\[object| {2}| [,.;:]|[,.;:]{2}|„“|“”|\(\)|\( | \)|”“|“„|(?<!\p{L})(?!die |der |that )(\p{L}{2,}) \1(?!\p{L})/u;
		expect(found((profile) => texts(profile, locale).filter((text) => gap.test(text)))).toEqual([]);
	});

	it('consists of whole sentences: a capital first, a full stop last, and so within', () => {
		// A dimension's name may come first, in its quotation marks.
		const whole = /^[„“]?\p{Lu}.*[.?!]$/su;
		const broken = /[^.]\. [\p{Ll}]/u;
		expect(found((profile) => texts(profile, locale).filter((text) => !whole.test(text) || broken.test(text)))).toEqual(
			[]
		);
	});

	it('uses the singular for one and the plural for more', () => {
		const clashes: Record<Locale, RegExp> = {
			de: /\b(eine|einer|keine der eine) (Fragen|Antworten|Dimensionen|Kennzahlen|Gewichtungen|Vergleiche)\b|\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+) (bewertete Dimension|Frage|Antwort|Dimension|Kennzahl|Widerspruch)\b|blieb (zwei|drei|\d)|blieben eine|\b1 (Frage|Antwort)|\beine? (sind|stehen|haben|gelten|blieben)\b|\b(zwei|drei|vier|fünf) (ist|steht|hat|gilt|blieb)\b|zwei Fragen, alle|alle zwei|(die|Ihren) zwei |gilt für „|\(en\)/i,
			en: /\bone (questions|answers|dimensions|contrasts|comparisons)\b|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (question|answer|dimension|contrast|comparison)\b(?! was)|\bone (are|were|stand|hold)\b|\b(two|three|four|five) (is|was|stands|holds)\b|two questions were left open, all|all two|\(s\)|\ba [aeio][a-z]/i
		};
		expect(found((profile) => unquoted(profile, locale).filter((text) => clashes[locale].test(text)))).toEqual([]);
	});

	it('names dimensions in quotation marks only, so that no case can go wrong', () => {
		const [open, close] = locale === 'de' ? ['„', '“'] : ['“', '”'];
		const bare = (text: string) =>
			dimensions.some(({ name }) => text.replaceAll(`${open}${name[locale]}${close}`, '').includes(name[locale]));
		expect(found((profile) => texts(profile, locale).filter(bare))).toEqual([]);
	});

	it('says nothing twice, and begins no more than two sentences alike', () => {
		const repeated = found((profile) => {
			const all = sentences(profile, locale);
			const openings = count(all.map((sentence) => sentence.split(' ').slice(0, 3).join(' ')));
			return [
				...[...count(all)].filter(([, times]) => times > 1),
				...[...openings].filter(([, times]) => times > 2)
			].map(([text]) => text);
		});
		expect(repeated).toEqual([]);
	});

	it('has no sentence that is long or full of brackets', () => {
		const heavy = (sentence: string) =>
			wordsOf(sentence) > sentenceWordsMax || (sentence.match(/\((?!CLV|CSAT)/g) ?? []).length > 1;
		expect(found((profile) => ownSentences(profile, locale).filter(heavy))).toEqual([]);
	});

	it('writes a figure one way only: never 9 and 9.0 of the same thing, never one end of an interval without decimals', () => {
		const zero = locale === 'de' ? /(?<!bis |von |\d)\d+,0(?!\d)/ : /(?<!to |from |\d)\d+\.0(?!\d)/;
		const uneven =
			locale === 'de'
				? /von −?\d+ bis −?\d+,\d|von −?\d+,\d bis −?\d+(?!,|\d)/
				: /from −?\d+ to −?\d+\.\d|from −?\d+\.\d to −?\d+(?!\.\d|\d)/;
		const wrong = (text: string) => zero.test(text) || uneven.test(text);
		expect(found((profile) => unquoted(profile, locale).filter(wrong))).toEqual([]);
	});

	it('is written as people write: no officialese, no German in the English, no ambiguous figures', () => {
		const stiff: Record<Locale, RegExp> = {
			de: /\b(erfolgt|hinsichtlich|bezüglich|seitens|mittels|zwecks|Durchführung|zählenden|das eigene|Kundenzahl(en)?|behauptet die)\b|Dem steht gegenüber/,
			en: /\b(trails?|kinder|hang on|bears? out|does not yield|by the arithmetic|evidenced is|left out of every score is)\b|: (Counted|Tried) /i
		};
		expect(found((profile) => unquoted(profile, locale).filter((text) => stiff[locale].test(text)))).toEqual([]);
	});

	it('fits one page and is no stub', () => {
		const lengths = profiles.map((profile) => ({ profile, words: wordsOf(texts(profile, locale).join(' ')) }));
		const outside = lengths.filter(({ profile, words }) => words > 330 || words < wordsMin(profile));
		expect(outside.map(({ profile, words }) => `${profile.name}: ${words}`)).toEqual([]);
	});

	it('is another text for another result', () => {
		const all = profiles.slice(0, 300).map((profile) => texts(profile, locale).join('\n'));
		expect(new Set(all).size).toBeGreaterThanOrEqual(290);
		const structures = profiles.slice(0, 300).map((profile) => structureOf(profile, locale));
		expect(new Set(structures).size).toBeGreaterThanOrEqual(200);
	});

	it('neither praises nor alarms, promises nothing and names no cause', () => {
		const tone: Record<Locale, RegExp> = {
			de: /\b(leider|alarmierend|dramatisch|hervorragend|exzellent|großartig|beeindruckend|erfreulich|besorgniserregend|wird steigen|führt zu|bewirkt|garantiert|Benchmark|Branchendurchschnitt|proaktiv|ganzheitlich)\b|!/i,
			en: /\b(unfortunately|alarming|dramatic|excellent|great|impressive|pleasing|worrying|will rise|leads to|causes|guarantees?|benchmark|industry average|proactive|holistic)\b|!/i
		};
		expect(found((profile) => unquoted(profile, locale).filter((text) => tone[locale].test(text)))).toEqual([]);
	});
});

it('has its paragraphs in one order, the same in both languages', () => {
	for (const profile of profiles) {
		const roles = summaryOf(profile).paragraphs.map(({ role }) => role);
		expect(roles).toEqual(summaryRoles.filter((role) => roles.includes(role)));
		const [german, english] = locales.map((locale) => sentenceCount(summaryOf(profile), locale));
		expect(german).toBeGreaterThan(0);
		expect(english).toBeGreaterThan(0);
	}
});

/** A sentence that a board reads once: a heading in front of a list of four KPIs is as long as it gets. */
const sentenceWordsMax = 46;

/** A profile has enough to say for a page; where nothing could be scored, padding would be worse than brevity. */
function wordsMin({ report }: Profile): number {
	if (report.items.every(({ x }) => x === null)) return 50;
	if (report.overall.score === null) return 110;
	return report.overall.basis === 'dimensions' ? 200 : 150;
}

function found(wrong: (profile: Profile) => readonly string[]): readonly string[] {
	return profiles.flatMap((profile) => wrong(profile).map((text) => `${profile.name}: ${text}`)).slice(0, 5);
}

/** The paragraphs, with what the company typed taken out: its grammar is not ours. */
function texts({ report, ...rest }: Profile, locale: Locale): readonly string[] {
	const { organisation, unit } = report.subject;
	const typed = [organisation, unit].filter((name) => name !== undefined).join(', ');
	return summaryOf({ report, ...rest }).paragraphs.map(({ text }) =>
		typed === '' ? text[locale] : text[locale].replace(typed, 'Auberg')
	);
}

/** The same without what is quoted from the questionnaire or taken over from a recommendation. */
function unquoted(profile: Profile, locale: Locale): readonly string[] {
	const [first] = profile.report.recommendations;
	const taken = first ? [first.firstStep, first.day60, first.day90].map((text) => inShortSentences(text[locale])) : [];
	const quoted = locale === 'de' ? /„[^“]*“/g : /“[^”]*”/g;
	return texts(profile, locale).map((text) =>
		taken.reduce((rest, words) => rest.replace(words, ''), text).replace(quoted, 'Q')
	);
}

/** What is left of a text when names and numbers are taken away: the way its sentences are built. */
function structureOf(profile: Profile, locale: Locale): string {
	return unquoted(profile, locale)
		.join('\n')
		.replace(/[\d.,−]+/g, '#');
}

function sentences(profile: Profile, locale: Locale): readonly string[] {
	return texts(profile, locale).flatMap((text) => text.split(/(?<=\.) (?=\p{Lu})/u));
}

/** The sentences that are composed here, quotations counted as the words they are. */
function ownSentences(profile: Profile, locale: Locale): readonly string[] {
	const [first] = profile.report.recommendations;
	const taken = first ? [first.firstStep, first.day60, first.day90].map((text) => inShortSentences(text[locale])) : [];
	return texts(profile, locale)
		.map((text) => taken.reduce((rest, words) => rest.replace(words, ''), text))
		.flatMap((text) => text.split(/(?<=\.) +(?=\p{Lu})/u));
}

function sentenceCount({ paragraphs }: Summary, locale: Locale): number {
	return paragraphs.reduce((sum, { text }) => sum + text[locale].split('. ').length, 0);
}

function wordsOf(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function count(all: readonly string[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const text of all) times.set(text, (times.get(text) ?? 0) + 1);
	return times;
}
