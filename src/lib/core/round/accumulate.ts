import type { Level, Position } from '../answer/types';
import { type AnswerStatus, derivedLevel, positionX, unevidencedLevel } from '../answer/value';
import type { DimensionId, Questionnaire, QuestionnaireItem } from '../catalogue/types';
import { pooledItemsMin } from '../scoring/overall';
import { dimensionsForOverall } from '../scoring/plan';
import type { AnswerSheet } from '../scoring/sheet';
import { type Tally, evidencedScoreOf, hasScore, scoreOf, tally } from '../scoring/tally';
import { cellId, cellsOf } from './cells';
import {
	type MeasureLayout,
	type TallyLayout,
	codeSlots,
	itemOffset,
	layoutOf,
	responsesSlot,
	sharesOfProfile,
	slotOfCode,
	slots
} from './layout';
import { addUnits, responsesMax, sumSlots, unitsOf } from './sums';
import type { Cell, RoundGroup, StoredSheet } from './types';

/** Counts and sums of a round, cell by cell. It holds no person, and its size does not grow with their number. */
export interface RoundTally {
	readonly layout: TallyLayout;
	/** By `cellId`; every cell that the groups allow, with or without responses. */
	readonly cells: ReadonlyMap<string, Float64Array>;
	/** What each code of each item means for scoring, by item and slot; null: not allowed there. */
	readonly meanings: readonly (readonly (Meaning | null)[])[];
	/** Where one person's answers are laid out while they are counted; overwritten by the next. */
	readonly sheet: ReusedSheet;
}

/** An empty tally. */
export function beginTally(
	questionnaire: Questionnaire,
	groups: readonly RoundGroup[],
	weights: Partial<Record<DimensionId, number>> | null
): RoundTally {
	const layout = layoutOf(questionnaire, weights);
	const ids = groups.flatMap(cellsOf).map(cellId);
	return {
		layout,
		cells: new Map(ids.map((id) => [id, new Float64Array(layout.length)])),
		meanings: questionnaire.items.map(meaningsOf),
		sheet: { answers: [], status: [], x: [], xEvidenced: [], level: [], levelEvidenced: [] }
	};
}

/**
 * Counts one person's sheet in, once (`docs/method.md` §2, M2.group-mean). Throws where the cell or a code is none of this
 * round's, before anything is counted.
 */
export function addResponse(round: RoundTally, cell: Cell, stored: StoredSheet): void {
	const numbers = round.cells.get(cellId(cell));
	if (numbers === undefined) throw new Error(`The round has no cell ${cellId(cell)}.`);
	if ((numbers[responsesSlot] ?? 0) >= responsesMax)
		throw new Error(`A round takes at most ${responsesMax} responses.`);
	const sheet = readSheet(round, stored);
	numbers[responsesSlot] = (numbers[responsesSlot] ?? 0) + 1;
	for (let index = 0; index < stored.length; index++) {
		const slot = itemOffset(index) + slotOfCode(stored[index] ?? 0);
		numbers[slot] = (numbers[slot] ?? 0) + 1;
	}
	addScores(round.layout, numbers, sheet);
	if (round.layout.position !== null) addPosition(round.layout, round.layout.position, numbers, stored);
}

type ReusedSheet = { readonly [Part in keyof AnswerSheet]: AnswerSheet[Part][number][] };

interface Meaning {
	readonly status: AnswerStatus;
	readonly x: number;
	readonly xEvidenced: number;
	readonly level: Level;
	readonly levelEvidenced: Level;
}

function meaningsOf(item: QuestionnaireItem): readonly (Meaning | null)[] {
	const meanings = new Array<Meaning | null>(codeSlots).fill(null);
	const set = (code: number, meaning: Meaning) => {
		meanings[slotOfCode(code)] = meaning;
	};
	set(-1, unscored('missing'));
	set(-2, unscored('dont-know'));
	set(-3, unscored('not-applicable'));
	if (item.kind === 'contrast') {
		set(-4, valid(0, 0));
		for (const position of positions) set(position, valid(positionX(position), derivedLevel(positionX(position))));
		return meanings;
	}
	for (const level of levels) {
		const falls = item.takesEvidence && level >= 3;
		set(level, falls ? valid(level / 4, level, unevidencedLevel) : valid(level / 4, level));
	}
	set(13, valid(3 / 4, 3));
	set(14, valid(1, 4));
	return meanings;
}

const levels: readonly Level[] = [0, 1, 2, 3, 4];
const positions: readonly Position[] = [1, 2, 3, 4, 5, 6, 7];

function unscored(status: AnswerStatus): Meaning {
	return { status, x: 0, xEvidenced: 0, level: 0, levelEvidenced: 0 };
}

function valid(x: number, level: Level, evidenced?: Level): Meaning {
	const lowered = evidenced === undefined ? {} : { xEvidenced: evidenced / 4, levelEvidenced: evidenced };
	return { status: 'valid', x, xEvidenced: x, level, levelEvidenced: level, ...lowered };
}

/** Lays codes out as scoring reads answers, so that a person's scores are those of `scoreBasics` to the last digit. */
function readSheet({ meanings, sheet }: RoundTally, stored: StoredSheet): AnswerSheet {
	if (stored.length !== meanings.length) throw new Error('A stored sheet has one code an item.');
	for (let index = 0; index < stored.length; index++) {
		const meaning = meanings[index]?.[slotOfCode(stored[index] ?? Number.NaN)];
		if (!meaning) throw new Error(`Item ${index + 1} has no code ${stored[index]}.`);
		sheet.status[index] = meaning.status;
		sheet.x[index] = meaning.x;
		sheet.xEvidenced[index] = meaning.xEvidenced;
		sheet.level[index] = meaning.level;
		sheet.levelEvidenced[index] = meaning.levelEvidenced;
	}
	return sheet;
}

/** Scores of the dimensions and overall by `docs/method.md` §2, each with the shares that its stage rests on (§3). */
function addScores(layout: TallyLayout, numbers: Float64Array, sheet: AnswerSheet): void {
	const { plan, weights } = layout;
	let [scored, sum, sumEvidenced, sumWeighted, weightScored] = [0, 0, 0, 0, 0];
	for (const measure of layout.dimensions) {
		const sums = tally(measure.items, sheet);
		if (!hasScore(sums, plan.itemsForScore)) continue;
		const [score, evidenced] = [scoreOf(sums), evidencedScoreOf(sums)];
		addPerson(numbers, measure, score, evidenced, sums);
		const weight = weights?.[measure.id] ?? 1;
		scored += 1;
		sum += score;
		sumEvidenced += evidenced;
		sumWeighted += weight * score;
		weightScored += weight;
	}
	const whole = tally(plan.whole, sheet);
	if (plan.pooled) {
		if (!hasScore(whole, pooledItemsMin)) return;
		addPerson(numbers, layout.overall, scoreOf(whole), evidencedScoreOf(whole), whole);
	} else if (scored >= dimensionsForOverall) {
		addPerson(numbers, layout.overall, sum / scored, sumEvidenced / scored, whole);
		if (layout.overallWeighted === null || weightScored === 0) return;
		addPerson(numbers, layout.overallWeighted, Math.min(100, sumWeighted / weightScored), 0, null);
	}
}

function addPosition(layout: TallyLayout, measure: MeasureLayout, numbers: Float64Array, stored: StoredSheet): void {
	let [sum, count] = [0, 0];
	for (const index of layout.plan.contrasts) {
		const position = stored[index] ?? 0;
		if (position < 1) continue;
		sum += position - 1;
		count += 1;
	}
	if (count > 0) addPerson(numbers, measure, (100 * sum) / (6 * count), 0, null);
}

function addPerson(
	numbers: Float64Array,
	{ offset, hasEvidence, items }: MeasureLayout,
	score: number,
	evidenced: number,
	sums: Tally | null
): void {
	numbers[offset + slots.n] = (numbers[offset + slots.n] ?? 0) + 1;
	addUnits(numbers, offset + slots.sums, unitsOf(score));
	const place = offset + slots.classes + Math.min(4, Math.floor((score + 1e-9) / 20));
	numbers[place] = (numbers[place] ?? 0) + 1;
	if (items === null || sums === null) return;
	if (hasEvidence) numbers[offset + slots.evidenced] = (numbers[offset + slots.evidenced] ?? 0) + unitsOf(evidenced);
	const shares = offset + slots.shares;
	addShares(numbers, shares, sums.claimed, sums);
	if (hasEvidence) addShares(numbers, shares + sharesOfProfile * sumSlots, sums.evidenced, sums);
}

/** The shares p₁ … p₄ of one person in per cent: what is not known as level 0, then as level 4. */
function addShares(numbers: Float64Array, offset: number, weights: readonly number[], sums: Tally): void {
	const total = sums.weightValid + sums.weightUnknown;
	let above = 0;
	for (let level = 4; level >= 1; level--) {
		above += weights[level] ?? 0;
		const [low, high] = [(100 * above) / total, (100 * (above + sums.weightUnknown)) / total];
		addUnits(numbers, offset + (level - 1) * sumSlots, unitsOf(low));
		addUnits(numbers, offset + (level + 3) * sumSlots, unitsOf(high));
	}
}
