import { positionX } from '../answer/value';
import type { Position } from '../answer/types';
import type { QuestionnaireItem } from '../catalogue/types';
import { agreementOf } from '../statistics/agreement';
import { distributionOf, total } from './figures';
import { itemOffset, slotOfCode } from './layout';
import type { ItemFigures } from './publication';
import type { FigureShowing } from './showing';

/** One item in one group: how its answers are spread, and how far they agree (`docs/method.md` §4). */
export function itemFiguresOf(
	item: QuestionnaireItem,
	index: number,
	showing: FigureShowing,
	numbers: Float64Array
): ItemFigures {
	if (showing !== 'shown') return { id: item.id, showing: showing === 'too-few' ? showing : 'protects-others' };
	const countOf = (code: number) => numbers[itemOffset(index) + slotOfCode(code)] ?? 0;
	const distribution = distributionOf(item, index, numbers);
	const n = total(distribution);
	return {
		id: item.id,
		showing,
		n,
		distribution,
		dontKnow: countOf(-2),
		notApplicable: countOf(-3),
		missing: countOf(-1),
		meanLevel: total(distribution.map((count, place) => count * rungAt(place, distribution.length))) / n,
		evidence: item.takesEvidence
			? { claimed: (distribution[3] ?? 0) + (distribution[4] ?? 0), counting: countOf(13) + countOf(14) }
			: null,
		agreement: item.kind === 'contrast' ? null : agreementOf([distribution])
	};
}

/** Where a place of a distribution stands on the ladder 0–4: levels as they are, of a contrast first *neither*, then its x. */
export function rungAt(place: number, places: number): number {
	if (places === gradedPlaces) return place;
	return isPosition(place) ? 4 * positionX(place) : 0;
}

const gradedPlaces = 5;

function isPosition(place: number): place is Position {
	return place >= 1 && place <= 7;
}
