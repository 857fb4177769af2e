import { formatList, inBoth, quote } from '../format';
import type { DimensionId } from '../catalogue/types';
import type { StageHold } from '../scoring/types';
import type { Locale, Text } from '../text';
import { numeral, numeralPair } from '../numeral';
import { type Picture, resultsOf } from './picture';
import { type Sentence, said } from './sentence';
import { capitalised, dimensionNames } from './words';

/** More labels than these are counted instead of named. */
const labelsMax = 3;

/** What holds the result back, and the fewest answers that would change it. */
export function holding(picture: Picture): readonly Sentence[] {
	if (picture.kind === 'verdicts') {
		return [...said('must', verdictsMissing(picture)), ...said('may', refusal(picture))];
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
function cap({ report }: Picture, { stage, cappedBy = [] }: StageHold): Text | null {
	if (cappedBy.length === 0) return null;
	const uncertain = report.dimensions.some(
		({ id, stage: own }) => cappedBy.includes(id) && (own === null || own.claimed[0] < own.claimed[1])
	);
	return inBoth((locale) => {
		const at = capperStage(stage - 1, uncertain, locale);
		return locale === 'de'
			? `Die Gesamtstufe kann höchstens eine über der schwächsten Dimension liegen; das ${cappers(cappedBy, at, 'de')}.`
			: `The overall stage can be at most one above the weakest dimension, ${cappers(cappedBy, at, 'en')}.`;
	});
}

/** Open answers give a dimension a range of stages, of which the lower end caps. */
function capperStage(weakest: number, uncertain: boolean, locale: Locale): string {
	if (locale === 'de') return `${uncertain ? 'im ungünstigsten Fall ' : ''}auf Stufe ${weakest}`;
	return `${uncertain ? 'in the worst case ' : ''}at stage ${weakest}`;
}

function cappers(ids: readonly DimensionId[], at: string, locale: Locale): string {
	const names = dimensionNames(ids.slice(0, ids.length === 2 ? 2 : 1), locale);
	const count = numeral(ids.length, locale);
	if (locale === 'de') {
		if (ids.length === 1) return `ist ${names}, ${at}`;
		return ids.length === 2 ? `sind ${names}, beide ${at}` : `sind ${count} Dimensionen ${at}, darunter ${names}`;
	}
	if (ids.length === 1) return `which is ${names}, ${at}`;
	return ids.length === 2 ? `that is ${names}, both ${at}` : `and ${count} are ${at}, ${names} among them`;
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

/** The fewest answers that would change it; which ones is often a choice, so they are named as examples. */
function changes(picture: Picture, { next, heldBy, fewestChanges }: StageHold): Text | null {
	const [first] = fewestChanges;
	if (first === undefined || next === null) return null;
	if (fewestChanges.length === 1)
		return heldBy.length === 1 ? rung(picture, first, next) : oneChange(picture, first, next);
	const count = fewestChanges.length;
	const unanswered = fewestChanges.some(({ from }) => from === null);
	const open = isRange(picture);
	return inBoth((locale) => {
		const german = locale === 'de';
		const higher = `${unanswered ? (german ? 'neue oder ' : 'new or ') : ''}${german ? 'höhere Antworten' : 'higher answers'}`;
		if (count <= labelsMax) {
			const labels = formatList(
				fewestChanges.map(({ item }) => label(picture, item, locale)),
				locale
			);
			return german
				? `${reached(next, open, 'de')} genügen rechnerisch ${numeral(count, 'de')} ${higher}, zum Beispiel zu ${labels}.`
				: `${capitalised(numeral(count, 'en'))} ${higher} would be enough ${reached(next, open, 'en')}, for example on ${labels}.`;
		}
		const { items, notApplicable } = picture.counts;
		const [part, whole] = numeralPair(count, items - notApplicable, locale);
		const apply = notApplicable === 0 ? '' : german ? 'zutreffenden ' : 'applicable ';
		if (german) {
			return open
				? `Gesichert ist Stufe ${next} erst mit ${unanswered ? 'neuen oder ' : ''}höheren Antworten auf mindestens ${part} der ${whole} ${apply}Fragen.`
				: `Stufe ${next} verlangt ${higher} auf mindestens ${part} der ${whole} ${apply}Fragen.`;
		}
		return open
			? `Stage ${next} is certain only with ${higher} to at least ${part} of the ${whole} ${apply}questions.`
			: `Stage ${next} would take ${higher} to at least ${part} of the ${whole} ${apply}questions.`;
	});
}

/** A range of stages already reaches the next one at its upper end; there it is to be made certain. */
function isRange({ report: { overall } }: Picture): boolean {
	return overall.stage !== null && overall.stage.claimed[0] < overall.stage.claimed[1];
}

/** Where the sentence names the stage that is aimed at. */
function reached(next: number, open: boolean, locale: Locale): string {
	if (locale === 'de') return open ? `Damit Stufe ${next} gesichert ist,` : `Für Stufe ${next}`;
	return open ? `to make stage ${next} certain` : `for stage ${next}`;
}

type Change = StageHold['fewestChanges'][number];

function oneChange(picture: Picture, change: Change, next: number): Text {
	const behaviour = behaviourOf(picture, change);
	const open = change.from === null;
	return inBoth((locale) => {
		const name = label(picture, change.item, locale);
		if (locale === 'de') {
			const to = behaviour === null ? `zu ${name}` : `${behaviour.de} zu ${name}`;
			return `${reached(next, isRange(picture), 'de')} genügt rechnerisch eine einzige ${open ? 'weitere' : 'höhere'} Antwort, zum Beispiel ${to}.`;
		}
		const to = behaviour === null ? `on ${name}` : `${behaviour.en} on ${name}`;
		return `A single ${open ? 'further' : 'higher'} answer would be enough ${reached(next, isRange(picture), 'en')}, for example ${to}.`;
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
	const { verdicts = [], of = 0 } = picture.report.realityCheck ?? {};
	const refused = verdicts.filter(({ verdict }) => verdict === 'no').map(({ item }) => item);
	const unbacked = verdicts.filter(({ verdict }) => verdict === 'yes-without-fact').map(({ item }) => item);
	// Where every answer is a no, the first paragraph has said all.
	if (refused.length + unbacked.length === 0 || refused.length === of) return null;
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
		return `${capitalised(parts.filter((part) => part !== '').join('; '))}.`;
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
