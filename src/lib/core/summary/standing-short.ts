import { formatList, inBoth, quote } from '../format';
import type { RealityVerdict } from '../report/types';
import type { Locale, Text } from '../text';
import type { Picture } from './picture';
import { type Sentence, said } from './sentence';
import { forSubject } from './subject';
import { capitalised, counted, numeral, points } from './words';

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
export function verdictStanding({ report }: Picture): readonly Sentence[] {
	const { realityCheck, overall, subject } = report;
	if (realityCheck === null) return [];
	const { clearYes, of, verdicts } = realityCheck;
	const answers = inBoth((locale) => {
		const about = forSubject(subject, locale);
		const all = numeral(of, locale);
		if (locale === 'de') {
			if (clearYes === of)
				return `${about} ist jede der ${all} zutreffenden Antworten ein klares Ja, das ein Beleg stützt.`;
			const yes = clearYes === 0 ? 'keine' : numeral(clearYes, 'de');
			return `${about} ${clearYes > 1 ? 'sind' : 'ist'} ${yes} der ${all} zutreffenden Antworten ein klares Ja, also die oberste Antwort mit einem Beleg, der zählt.`;
		}
		if (clearYes === of)
			return `${about}, each of the ${all} applicable answers is a clear yes that evidence supports.`;
		const yes = clearYes === 0 ? 'none' : numeral(clearYes, 'en');
		return `${about}, ${yes} of the ${all} applicable answers ${clearYes > 1 ? 'are' : 'is'} a clear yes, meaning the top answer with evidence that counts.`;
	});
	return [
		...said('must', answers),
		...said('must', otherVerdicts(verdicts, clearYes > 0)),
		...said('wants', pooledScore(overall.score))
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
		...said('wants', pooledScore(report.overall.score))
	];
}

function lean(position: number): Text {
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
		const of = { de: numeral(placed.length, 'de'), en: numeral(placed.length, 'en') };
		return {
			de: `Alle ${of.de} eingeordneten Gegensätze stehen auf Position ${focus.position} von 7.`,
			en: `All ${of.en} contrasts that were placed stand at position ${focus.position} of 7.`
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
function otherVerdicts(verdicts: readonly { readonly verdict: RealityVerdict }[], further: boolean): Text | null {
	const count = (...kinds: readonly RealityVerdict[]) =>
		verdicts.filter(({ verdict }) => kinds.includes(verdict)).length;
	const told: readonly (readonly [number, Verbs])[] = [
		[count('yes-without-fact'), verbs.top],
		[count('partly'), verbs.partly],
		[count('no'), verbs.no],
		[count('missing', 'dont-know'), verbs.open]
	];
	const given = told.filter(([times]) => times > 0);
	if (given.length === 0) return null;
	return inBoth((locale) => {
		const more = further ? (locale === 'de' ? ' weitere' : ' more') : '';
		const parts = given.map(([times, predicate], place) => {
			const [one, many] = predicate[locale];
			return `${numeral(times, locale)}${place === 0 ? more : ''} ${times === 1 ? one : many}`;
		});
		return `${capitalised(formatList(parts, locale))}.`;
	});
}

type Verbs = Readonly<Record<Locale, readonly [one: string, many: string]>>;

const verbs = {
	top: {
		de: ['steht ohne Beleg auf der obersten Stufe', 'stehen ohne Beleg auf der obersten Stufe'],
		en: ['is at the top level without evidence', 'are at the top level without evidence']
	},
	partly: { de: ['gilt zum Teil', 'gelten zum Teil'], en: ['holds in part', 'hold in part'] },
	no: { de: ['ist ein Nein', 'sind ein Nein'], en: ['is a no', 'are a no'] },
	open: { de: ['blieb offen', 'blieben offen'], en: ['was left open', 'were left open'] }
} satisfies Record<string, Verbs>;

function pooledScore(score: number | null): Text | null {
	if (score === null) return null;
	return {
		de: `Alle Antworten zusammen ergeben ${points(score, 'de')} von 100 Punkten.`,
		en: `All answers together come to ${points(score, 'en')} out of 100 points.`
	};
}
