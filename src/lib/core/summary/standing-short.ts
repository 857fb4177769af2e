import { formatList, inBoth, quote } from '../format';
import { counted, numeral } from '../numeral';
import type { RealityVerdict } from '../report/types';
import type { Locale, Text } from '../text';
import type { Picture } from './picture';
import { type Sentence, said } from './sentence';
import { forSubject } from './subject';
import { capitalised, points } from './words';

/** Below and above these the position leans to a side; between them it is the middle (`docs/method.md` §2). */
const focusBelow = 45;
const obsessionAbove = 55;

/** Nothing was answered that a score could be made of. */
export function nothingStanding({ report, counts }: Picture): readonly Sentence[] {
	const open = counts.missing === counts.items;
	return said(
		'must',
		inBoth((locale) => {
			const subject = forSubject(report.subject, locale);
			const count = numeral(counts.items, locale);
			if (locale === 'de') {
				return open
					? `${subject} ist noch keine der ${count} Fragen beantwortet; über den Stand lässt sich deshalb nichts sagen.`
					: `${subject} ergibt keine der ${count} Fragen einen Wert: Wo geantwortet wurde, lautet die Antwort „weiß nicht“ oder „betrifft uns nicht“.`;
			}
			return open
				? `${subject}, none of the ${count} questions has been answered yet, so nothing can be said about where it stands.`
				: `${subject}, none of the ${count} questions gives a score: where there is an answer, it is “don’t know” or “does not apply”.`;
		})
	);
}

/** Six verdicts instead of a profile. */
export function verdictStanding({ report, counts }: Picture): readonly Sentence[] {
	const { realityCheck, overall, subject } = report;
	if (realityCheck === null) return [];
	const { clearYes, of, verdicts } = realityCheck;
	const answers = inBoth((locale) => {
		const about = forSubject(subject, locale);
		const all = numeral(of, locale);
		const apply = counts.notApplicable === 0 ? '' : locale === 'de' ? 'zutreffenden ' : 'applicable ';
		if (locale === 'de') {
			if (clearYes === of) return `${about} ergibt jede der ${all} ${apply}Fragen ein klares Ja, das ein Beleg stützt.`;
			const yes = clearYes === 0 ? 'keine' : numeral(clearYes, 'de');
			return `${about} ${clearYes > 1 ? 'ergeben' : 'ergibt'} ${yes} der ${all} ${apply}Fragen ein klares Ja, also die oberste Antwort mit einem Beleg, der zählt.`;
		}
		if (clearYes === of)
			return `${about}, each of the ${all} ${apply}questions gets a clear yes that evidence supports.`;
		const yes = clearYes === 0 ? 'none' : numeral(clearYes, 'en');
		return `${about}, ${yes} of the ${all} ${apply}questions ${clearYes > 1 ? 'get' : 'gets'} a clear yes, meaning the top answer with evidence that counts.`;
	});
	return [
		...said('must', answers),
		...said('must', otherVerdicts(verdicts, clearYes > 0, of)),
		...said('must', pooledScore(overall.score))
	];
}

/** A position between two poles instead of a profile. */
export function positionStanding({ report, items }: Picture): readonly Sentence[] {
	const { position, contrasts, subject } = report;
	const neither = contrasts.filter((contrast) => contrast.position === 'neither');
	const head = inBoth((locale) => {
		const about = forSubject(subject, locale);
		if (position === null) {
			return locale === 'de'
				? `${about} trifft bei keinem der beantworteten Gegensätze eine der beiden Seiten zu.`
				: `${about}, neither side applies in any of the contrasts that were answered.`;
		}
		const at = points(position, locale);
		return locale === 'de'
			? `${about} liegt der Schwerpunkt ${lean(position).de}: im Mittel bei ${at} auf einer Skala von 0 bis 100.`
			: `${about}, the balance lies ${lean(position).en}: at ${at} on average, on a scale from 0 to 100.`;
	});
	return [
		...said('must', head),
		...said('must', extremes(report.contrasts, items)),
		...said(
			'must',
			neither.length > 0 && position !== null ? neitherSide(neither[0]?.item ?? '', neither.length, items) : null
		),
		...said('must', {
			de: 'Beide Seiten sind vertretbar; der Wert sagt, wohin Sie neigen, und nicht, wie weit Sie sind.',
			en: 'Both sides are defensible: the figure says which way you lean, not how far you have come.'
		}),
		...said('wants', positionScore(report.overall.score))
	];
}

function lean(position: number): Text {
	if (position === 0) return { de: 'ganz beim Kundenfokus', en: 'wholly with customer focus' };
	if (position === 100) return { de: 'ganz bei Customer Obsession', en: 'wholly with customer obsession' };
	if (position < focusBelow)
		return {
			de: 'näher am Kundenfokus als an Customer Obsession',
			en: 'nearer to customer focus than to customer obsession'
		};
	if (position > obsessionAbove)
		return {
			de: 'näher an Customer Obsession als am Kundenfokus',
			en: 'nearer to customer obsession than to customer focus'
		};
	return {
		de: 'in der Mitte zwischen Kundenfokus und Customer Obsession',
		en: 'midway between customer focus and customer obsession'
	};
}

type Contrasts = Picture['report']['contrasts'];

/** The contrasts furthest to either side. */
function extremes(contrasts: Contrasts, items: Picture['items']): Text | null {
	const placed = contrasts.flatMap(({ item, position }) => (position === 'neither' ? [] : [{ item, position }]));
	const sorted = [...placed].sort((first, second) => first.position - second.position);
	const [focus, obsession] = [sorted[0], sorted.at(-1)];
	if (focus === undefined || obsession === undefined || placed.length < 2) return null;
	if (focus.position === obsession.position) {
		const both = placed.length === 2;
		return {
			de: `${both ? 'Beide' : `Alle ${numeral(placed.length, 'de')}`} eingeordneten Gegensätze stehen auf Position ${focus.position} von 7.`,
			en: `${both ? 'Both' : `All ${numeral(placed.length, 'en')}`} contrasts that were placed stand at position ${focus.position} of 7.`
		};
	}
	const label = (id: string, locale: Locale) => quote(items.get(id)?.label[locale] ?? id, locale);
	return {
		de: `Am weitesten zur Seite der Customer Obsession steht ${label(obsession.item, 'de')} auf Position ${obsession.position} von 7, am weitesten zum Kundenfokus ${label(focus.item, 'de')} auf Position ${focus.position}.`,
		en: `Furthest towards customer obsession is ${label(obsession.item, 'en')} at position ${obsession.position} of 7, furthest towards customer focus ${label(focus.item, 'en')} at position ${focus.position}.`
	};
}

function neitherSide(first: string, count: number, items: Picture['items']): Text {
	return inBoth((locale) => {
		const label = quote(items.get(first)?.label[locale] ?? first, locale);
		if (locale === 'de') {
			return count === 1
				? `Bei ${label} trifft keine der beiden Seiten zu.`
				: `Bei ${label} und ${count === 2 ? 'einem weiteren Gegensatz' : `${numeral(count - 1, 'de')} weiteren Gegensätzen`} trifft keine der beiden Seiten zu.`;
		}
		return count === 1
			? `In ${label} neither side applies.`
			: `In ${label} and ${counted(count - 1, 'other contrast', 'other contrasts', 'en')} neither side applies.`;
	});
}

/** What the answers that are no clear yes say instead; `further` where a clear yes was counted before. */
function otherVerdicts(
	verdicts: readonly { readonly verdict: RealityVerdict }[],
	further: boolean,
	of: number
): Text | null {
	const count = (...kinds: readonly RealityVerdict[]) =>
		verdicts.filter(({ verdict }) => kinds.includes(verdict)).length;
	const told: readonly (readonly [number, Kind])[] = [
		[count('yes-without-fact'), answers.top],
		[count('partly'), answers.partly],
		[count('no'), answers.no],
		[count('missing', 'dont-know'), answers.open]
	];
	const given = told.filter(([times]) => times > 0);
	if (given.length === 0) return null;
	return inBoth((locale) => {
		const parts = given.map(([times, kind], place) => {
			const { noun, verb } = kind[locale];
			const number = times === of ? allOf(of, locale) : numeral(times, locale);
			const more = further && place === 0 ? (locale === 'de' ? ' weitere' : ' more') : '';
			// The noun stands where it first counts: an answer is a yes or a no, a question is left open.
			const named = place === 0 || kind === answers.open ? ` ${noun[times === 1 ? 0 : 1]}` : '';
			return `${number}${more}${named} ${verb[times === 1 ? 0 : 1]}`;
		});
		return `${capitalised(formatList(parts, locale))}.`;
	});
}

function allOf(count: number, locale: Locale): string {
	if (locale === 'de') return `alle ${numeral(count, 'de')}`;
	return `all ${numeral(count, 'en')}`;
}

type OneMany = readonly [one: string, many: string];
type Kind = Readonly<Record<Locale, { readonly noun: OneMany; readonly verb: OneMany }>>;

const answerNoun = { de: ['Antwort', 'Antworten'], en: ['answer', 'answers'] } satisfies Record<Locale, OneMany>;

const answers = {
	top: {
		de: {
			noun: answerNoun.de,
			verb: ['steht ohne Beleg auf der obersten Stufe', 'stehen ohne Beleg auf der obersten Stufe']
		},
		en: { noun: answerNoun.en, verb: ['is at the top level without evidence', 'are at the top level without evidence'] }
	},
	partly: {
		de: { noun: answerNoun.de, verb: ['gilt zum Teil', 'gelten zum Teil'] },
		en: { noun: answerNoun.en, verb: ['is a partial yes', 'are a partial yes'] }
	},
	no: {
		de: { noun: answerNoun.de, verb: ['ist ein Nein', 'sind ein Nein'] },
		en: { noun: answerNoun.en, verb: ['is a no', 'are a no'] }
	},
	open: {
		de: { noun: ['Frage', 'Fragen'], verb: ['blieb offen', 'blieben offen'] },
		en: { noun: ['question', 'questions'], verb: ['was left open', 'were left open'] }
	}
} satisfies Record<string, Kind>;

function pooledScore(score: number | null): Text | null {
	if (score === null) return null;
	return {
		de: `Alle Antworten zusammen ergeben ${points(score, 'de')} von 100 Punkten.`,
		en: `All answers together come to ${points(score, 'en')} out of 100 points.`
	};
}

/** A score beside a position needs its scale: focus is its middle, and neither side its bottom (`docs/method.md` §1). */
function positionScore(score: number | null): Text | null {
	if (score === null) return null;
	return {
		de: `Als Punktwert, in dem Kundenfokus 50, Customer Obsession 100 und „keins von beiden“ 0 zählt, ergeben die Antworten ${points(score, 'de')}.`,
		en: `As a score, in which customer focus counts 50, customer obsession 100 and “neither” 0, the answers come to ${points(score, 'en')}.`
	};
}
