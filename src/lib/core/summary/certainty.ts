import { inBoth } from '../format';
import { counted, numeral, numeralPair } from '../numeral';
import type { StageRange } from '../scoring/types';
import type { Locale, Text } from '../text';
import { type Picture, mostOften } from './picture';
import { type Sentence, said } from './sentence';
import { capitalised, dimensionName, dimensionNames, points, stageName, stageNumber } from './words';

/** How sure that is: what facts bear out, what was left open, and whether other weights would say otherwise. */
export function certainty(picture: Picture): readonly Sentence[] {
	if (picture.kind === 'nothing') return [];
	return [
		...said('must', evidence(picture)),
		...said('may', lackOfEvidence(picture)),
		...said('wants', whereEvidenceLacks(picture)),
		...said(picture.kind === 'position' ? 'fills' : 'must', openQuestions(picture)),
		...said('wants', unscored(picture)),
		...said('may', otherWeights(picture))
	];
}

function evidence(picture: Picture): Text | null {
	const { high, unbacked, takesEvidence, kind } = picture;
	if (!takesEvidence) {
		return kind === 'position'
			? null
			: {
					de: 'Nach Belegen fragt dieser Fragebogen nicht; alles hier ist Selbstauskunft.',
					en: 'This questionnaire asks for no evidence, so everything here is self-reported.'
				};
	}
	if (high.length === 0) {
		return {
			de: 'Keine Antwort liegt so hoch, dass sie einen Beleg verlangt; behauptet und belegt sind hier dasselbe.',
			en: 'No answer is high enough to call for evidence, so claimed and evidenced are the same here.'
		};
	}
	if (unbacked.length === 0) {
		const one = high.length === 1;
		return {
			de: `Behauptet und belegt fallen zusammen, denn ${toHighAnswers(high.length)} gibt es einen Beleg, der zählt.`,
			en: `Claimed and evidenced coincide, since ${allHigh(high.length)} ${one ? 'has' : 'have'} evidence that counts.`
		};
	}
	return inBoth((locale) => `${evidenced(picture, locale)} ${withoutEvidence(picture, locale)}`);
}

/** The evidenced stage and score beside the claimed ones; without a stage there is nothing to set beside. */
function evidenced({ report: { overall }, kind, high, unbacked }: Picture, locale: Locale): string {
	const { stage, score, evidencedScore } = overall;
	if (stage === null || score === null || evidencedScore === null) {
		return locale === 'de' ? 'Nicht alles davon ist belegt:' : 'Not all of this is evidenced:';
	}
	const [claim, proof] = [points(score, locale), points(evidencedScore, locale)];
	if (kind !== 'profile') {
		if (claim === proof)
			return locale === 'de'
				? 'Gerundet ändern die Belege daran nichts:'
				: 'Rounded, the evidence leaves that as it is:';
		return locale === 'de'
			? `Zählt nur, was belegt ist, sind es ${proof} Punkte:`
			: `Counting only what is evidenced, the score is ${proof}:`;
	}
	if (isSame(stage.claimed, stage.evidenced)) return sameStage(claim, proof, unbacked.length === high.length, locale);
	const [number, name] = [stageNumber(stage.evidenced, locale), stageName(stage.evidenced, locale)];
	return locale === 'de'
		? `Belegt ist davon nur ${number}, ${name}, mit ${proof} Punkten:`
		: `Only ${number}, ${name}, is evidenced, with a score of ${proof}:`;
}

function sameStage(claim: string, proof: string, noneBacked: boolean, locale: Locale): string {
	const german = locale === 'de';
	const lower =
		claim === proof
			? ''
			: german
				? `, allerdings mit ${proof} statt ${claim} Punkten`
				: `, though with a score of ${proof} instead of ${claim}`;
	if (noneBacked)
		return german
			? `Auch ohne Belege bliebe es bei dieser Stufe${lower}:`
			: `Without any evidence the stage would still be the same${lower}:`;
	return german ? `Die Belege tragen dieselbe Stufe${lower}:` : `The evidence supports the same stage${lower}:`;
}

function withoutEvidence({ high, unbacked }: Picture, locale: Locale): string {
	const [without, all] = numeralPair(unbacked.length, high.length, locale);
	if (locale === 'de') {
		const some = `zu ${unbacked.length === 1 ? 'einer' : without} der ${high.length === 2 ? 'beiden' : all} hohen Antworten`;
		return `${capitalised(unbacked.length === high.length ? toHighAnswers(high.length) : some)} fehlt ein Beleg, der zählt.`;
	}
	if (unbacked.length === high.length)
		return `${allHigh(high.length)} ${high.length === 1 ? 'lacks' : 'lack'} evidence that counts.`;
	return `${without} of the ${all} high answers ${unbacked.length === 1 ? 'lacks' : 'lack'} evidence that counts.`;
}

/** All high answers, in the German dative. */
function toHighAnswers(count: number): string {
	if (count === 1) return 'zur einzigen hohen Antwort';
	return `zu ${count === 2 ? 'beiden' : `allen ${numeral(count, 'de')}`} hohen Antworten`;
}

function allHigh(count: number): string {
	if (count === 1) return 'the only high answer';
	return count === 2 ? 'both high answers' : `all ${numeral(count, 'en')} high answers`;
}

/** Only where one dimension holds most of the gaps: a share of them says nothing where every dimension has some. */
function whereEvidenceLacks({ unbacked }: Picture): Text | null {
	const most = mostOften(unbacked);
	if (most === null || most.count === unbacked.length || 2 * most.count <= unbacked.length) return null;
	return inBoth((locale) => {
		const [part, whole] = numeralPair(most.count, unbacked.length, locale);
		const name = dimensionName(most.id, locale);
		return locale === 'de'
			? `${capitalised(part)} dieser ${whole} Lücken liegen in ${name}.`
			: `${capitalised(part)} of these ${whole} gaps are in ${name}.`;
	});
}

/** A fact may exist and not be entered, or be entered and too old to count: nothing is said about which. */
function lackOfEvidence({ unbacked }: Picture): Text | null {
	if (unbacked.length === 0) return null;
	return unbacked.length === 1
		? {
				de: 'Einen solchen Beleg kann es trotzdem geben; hier eingetragen ist er nicht.',
				en: 'Such evidence may exist all the same; it was not entered here.'
			}
		: {
				de: 'Solche Belege kann es trotzdem geben; hier eingetragen sind sie nicht.',
				en: 'Such evidence may exist all the same; it was not entered here.'
			};
}

function openQuestions({ report: { overall }, counts, kind }: Picture): Text {
	const open = counts.dontKnow + counts.missing;
	if (open === 0) return { de: 'Offen blieb keine Frage.', en: 'No question was left open.' };
	const banded = overall.score !== null && kind !== 'position' ? overall.band : null;
	return inBoth((locale) => {
		const german = locale === 'de';
		const questions = capitalised(
			german
				? `Offen ${open === 1 ? 'blieb' : 'blieben'} ${counted(open, 'Frage', 'Fragen', 'de')}`
				: `${open > 12 ? 'In all, ' : ''}${counted(open, 'question was', 'questions were', 'en')} left open`
		);
		const unknown = dontKnowPart(open, counts.dontKnow, locale);
		if (banded === null) return `${questions}${unknown}.`;
		const range = pointsBetweenEnds(banded, locale);
		return german
			? `${questions}${unknown}; je nach Antwort läge der Wert ${range}.`
			: `${questions}${unknown}; depending on the ${open === 1 ? 'answer' : 'answers'}, the score would lie ${range}.`;
	});
}

function dontKnowPart(open: number, dontKnow: number, locale: Locale): string {
	const german = locale === 'de';
	if (dontKnow === 0) return '';
	if (open === 1) return german ? ', mit „weiß nicht“ beantwortet' : ', answered “don’t know”';
	if (dontKnow === open) {
		const both = open === 2;
		return german
			? `, ${both ? 'beide' : 'alle'} mit „weiß nicht“ beantwortet`
			: `, ${both ? 'both' : 'all'} answered “don’t know”`;
	}
	const [part] = numeralPair(dontKnow, open, locale);
	return german ? `, davon ${part} mit „weiß nicht“ beantwortet` : `, ${part} of them answered “don’t know”`;
}

function pointsBetweenEnds([low, high]: readonly [number, number], locale: Locale): string {
	return locale === 'de'
		? `zwischen ${points(low, 'de')} und ${points(high, 'de')}`
		: `between ${points(low, 'en')} and ${points(high, 'en')}`;
}

/** Dimensions that count and have no score: they make the range wide (`docs/method.md` §2). */
function unscored({ report, kind }: Picture): Text | null {
	const ids = report.dimensions.filter(({ counts, score }) => counts && score === null).map(({ id }) => id);
	if (kind !== 'profile' || ids.length === 0 || report.overall.score === null) return null;
	const one = ids.length === 1;
	return {
		de: `${dimensionNames(ids, 'de')} ${one ? 'hat' : 'haben'} zu wenige Antworten für einen eigenen Wert und ${one ? 'geht' : 'gehen'} mit 0 bis 100 in die Spanne ein.`,
		en: `${dimensionNames(ids, 'en')} ${one ? 'has' : 'have'} too few answers for ${one ? 'a score of its own and enters' : 'scores of their own and enter'} the range as 0 to 100.`
	};
}

/** The stage that is shown is the claimed one; where the evidence gives another, it is said which is meant. */
function otherWeights({ report: { robustness, overall }, kind }: Picture): Text | null {
	const tried = kind === 'profile' ? robustness?.overall : null;
	if (!tried || tried.of === 0 || overall.stage === null) return null;
	const {
		claimed: { holds },
		of
	} = tried;
	const differs = !isSame(overall.stage.claimed, overall.stage.evidenced);
	const [german, english] = differs ? ['behauptete Stufe', 'claimed stage'] : ['Stufe', 'stage'];
	if (holds === of) {
		return {
			de: `An unserer Gewichtung hängt die ${german} nicht: In allen ${numeral(of, 'de')} anderen, die durchgerechnet sind, bleibt sie dieselbe.`,
			en: `The ${english} does not depend on our weighting: in all ${numeral(of, 'en')} others that were tried it stays the same.`
		};
	}
	if (holds === 0) {
		return {
			de: `Die ${german} hängt an unserer Gewichtung: In keiner der ${numeral(of, 'de')} anderen, die durchgerechnet sind, ist es dieselbe.`,
			en: `The ${english} depends on our weighting: in none of the ${numeral(of, 'en')} others that were tried is it the same.`
		};
	}
	return inBoth((locale) => {
		const [part, whole] = numeralPair(holds, of, locale);
		return locale === 'de'
			? `In ${holds === 1 ? 'einer' : part} von ${whole} anderen Gewichtungen, die durchgerechnet sind, bleibt die ${german} dieselbe.`
			: `In ${part} of ${whole} other weightings that were tried the ${english} stays the same.`;
	});
}

function isSame(one: StageRange, other: StageRange): boolean {
	return one[0] === other[0] && one[1] === other[1];
}
