import { inBoth } from '../format';
import type { StageRange } from '../scoring/types';
import type { Locale, Text } from '../text';
import { type Picture, mostOften } from './picture';
import { type Sentence, said } from './sentence';
import { capitalised, counted, dimensionName, dimensionNames, numeral, points, stageName, stageNumber } from './words';

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
					en: 'This questionnaire asks for no evidence, so all of this is what people say of themselves.'
				};
	}
	if (high.length === 0) {
		return {
			de: 'Hohe Antworten, zu denen ein Beleg gehört, gibt es nicht; behauptet und belegt ist deshalb dasselbe.',
			en: 'There are no high answers that would call for evidence, so claim and evidence are the same.'
		};
	}
	if (unbacked.length === 0) {
		const one = high.length === 1;
		return {
			de: `Behauptet und belegt fallen zusammen, denn ${toHighAnswers(high.length)} gibt es einen Beleg, der zählt.`,
			en: `Claim and evidence coincide, since ${allHigh(high.length)} ${one ? 'has' : 'have'} evidence that counts.`
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
			return locale === 'de' ? 'Am Punktwert ändern die Belege nichts:' : 'The evidence leaves the score as it is:';
		return locale === 'de'
			? `Zählt nur, was belegt ist, sind es ${proof} Punkte:`
			: `Counting only what is evidenced it is ${proof} points:`;
	}
	if (isSame(stage.claimed, stage.evidenced)) return sameStage(claim, proof, unbacked.length === high.length, locale);
	const [number, name] = [stageNumber(stage.evidenced, locale), stageName(stage.evidenced, locale)];
	return locale === 'de'
		? `Belegt ist davon nur ${number}, ${name}, mit ${proof} Punkten:`
		: `The evidence reaches only to ${number}, ${name}, with ${proof} points:`;
}

function sameStage(claim: string, proof: string, noneBacked: boolean, locale: Locale): string {
	const german = locale === 'de';
	const lower =
		claim === proof
			? ''
			: german
				? `, allerdings mit ${proof} statt ${claim} Punkten`
				: `, though with ${proof} points instead of ${claim}`;
	if (noneBacked)
		return german
			? `Auch ohne Belege bliebe es bei dieser Stufe${lower}:`
			: `Even without evidence it would be the same stage${lower}:`;
	return german ? `Die Belege tragen dieselbe Stufe${lower}:` : `The evidence bears out the same stage${lower}:`;
}

function withoutEvidence({ high, unbacked }: Picture, locale: Locale): string {
	const [without, all] = [unbacked.length, high.length];
	if (locale === 'de') {
		const some = `zu ${without === 1 ? 'einer' : numeral(without, 'de')} der ${numeral(all, 'de')} hohen Antworten`;
		return `${capitalised(without === all ? toHighAnswers(all) : some)} fehlt ein Beleg, der zählt.`;
	}
	if (without === all) return `${allHigh(all)} ${all === 1 ? 'lacks' : 'lack'} evidence that counts.`;
	return `${numeral(without, 'en')} of the ${numeral(all, 'en')} high answers ${without === 1 ? 'lacks' : 'lack'} evidence that counts.`;
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

function whereEvidenceLacks({ unbacked }: Picture): Text | null {
	const most = mostOften(unbacked);
	if (most === null || most.count === unbacked.length) return null;
	return {
		de: `${capitalised(numeral(most.count, 'de'))} dieser Lücken liegen allein in ${dimensionName(most.id, 'de')}.`,
		en: `${capitalised(numeral(most.count, 'en'))} of these gaps are in ${dimensionName(most.id, 'en')} alone.`
	};
}

function lackOfEvidence({ unbacked }: Picture): Text | null {
	if (unbacked.length === 0) return null;
	return {
		de: 'Dass hier keiner genannt ist, heißt nicht, dass es keinen gibt.',
		en: 'That none is named here does not mean there is none.'
	};
}

function openQuestions({ report: { overall }, counts, kind }: Picture): Text {
	const open = counts.dontKnow + counts.missing;
	const banded = overall.score !== null && kind !== 'position' ? overall.band : null;
	if (open === 0) {
		return banded === null
			? { de: 'Offen blieb keine Frage.', en: 'No question was left open.' }
			: {
					de: 'Offen blieb keine Frage, der Wert hat also keine Spanne.',
					en: 'No question was left open, so the score has no range.'
				};
	}
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
			: `${questions}${unknown}; depending on the answers the score would lie ${range}.`;
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
	return german
		? `, davon ${numeral(dontKnow, 'de')} mit „weiß nicht“`
		: `, ${numeral(dontKnow, 'en')} of them with “don’t know”`;
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
	return inBoth((locale) => {
		const names = dimensionNames(ids, locale);
		if (locale === 'de') {
			return `${names} ${ids.length === 1 ? 'hat' : 'haben'} zu wenige Antworten für einen eigenen Wert und ${ids.length === 1 ? 'geht' : 'gehen'} mit 0 bis 100 in die Spanne ein.`;
		}
		return `${names} ${ids.length === 1 ? 'has' : 'have'} too few answers for a score and ${ids.length === 1 ? 'enters' : 'enter'} the range with 0 to 100.`;
	});
}

function otherWeights({ report: { robustness }, kind }: Picture): Text | null {
	const tried = kind === 'profile' ? robustness?.overall : null;
	if (!tried || tried.of === 0) return null;
	const {
		claimed: { holds },
		of
	} = tried;
	if (holds === of) {
		return {
			de: `An unserer Gewichtung hängt die Stufe nicht: In allen ${numeral(of, 'de')} anderen, die durchgerechnet sind, bleibt sie dieselbe.`,
			en: `The stage does not hang on our weighting: in all ${numeral(of, 'en')} others that were computed it stays the same.`
		};
	}
	return {
		de: `In ${numeral(holds, 'de')} von ${numeral(of, 'de')} anderen Gewichtungen, die durchgerechnet sind, bleibt die Stufe dieselbe.`,
		en: `In ${numeral(holds, 'en')} of ${numeral(of, 'en')} other weightings that were computed the stage stays the same.`
	};
}

function isSame(one: StageRange, other: StageRange): boolean {
	return one[0] === other[0] && one[1] === other[1];
}
