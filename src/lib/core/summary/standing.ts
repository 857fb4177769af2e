import { inBoth } from '../format';
import { numeral } from '../numeral';
import type { Locale, Text } from '../text';
import type { Picture, ScoredDimension } from './picture';
import { type Sentence, said } from './sentence';
import { type Shape, shapeOf } from './shape';
import { nothingStanding, positionStanding, verdictStanding } from './standing-short';
import { englishSubject, forSubject, workplace } from './subject';
import { capitalised, dimensionName, dimensionNames, points, pointsBetween, stageName, stageNumber } from './words';

/** Where the company stands: the stage and the score, and what the profile looks like. */
export function standing(picture: Picture): readonly Sentence[] {
	if (picture.kind === 'nothing') return nothingStanding(picture);
	if (picture.kind === 'verdicts') return verdictStanding(picture);
	if (picture.kind === 'position') return positionStanding(picture);
	return [
		...said('must', overall(picture)),
		...said('wants', weighted(picture)),
		...said('must', profile(picture)),
		...said('fills', stageMeaning(picture))
	];
}

function overall({ report, scored, isOwnWork }: Picture): Text {
	const { stage, score } = report.overall;
	return inBoth((locale) => {
		if (stage === null || score === null)
			return withoutStage(forSubject(report.subject, locale), scored.length, locale);
		const range = stage.claimed;
		const at = `${stageNumber(range, locale)} ${locale === 'de' ? 'von' : 'of'} 5, ${stageName(range, locale)}`;
		const shown = points(score, locale);
		if (locale === 'de') {
			const source = isOwnWork
				? `Aus dem, was Sie von Ihrer eigenen Arbeit${workplace(report.subject, 'de')} berichten, ergibt sich`
				: `${forSubject(report.subject, 'de')} ergibt sich aus den Antworten`;
			return `${source} ${at}, mit ${shown} von 100 Punkten.`;
		}
		const source = isOwnWork
			? `What you report of your own work${workplace(report.subject, 'en')} amounts to`
			: `On these answers, ${englishSubject(report.subject)} is at`;
		return `${source} ${at}, with a score of ${shown} out of 100.`;
	});
}

function withoutStage(subject: string, scored: number, locale: Locale): string {
	if (locale === 'de') {
		const have = scored === 0 ? 'keine' : scored === 1 ? 'erst eine' : numeral(scored, 'de');
		return `${subject} lässt sich keine Gesamtstufe angeben: Einen Punktwert ${scored > 1 ? 'haben' : 'hat'} ${have} der acht Dimensionen, nötig sind fünf.`;
	}
	const have = scored === 0 ? 'none' : scored === 1 ? 'only one' : numeral(scored, 'en');
	return `${subject}, no overall stage can be given: ${have} of the eight dimensions ${scored > 1 ? 'have' : 'has'} a score, and five are needed.`;
}

/** Importance weights give a second score; the stages do not know them (`docs/method.md` §2). */
function weighted({ report: { overall, overallWeighted } }: Picture): Text | null {
	if (!overallWeighted || overall.score === null) return null;
	const [plain, own] = [points(overall.score, 'de'), points(overallWeighted.score, 'de')];
	if (plain === own) {
		return {
			de: 'Ihre eigene Gewichtung der Dimensionen ändert an dieser Punktzahl nichts.',
			en: 'With your own weights for the dimensions the score is the same.'
		};
	}
	return {
		de: `Nach Ihrer eigenen Gewichtung der Dimensionen wären es ${own} Punkte; die Stufe berührt das nicht.`,
		en: `With your own weights for the dimensions the score would be ${own}; the stage is not affected.`
	};
}

function profile({ scored }: Picture): Text | null {
	const [only, second] = scored;
	if (only === undefined) return null;
	if (second === undefined) {
		return inBoth((locale) => {
			const name = dimensionName(only.id, locale);
			return locale === 'de'
				? `Bewertet ist allein ${name}, mit ${points(only.score, 'de')} Punkten.`
				: `The one with a score is ${name}, at ${points(only.score, 'en')} points.`;
		});
	}
	const shape = shapeOf(scored);
	if (points(scored[0]?.score ?? 0, 'de') === points(scored.at(-1)?.score ?? 0, 'de')) return allEqual(scored);
	return inBoth((locale) => (locale === 'de' ? germanProfile(shape, scored) : englishProfile(shape, scored)));
}

function allEqual(scored: readonly ScoredDimension[]): Text {
	const [both, complete] = [scored.length === 2, scored.length === 8];
	return {
		de: `${both ? 'Beide' : `Alle ${numeral(scored.length, 'de')}`} ${complete ? '' : 'bewerteten '}Dimensionen liegen gleichauf, ${between(scored, 'de')}.`,
		en: `${both ? 'Both' : `All ${numeral(scored.length, 'en')}`} ${complete ? '' : 'scored '}dimensions are level, ${between(scored, 'en')}.`
	};
}

function germanProfile(shape: Shape, scored: readonly ScoredDimension[]): string {
	const complete = scored.length === 8;
	const two = scored.length === 2;
	const all = complete ? 'acht Dimensionen' : `${two ? 'beiden' : numeral(scored.length, 'de')} bewerteten Dimensionen`;
	const rest = (dimensions: readonly ScoredDimension[]) =>
		`${capitalised(numeral(dimensions.length, 'de'))} ${complete ? '' : 'der bewerteten '}Dimensionen liegen ${between(dimensions, 'de')}`;
	switch (shape.kind) {
		case 'even':
			return `Die ${all} liegen nah beieinander, ${between(scored, 'de')}${two ? '' : '; keine fällt aus der Reihe'}.`;
		case 'one-low':
			return `${rest(shape.rest)}, nur ${at(shape.one, 'de')} bleibt dahinter zurück.`;
		case 'one-high':
			return `${rest(shape.rest)}, nur ${at(shape.one, 'de')} ragt heraus.`;
		case 'two-groups':
			return `Das Profil zerfällt in zwei Teile: ${rest(shape.upper)}, die übrigen ${numeral(shape.lower.length, 'de')} ${between(shape.lower, 'de').replace(/ Punkten$/, '')}${lowestOf(shape.lower, 'de')}.`;
		case 'spread':
			return `Die ${all} liegen ${between(scored, 'de')}, ${two ? 'die niedrigere ist' : 'am niedrigsten'} ${lowest(scored, 'de')}.`;
	}
}

function englishProfile(shape: Shape, scored: readonly ScoredDimension[]): string {
	const complete = scored.length === 8;
	const two = scored.length === 2;
	const all = `${numeral(scored.length, 'en')} ${complete ? '' : 'scored '}dimensions`;
	const rest = (dimensions: readonly ScoredDimension[]) =>
		`${numeral(dimensions.length, 'en')} ${complete ? '' : 'of the scored '}dimensions ${lie(dimensions)} ${between(dimensions, 'en')}`;
	switch (shape.kind) {
		case 'even':
			return `The ${all} lie close together, ${between(scored, 'en')}${two ? '' : ', and none stands out'}.`;
		case 'one-low':
			return `${capitalised(rest(shape.rest))}; only ${at(shape.one, 'en')} is well below that.`;
		case 'one-high':
			return `${capitalised(rest(shape.rest))}; only ${at(shape.one, 'en')} stands out.`;
		case 'two-groups':
			return `The profile falls into two parts: ${rest(shape.upper)}, the other ${numeral(shape.lower.length, 'en')} ${between(shape.lower, 'en').replace(/ points$/, '')}${lowestOf(shape.lower, 'en')}.`;
		case 'spread':
			return `The ${all} lie ${between(scored, 'en')}, with ${lowest(scored, 'en')} the ${two ? 'lower' : 'lowest'}.`;
	}
}

function between(dimensions: readonly ScoredDimension[], locale: Locale): string {
	return pointsBetween(dimensions.at(-1)?.score ?? 0, dimensions[0]?.score ?? 0, locale);
}

/** English is `at` a point and `lies between` two. */
function lie(dimensions: readonly ScoredDimension[]): string {
	return points(dimensions.at(-1)?.score ?? 0, 'en') === points(dimensions[0]?.score ?? 0, 'en') ? 'are' : 'lie';
}

function at({ id, score }: ScoredDimension, locale: Locale): string {
	const name = dimensionName(id, locale);
	return locale === 'de' ? `${name} mit ${points(score, 'de')}` : `${name}, at ${points(score, 'en')},`;
}

/** Those that share the lowest score; of many only the first, since the page shows the rest. */
function lowest(dimensions: readonly ScoredDimension[], locale: Locale): string {
	const low = sharingLowest(dimensions);
	const names = dimensionNames(low.slice(0, low.length > 2 ? 1 : 2), locale);
	if (low.length <= 2) return names;
	return locale === 'de' ? `unter anderem ${names}` : `${names} among`;
}

/** `, am niedrigsten „…“`, or the names of a lower group of two; nothing where all of a larger one are level. */
function lowestOf(lower: readonly ScoredDimension[], locale: Locale): string {
	const ids = lower.map(({ id }) => id);
	if (lower.length === 2) return `, ${locale === 'de' ? 'nämlich' : 'namely'} ${dimensionNames(ids, locale)}`;
	if (sharingLowest(lower).length === lower.length) return '';
	return locale === 'de' ? `, am niedrigsten ${lowest(lower, 'de')}` : `, with ${lowest(lower, 'en')} the lowest`;
}

function sharingLowest(dimensions: readonly ScoredDimension[]) {
	const score = Math.round(dimensions.at(-1)?.score ?? 0);
	return dimensions.filter((dimension) => Math.round(dimension.score) === score).map(({ id }) => id);
}

/** What the stage looks like in a company, where there is room to say it. */
function stageMeaning({ report }: Picture): Text | null {
	if (report.overall.stage === null) return null;
	return {
		de: 'Eine Stufe gilt als erreicht, wenn mehr als die Hälfte der Antworten an sie heranreicht und fast alle an die Stufen darunter.',
		en: 'A stage counts as reached when more than half of the answers come up to it and nearly all to the stages below.'
	};
}
