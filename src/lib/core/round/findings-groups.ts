import { dimensionIds } from '../catalogue/types';
import type { Questionnaire } from '../catalogue/types';
import type { Finding } from '../findings/types';
import { aboutDimension } from '../findings/wording';
import { formatNumber, inBoth } from '../format';
import type { Text } from '../text';
import type { Comparison, PairComparison } from './compare';
import {
	leadersBasis,
	leadersHigherExplanations,
	leadersLowerExplanations,
	noSharedPictureExplanations,
	sharedPictureBasis
} from './findings-explanations';
import { type AboutGroup, itemsIn, scoreIn } from './findings-input';
import { intervalOf, ofGroup, scoreOfGroup } from './findings-wording';
import { groupOf, shownIn } from './measures';
import type { Publication, ShownMeasure } from './publication';

/** Leaders see it differently (`docs/method.md` §7, M7.leaders-differ): distinguishable from staff, the widest gap first. */
export function leadersDiffer(
	{ publication, questionnaire }: { readonly publication: Publication; readonly questionnaire: Questionnaire },
	{ pairs }: Comparison
): readonly Finding[] {
	return pairs
		.filter(({ verdict }) => verdict === 'distinguishable')
		.toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
		.map((pair): Finding => {
			const dimension = pair.measure === 'overall' ? null : pair.measure;
			return {
				rule: 'M7.leaders-differ',
				kind: 'leaders-differ',
				...(dimension !== null && { dimension }),
				statement: leadersStatement(publication, pair),
				explanations: pair.difference > 0 ? leadersHigherExplanations : leadersLowerExplanations,
				basis: leadersBasis,
				answers: itemsIn(questionnaire, dimension)
			};
		});
}

/** No shared picture (M7.no-shared-picture): a group's agreement on a dimension is below .60. */
export function noSharedPicture(about: AboutGroup): readonly Finding[] {
	return dimensionIds.flatMap((dimension): readonly Finding[] => {
		const measure = scoreIn(about, dimension);
		if (measure?.reading !== 'none' || measure.agreement === null) return [];
		return [
			{
				rule: 'M7.no-shared-picture',
				kind: 'no-shared-picture',
				dimension,
				statement: pictureStatement(about, dimension, measure, measure.agreement),
				explanations: noSharedPictureExplanations,
				basis: sharedPictureBasis,
				answers: itemsIn(about.questionnaire, dimension)
			}
		];
	});
}

function leadersStatement(
	publication: Publication,
	{ measure, one, other, difference, interval }: PairComparison
): Text {
	return inBoth((locale) => {
		const german = locale === 'de';
		const dimension = measure === 'overall' ? null : measure;
		const where = `${aboutDimension(dimension, locale)}${!german && dimension === null ? ',' : ''}`;
		const points = formatNumber(Math.abs(difference), locale);
		const [low, high] = interval ?? [difference, difference];
		const sure = intervalOf(difference > 0 ? [low, high] : [-high, -low], locale);
		const [leaders, staff] = [one, other].map((id) => {
			const shown = shownIn(groupOf(publication, id), measure);
			return shown === null ? '' : scoreOfGroup(shown, locale);
		});
		if (german) {
			return `${where} urteilen die Führungskräfte um ${points} ${points === '1' ? 'Punkt' : 'Punkte'} ${difference > 0 ? 'höher' : 'niedriger'} als die Mitarbeitenden (${sure}): ${leaders} gegenüber ${staff}.`;
		}
		return `${where} leaders judge ${points} ${points === '1' ? 'point' : 'points'} ${difference > 0 ? 'higher' : 'lower'} than staff (${sure}): ${leaders} against ${staff}.`;
	});
}

function pictureStatement(
	{ group }: AboutGroup,
	dimension: (typeof dimensionIds)[number],
	measure: ShownMeasure,
	agreement: number
): Text {
	return inBoth((locale) => {
		const where = aboutDimension(dimension, locale);
		const shown = formatNumber(agreement, locale, 2);
		const [limit, whole] = [formatNumber(0.6, locale, 2), formatNumber(1, locale, 2)];
		const score = scoreOfGroup(measure, locale);
		return locale === 'de'
			? `${where} gehen die Antworten ${ofGroup(group, locale)} weit auseinander: Die Übereinstimmung beträgt ${shown}; ab ${limit} sprächen wir von einem teils gemeinsamen Bild, ${whole} hieße völlig einig. Der Mittelwert von ${score} steht deshalb für keine gemeinsame Sicht, und eine Reifestufe nennen wir nicht.`
			: `${where} the answers ${ofGroup(group, locale)} lie far apart: agreement is ${shown}, where ${limit} would be a partly shared picture and ${whole} complete agreement. The mean of ${score} therefore stands for no common view, and we state no stage.`;
	});
}
