import { formatList, inBoth, quote } from '../format';
import type { DimensionId } from '../catalogue/types';
import type { StageHold } from '../scoring/types';
import type { Locale, Text } from '../text';
import { type Picture, mostOften, resultsOf } from './picture';
import { type Sentence, said } from './sentence';
import { dimensionName, dimensionNames, numeral } from './words';

/** More labels than these are counted instead of named. */
const labelsMax = 3;
/** So many in one dimension are worth naming it, as is half of all. */
const concentratedMin = 4;

/** What holds the result back, and the fewest answers that would change it. */
export function holding(picture: Picture): readonly Sentence[] {
	if (picture.kind === 'verdicts') {
		return [
			...said('must', verdictsMissing(picture)),
			...said('may', refusal(picture)),
			...said('fills', {
				de: 'Ein klares Ja verlangt die oberste Antwort und dazu eine Tatsache, die sich nachprüfen lässt.',
				en: 'A clear yes takes the top answer and, beside it, a fact that can be checked.'
			})
		];
	}
	const hold = picture.report.overall.hold?.claimed;
	if (picture.kind !== 'profile' || !hold) return [];
	if (hold.next === null) return said('must', atTheTop);
	return [
		...said('must', cap(picture, hold)),
		...said('must', oneAnswer(picture, hold)),
		...said(hold.heldBy.length === 1 ? 'should' : 'must', changes(picture, hold)),
		...said('fills', {
			de: 'Das ist eine Rechnung und kein Rat, anders zu antworten.',
			en: 'This is arithmetic, not advice to answer differently.'
		})
	];
}

const atTheTop: Text = {
	de: 'Eine höhere Stufe gibt es nicht; diese hält nur, solange jede Dimension wenigstens auf Stufe 4 bleibt.',
	en: 'There is no higher stage, and this one lasts only while every dimension stays at stage 4 or above.'
};

/** At most one stage above the weakest dimension (`docs/method.md` §3). */
function cap({ scored }: Picture, { stage, cappedBy = [] }: StageHold): Text | null {
	if (cappedBy.length === 0) return null;
	const weakest = stage - 1;
	return inBoth((locale) => {
		const lowest = cappedBy.length === 1 && cappedBy[0] === scored.at(-1)?.id;
		const which = lowest ? (locale === 'de' ? 'die niedrigste Dimension, ' : 'the lowest dimension, ') : '';
		const who = `${which}${cappers(cappedBy, locale)}`;
		const one = cappedBy.length === 1;
		if (locale === 'de') {
			return `Nach oben begrenzt wird das Ergebnis durch ${who}: Insgesamt zählt höchstens eine Stufe mehr als in der schwächsten Dimension, und ${one ? 'diese steht' : 'sie stehen'} auf Stufe ${weakest}.`;
		}
		return `What limits the result is ${who}: overall, at most one stage above the weakest dimension counts, and ${one ? 'this one stands' : 'these stand'} at stage ${weakest}.`;
	});
}

function cappers(ids: readonly DimensionId[], locale: Locale): string {
	if (ids.length <= 2) return dimensionNames(ids, locale);
	const [first] = ids;
	const name = first === undefined ? '' : dimensionName(first, locale);
	return locale === 'de'
		? `${numeral(ids.length, 'de')} Dimensionen, darunter ${name}`
		: `${numeral(ids.length, 'en')} dimensions, ${name} among them`;
}

/** A stage that hangs on one answer. */
function oneAnswer(picture: Picture, { stage, heldBy, stageWithout, fewestChanges }: StageHold): Text | null {
	const [only] = heldBy;
	if (heldBy.length !== 1 || only === undefined || stageWithout === null || stageWithout <= stage) return null;
	const open = fewestChanges.some(({ item, from }) => item === only && from === null);
	return {
		de: `An einer einzigen Antwort hängt, dass es nicht Stufe ${stageWithout} ist: an der ${open ? 'noch offenen ' : ''}zu ${label(picture, only, 'de')}.`,
		en: `A single answer keeps it from stage ${stageWithout}: the ${open ? 'open ' : ''}one on ${label(picture, only, 'en')}.`
	};
}

function changes(picture: Picture, { next, heldBy, fewestChanges, cappedBy = [] }: StageHold): Text | null {
	const [first] = fewestChanges;
	if (first === undefined || next === null) return null;
	if (fewestChanges.length === 1)
		return heldBy.length === 1 ? rung(picture, first, next) : oneChange(picture, first, next);
	const ids = fewestChanges.map(({ item }) => item);
	const count = ids.length;
	const unanswered = fewestChanges.some(({ from }) => from === null);
	if (count <= labelsMax) {
		return inBoth((locale) => {
			const labels = formatList(
				ids.map((id) => label(picture, id, locale)),
				locale
			);
			return locale === 'de'
				? `Bis Stufe ${next} fehlen rechnerisch ${numeral(count, 'de')} Antworten, die ${unanswered ? 'hinzukommen oder ' : ''}höher ausfallen müssten: ${labels}.`
				: `By the arithmetic, stage ${next} is ${numeral(count, 'en')} answers away, each of which would have to be ${unanswered ? 'given or ' : ''}higher: ${labels}.`;
		});
	}
	const results = resultsOf(picture, ids);
	const homes = new Set(results.map(({ dimensions }) => dimensions[0]?.id));
	const most = mostOften(results);
	const concentrates = most !== null && (most.count >= concentratedMin || 2 * most.count >= count);
	return inBoth((locale) => {
		const where = concentrates ? concentrated(most, cappedBy, locale) : spread(homes.size, locale);
		return locale === 'de'
			? `Bis Stufe ${next} müssten mindestens ${numeral(count, 'de')} Antworten ${unanswered ? 'hinzukommen oder ' : ''}höher ausfallen${where}.`
			: `To reach stage ${next}, at least ${numeral(count, 'en')} answers would have to be ${unanswered ? 'given or ' : ''}higher${where}.`;
	});
}

function concentrated(
	most: { readonly id: DimensionId; readonly count: number },
	cappedBy: readonly DimensionId[],
	locale: Locale
): string {
	const same = cappedBy.length === 1 && cappedBy[0] === most.id;
	const where = same
		? locale === 'de'
			? 'eben dieser Dimension'
			: 'that same dimension'
		: dimensionName(most.id, locale);
	return locale === 'de'
		? `, ${numeral(most.count, 'de')} davon in ${where}`
		: `, ${numeral(most.count, 'en')} of them in ${where}`;
}

function spread(dimensionCount: number, locale: Locale): string {
	if (dimensionCount < 2) return '';
	return locale === 'de'
		? `, verteilt auf ${numeral(dimensionCount, 'de')} Dimensionen`
		: `, spread over ${numeral(dimensionCount, 'en')} dimensions`;
}

type Change = StageHold['fewestChanges'][number];

function oneChange(picture: Picture, change: Change, next: number): Text {
	const behaviour = behaviourOf(picture, change);
	const open = change.from === null;
	return inBoth((locale) => {
		const name = label(picture, change.item, locale);
		const to = behaviour === null ? '' : locale === 'de' ? `, nämlich ${behaviour.de}` : `, namely ${behaviour.en}`;
		if (locale === 'de') {
			return `Bis Stufe ${next} fehlt rechnerisch eine einzige Antwort: ${open ? `die noch offene zu ${name}` : `Zu ${name} müsste sie höher lauten`}${to}.`;
		}
		return `By the arithmetic, stage ${next} is a single answer away: the one on ${name}${open ? ', which is still open' : ' would have to be higher'}${to}.`;
	});
}

/** What the one answer that was already named would have to say. */
function rung(picture: Picture, change: Change, next: number): Text | null {
	const behaviour = behaviourOf(picture, change);
	return (
		behaviour && {
			de: `Für Stufe ${next} müsste dort gelten: ${behaviour.de}.`,
			en: `For stage ${next} it would have to read ${behaviour.en}.`
		}
	);
}

function behaviourOf({ items }: Picture, { item, to }: Change): Text | null {
	const found = items.get(item);
	if (found === undefined || found.kind === 'contrast') return null;
	return inBoth((locale) => quote(found.levels[to][locale], locale));
}

/** Where the reality check says no, in the words that were chosen. */
function verdictsMissing(picture: Picture): Text | null {
	const verdicts = picture.report.realityCheck?.verdicts ?? [];
	const refused = verdicts.filter(({ verdict }) => verdict === 'no').map(({ item }) => item);
	const unbacked = verdicts.filter(({ verdict }) => verdict === 'yes-without-fact').map(({ item }) => item);
	if (refused.length === 0 && unbacked.length === 0) return null;
	return inBoth((locale) => {
		const named = (ids: readonly string[]) =>
			formatList(
				ids.map((id) => label(picture, id, locale)),
				locale
			);
		const [no, bare] = [named(refused), named(unbacked)];
		const parts =
			locale === 'de'
				? [no && `ein Nein steht bei ${no}`, bare && `ein Beleg fehlt bei ${bare}`]
				: [no && `the answer is no on ${no}`, bare && `evidence is missing on ${bare}`];
		const sentence = parts.filter((part) => part !== '').join('; ');
		return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
	});
}

/** The first no in the words that were chosen. */
function refusal(picture: Picture): Text | null {
	const refused = picture.report.realityCheck?.verdicts.find(({ verdict }) => verdict === 'no')?.item ?? '';
	const [item, [result]] = [picture.items.get(refused), resultsOf(picture, [refused])];
	if (item === undefined || item.kind === 'contrast' || result?.level === null || result?.level === undefined)
		return null;
	const level = item.levels[result.level];
	return {
		de: `Zu ${label(picture, refused, 'de')} lautet die Antwort: ${quote(level.de, 'de')}.`,
		en: `On ${label(picture, refused, 'en')} the answer reads ${quote(level.en, 'en')}.`
	};
}

function label({ items }: Picture, id: string, locale: Locale): string {
	return quote(items.get(id)?.label[locale] ?? id, locale);
}
