import { formatNumber, inBoth, quote } from '../format';
import { numeral, numeralPair } from '../numeral';
import { targetDefault, targetLowered } from '../report/targets';
import type { DimensionReport } from '../report/types';
import type { Locale, Text } from '../text';
import { type Picture, type ScoredDimension, contradictionsOf } from './picture';
import { type Sentence, said } from './sentence';
import { shapeOf } from './shape';
import { dimensionName, dimensionNames, points } from './words';

/** What is strong, and how that stands against targets of the company's own or lowered by its strategy. */
export function strengths(picture: Picture): readonly Sentence[] {
	if (picture.kind === 'nothing') return [];
	return [
		...said(standsOut(picture) ? 'may' : 'dearly', highest(picture)),
		...said('wants', topAnswer(picture)),
		...said('should', ownTargets(picture)),
		...said('should', strategy(picture))
	];
}

/** Then the first paragraph has already named the highest one. */
function standsOut({ scored }: Pick<Picture, 'scored'>): boolean {
	return scored.length > 1 && shapeOf(scored).kind === 'one-high';
}

/** From this score on the highest dimension is called a strength (`docs/method.md` §7: high). */
const strongMin = 65;

function highest({ report, scored, takesEvidence, kind }: Picture): Text | null {
	const [best, second] = scored;
	if (kind !== 'profile' || best === undefined || second === undefined) return null;
	const score = Math.round(best.score);
	const equal = scored.filter((other) => Math.round(other.score) === score);
	if (equal.length > 2) return null;
	const ids = equal.map(({ id }) => id);
	const contradicted = contradictionsOf(report.findings)[0]?.dimension;
	const evidence = equal.length === 1 && takesEvidence ? evidencedPart(best) : null;
	if (standsOut({ scored })) return alreadyNamed(best, evidence !== null);
	return inBoth((locale) => {
		const [names, at] = [dimensionNames(ids, locale), points(best.score, locale)];
		const proof = evidence === null ? '' : evidence[locale];
		const [goal, one] = [distance(equal, locale), equal.length === 1];
		const told = one && ids[0] === contradicted;
		if (best.score < strongMin) {
			return locale === 'de'
				? `Eine ausgeprägte Stärke zeigt sich nicht: Auch die ${one ? 'höchste Dimension' : 'höchsten Dimensionen'}, ${names}, ${one ? 'kommt' : 'kommen'} nicht über ${at} Punkte hinaus${proof}; ${goal}.`
				: `No marked strength shows: even the highest ${one ? 'dimension' : 'dimensions'}, ${names}, ${one ? 'reaches' : 'reach'} no more than ${at} points${proof}; ${goal}.`;
		}
		if (told) {
			return locale === 'de'
				? `${names} ist mit ${at} Punkten${proof && `${proof},`} zugleich die höchste Dimension; ${goal}.`
				: `${names} is also the highest dimension, with ${at} points${proof}; ${goal}.`;
		}
		return locale === 'de'
			? `${one ? 'Den höchsten Wert hat' : 'Die höchsten Werte haben'} ${names} mit ${one ? '' : 'je '}${at} Punkten${proof}; ${goal}.`
			: `The highest ${one ? 'score is that of' : 'scores are those of'} ${names}, ${at} points${one ? '' : ' each'}${proof}; ${goal}.`;
	});
}

/** The one that stood out was told with its score: only what that is worth is left to say. */
function alreadyNamed(best: ScoredDimension, partlyEvidenced: boolean): Text {
	return inBoth((locale) => {
		const name = dimensionName(best.id, locale);
		const [score, target] = [points(best.score, locale), formatNumber(best.target, locale)];
		if (partlyEvidenced) {
			const proof = points(best.evidencedScore ?? best.score, locale);
			return locale === 'de'
				? `Von den ${score} Punkten in ${name} sind ${proof} belegt; ${distance([best], 'de')}.`
				: `Of the ${score} points in ${name}, ${proof} are evidenced; ${distance([best], 'en')}.`;
		}
		if (locale === 'de') {
			return reaches(best)
				? `${name} erreicht mit ${score} Punkten auch das Ziel von ${target}.`
				: `${name} liegt mit ${score} Punkten dennoch unter dem Ziel von ${target}.`;
		}
		return reaches(best)
			? `${name}, at ${score}, also reaches its target of ${target}.`
			: `${name}, though the highest at ${score}, is below its target of ${target}.`;
	});
}

function evidencedPart({ score, evidencedScore }: ScoredDimension): Text | null {
	if (evidencedScore === null || points(score, 'de') === points(evidencedScore, 'de')) return null;
	return {
		de: `, von denen ${points(evidencedScore, 'de')} belegt sind`,
		en: `, of which ${points(evidencedScore, 'en')} are evidenced`
	};
}

function distance(equal: readonly ScoredDimension[], locale: Locale): string {
	const german = locale === 'de';
	const reached = equal.filter(reaches).length;
	const [first] = equal;
	if (equal.length > 1) {
		if (reached === equal.length) return german ? 'beide erreichen damit ihr Ziel' : 'both reach their targets';
		if (reached > 0) return german ? 'eine der beiden erreicht damit ihr Ziel' : 'one of the two reaches its target';
		return german ? 'beide bleiben damit unter ihrem Ziel' : 'both are below their targets';
	}
	const target = formatNumber(first?.target ?? targetDefault, locale);
	if (reached === 1 && first !== undefined && !reaches({ ...first, score: first.evidencedScore })) {
		return german
			? `das Ziel von ${target} ist nach den Antworten erreicht, nach den Belegen nicht`
			: `the target of ${target} is reached by the answers, though not by the evidence`;
	}
	if (reached === 1) return german ? `das Ziel von ${target} ist damit erreicht` : `the target of ${target} is reached`;
	return german ? `das Ziel liegt bei ${target}` : `the target is ${target}`;
}

/** An answer at the top that a fact supports, in the words that were chosen. */
function topAnswer({ report, items }: Picture): Text | null {
	const top = report.items.filter(({ level, standing }) => level === 4 && standing === 'counts');
	const [first] = top;
	const item = first && items.get(first.item);
	if (item === undefined || item.kind === 'contrast') return null;
	const count = top.length;
	return inBoth((locale) => {
		const [label, level] = [quote(item.label[locale], locale), quote(item.levels[4][locale], locale)];
		if (locale === 'de') {
			return count === 1
				? `Auf der obersten Stufe und belegt ist eine Antwort, die zu ${label}: ${level}.`
				: `Auf der obersten Stufe und belegt sind ${numeral(count, 'de')} Antworten, darunter die zu ${label}: ${level}.`;
		}
		return count === 1
			? `Evidence supports one answer at the top level, the one on ${label}: ${level}.`
			: `Evidence supports ${numeral(count, 'en')} answers at the top level, among them the one on ${label}: ${level}.`;
	});
}

function ownTargets({ report, kind }: Picture): Text | null {
	const own = report.dimensions.filter(({ targetReason }) => targetReason === 'own');
	const scored = own.filter(({ score }) => score !== null);
	const [only] = scored;
	if (kind !== 'profile' || only === undefined) return null;
	const reached = scored.filter(reaches);
	if (scored.length === 1) {
		return inBoth((locale) => {
			const [name, target] = [dimensionName(only.id, locale), formatNumber(only.target, locale)];
			const at = points(only.score ?? 0, locale);
			const yes = reached.length === 1;
			return locale === 'de'
				? `Ihr selbst gesetztes Ziel von ${target} Punkten für ${name} ist mit ${at} ${yes ? '' : 'noch nicht '}erreicht.`
				: `Your own target of ${target} points for ${name} is ${yes ? 'reached' : 'not yet reached'}; the score is ${at}.`;
		});
	}
	return inBoth((locale) => {
		const [met, all] = numeralPair(reached.length, scored.length, locale);
		const names = reached.length <= 3 ? nameList(reached, locale) : '';
		const both = scored.length === 2;
		if (locale === 'de') {
			if (reached.length === 0)
				return `Von Ihren ${both ? 'beiden' : all} selbst gesetzten Zielen ist noch keines erreicht.`;
			if (reached.length === scored.length)
				return `Ihre ${both ? 'beiden' : all} selbst gesetzten Ziele sind erreicht.`;
			return `Von Ihren ${both ? 'beiden' : all} selbst gesetzten Zielen ${reached.length === 1 ? 'ist eines' : `sind ${met}`} erreicht${names && `, und zwar in ${names}`}.`;
		}
		if (reached.length === 0)
			return both
				? 'Neither of your own two targets has been reached yet.'
				: `None of your own ${all} targets has been reached yet.`;
		if (reached.length === scored.length)
			return both ? 'Both of your own targets are reached.' : `All ${all} of your own targets are reached.`;
		return `Of your own ${all} targets, ${met} ${reached.length === 1 ? 'is' : 'are'} reached${names && `, in ${names}`}.`;
	});
}

/** A declared product- or price-led strategy lowers default targets (`docs/method.md` §8). */
function strategy({ report, kind }: Picture): Text | null {
	const lowered = report.loweredTargets.map(({ dimension }) => dimension);
	if (kind !== 'profile' || lowered.length === 0 || (report.strategy !== 'product' && report.strategy !== 'price'))
		return null;
	const scored = report.dimensions.filter(({ id, score }) => lowered.includes(id) && score !== null);
	const reached = scored.filter(reaches).length;
	const declared = strategyWords[report.strategy];
	return inBoth((locale) => {
		const names = dimensionNames(lowered, locale);
		const outcome = scored.length === 0 ? '' : reachedPart(reached, scored.length, locale);
		return locale === 'de'
			? `Weil Sie ${declared.de} als Strategie angegeben haben, gelten für ${names} ${targetLowered} statt ${targetDefault} Punkte als Ziel${outcome}.`
			: `As you declared ${declared.en} strategy, the target for ${names} is ${targetLowered} points instead of ${targetDefault}${outcome}.`;
	});
}

const strategyWords = {
	product: { de: 'die Produktorientierung', en: 'a product-led' },
	price: { de: 'die Preisorientierung', en: 'a price-led' }
} satisfies Record<string, Text>;

function reachedPart(reached: number, of: number, locale: Locale): string {
	if (locale === 'de') {
		if (of === 1) return reached === 1 ? ', und es ist erreicht' : '; erreicht ist es nicht';
		if (reached === of) return `, und ${of === 2 ? 'beide' : 'alle'} erreichen es`;
		return reached === 0
			? '; erreicht wird es nicht'
			: `; ${numeral(reached, 'de')} davon ${reached === 1 ? 'erreicht' : 'erreichen'} es`;
	}
	if (of === 1) return reached === 1 ? ', and it is reached' : '; it is not reached';
	if (reached === of) return `, and ${of === 2 ? 'both' : 'all'} reach it`;
	return reached === 0
		? '; it is not reached'
		: `; ${numeral(reached, 'en')} of them ${reached === 1 ? 'reaches' : 'reach'} it`;
}

function nameList(dimensions: readonly DimensionReport[], locale: Locale): string {
	return dimensionNames(
		dimensions.map(({ id }) => id),
		locale
	);
}

function reaches({ score, target }: Pick<DimensionReport, 'score' | 'target'>): boolean {
	return score !== null && score >= target - 1e-9;
}
