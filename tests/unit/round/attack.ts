import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import { cellId } from '../../../src/lib/core/round/cells';
import { groupPlanOf } from '../../../src/lib/core/round/groups';
import type { Measure, Publication } from '../../../src/lib/core/round/publication';
import type { RoundGroup, StoredSheet } from '../../../src/lib/core/round/types';
import { planOf } from '../../../src/lib/core/scoring/plan';
import type { Response } from './builders';

type Row = Float64Array;

/** Persons of a cell that a figure is about, the sum of their values as an equation, and those values. */
interface InCell {
	readonly persons: number;
	readonly row: Row;
	readonly values: readonly number[];
}

/**
 * A reader who knows which cells are empty, and of every group shown whether all its people have answered everything; who it was
 * that left a question open the reader does not know. Every figure published is an equation over sums of cells, and where everybody
 * in a group shown has answered everything its scores are sums of its answers. Whatever is a combination of these equations can be
 * computed. Returns the hidden figures of 1 to k − 1 people, or of people who all answered alike, that can be.
 */
export function computable(
	publication: Publication,
	responses: readonly Response[],
	groups: readonly RoundGroup[],
	questionnaire: Questionnaire
): readonly string[] {
	const { definitions } = groupPlanOf(groups);
	const cells = [...new Set(definitions.flatMap((definition) => definition.cells))];
	const figures = figuresOf(questionnaire);
	const width = cells.length * figures.length;
	const sheetsIn = (own: readonly string[]) =>
		responses.filter((response) => own.includes(cellId(response.cell))).map(({ sheet }) => sheet);
	const shown = definitions.filter((definition) =>
		publication.groups.some(({ id, showing }) => id === definition.id && showing === 'shown')
	);
	const read = cells.map((cell, place) => {
		const around = shown.filter((definition) => definition.cells.includes(cell));
		const isComplete = ({ isWholeIn }: Figure) => around.some((group) => sheetsIn(group.cells).every(isWholeIn));
		const at = { width, offset: place * figures.length, isComplete };
		return figures.map((_, figure) => inCell(sheetsIn([cell]), figures, figure, at));
	});
	const known: Row[] = [];
	const secret: { readonly name: string; readonly row: Row }[] = [];
	for (const { id, cells: own } of definitions) {
		const group = publication.groups.find((candidate) => candidate.id === id);
		figures.forEach(({ name }, figure) => {
			const parts = own.flatMap((cell) => read[cells.indexOf(cell)]?.[figure] ?? []);
			const persons = parts.reduce((sum, part) => sum + part.persons, 0);
			if (persons === 0) return;
			const row = combined(parts.map((part) => part.row));
			const isOneVoice = new Set(parts.flatMap(({ values }) => values.map((value) => value.toFixed(9)))).size === 1;
			if (isShown(group?.figures, name)) known.push(row);
			else if (persons < publication.round.k || isOneVoice) secret.push({ name: `${id}: ${name}`, row });
		});
	}
	const space = eliminated(known);
	return secret.filter(({ row }) => isWithin(row, space)).map(({ name }) => name);
}

/** An item, or the mean of other figures that enough of them are there for. */
interface Figure {
	readonly name: string;
	readonly parts: readonly number[];
	valueIn(sheet: StoredSheet): number | null;
	/** Whether the value is the mean of all parts. */
	isWholeIn(sheet: StoredSheet): boolean;
}

function figuresOf(questionnaire: Questionnaire): readonly Figure[] {
	const { items, itemsForScore } = questionnaire;
	const { pooled, contrasts, dimensions } = planOf(questionnaire);
	const ofItems = items.map(({ id, kind }, index): Figure => {
		const valueIn = (sheet: StoredSheet) => xOf(kind, sheet[index] ?? -1);
		return { name: `item ${id}`, parts: [], valueIn, isWholeIn: () => false };
	});
	const scored = dimensions.filter((dimension) => dimension.items.length >= itemsForScore);
	const ofDimensions = scored.map(({ id, items: parts }) => meanOf(id, ofItems, parts, itemsForScore));
	const below = pooled ? ofItems : [...ofItems, ...ofDimensions];
	const all = below.flatMap((_, place) => (pooled || place >= items.length ? [place] : []));
	const overall = pooled ? meanOf('overall', below, all, 3) : meanOf('overall', below, all, 5, 0);
	const isPosition = (sheet: StoredSheet) => contrasts.map((index) => (sheet[index] ?? -1) >= 1);
	const position: Figure = {
		...meanOf('position', ofItems, contrasts, 1, 0),
		valueIn: (sheet) => {
			const answered = contrasts.filter((_, place) => isPosition(sheet)[place]);
			return meanOfValues(answered.map((index) => xOf('contrast', sheet[index] ?? 1) ?? 0));
		},
		isWholeIn: (sheet) => isPosition(sheet).every(Boolean)
	};
	return [...ofItems, ...ofDimensions, overall, ...(contrasts.length > 0 ? [position] : [])];
}

function xOf(kind: Questionnaire['items'][number]['kind'], code: number): number | null {
	if (kind === 'contrast') return code === -4 ? 0 : code >= 1 ? 0.5 + (code - 1) / 12 : null;
	return code >= 0 ? (code % 10) / 4 : null;
}

function meanOf(
	name: string,
	below: readonly Figure[],
	parts: readonly number[],
	atLeast: number,
	share = 0.5
): Figure {
	const given = (sheet: StoredSheet) =>
		parts.map((part) => below[part]?.valueIn(sheet) ?? null).filter((value) => value !== null);
	return {
		name,
		parts,
		valueIn: (sheet) => {
			const values = given(sheet);
			return values.length >= Math.max(atLeast, share * parts.length) ? meanOfValues(values) : null;
		},
		isWholeIn: (sheet) => given(sheet).length === parts.length
	};
}

function meanOfValues(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Place {
	readonly width: number;
	readonly offset: number;
	isComplete(figure: Figure): boolean;
}

/**
 * A figure that is known to be complete is a combination of its parts; any other is an unknown of its own, also where nobody of the cell
 * has it, as nobody can tell.
 */
function inCell(sheets: readonly StoredSheet[], figures: readonly Figure[], figure: number, place: Place): InCell {
	const own = figures[figure];
	const parts = own?.parts ?? [];
	const values = sheets.map((sheet) => own?.valueIn(sheet) ?? null).filter((value) => value !== null);
	const row = new Float64Array(place.width);
	if (sheets.length === 0) return { persons: 0, row, values };
	const isSum = own !== undefined && parts.length > 0 && place.isComplete(own);
	if (!isSum) row[place.offset + figure] = 1;
	for (const part of isSum ? parts : []) {
		const below = inCell(sheets, figures, part, place).row;
		for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) + (below[at] ?? 0) / parts.length;
	}
	return { persons: values.length, row, values };
}

function isShown(figures: Publication['groups'][number]['figures'], name: string): boolean {
	if (figures === undefined) return false;
	const measures = new Map<string, Measure>(figures.dimensions.map(({ id, measure }) => [id, measure]));
	measures.set('overall', figures.overall);
	if (figures.position !== undefined) measures.set('position', figures.position);
	const item = figures.items.find(({ id }) => `item ${id}` === name);
	return (item ?? measures.get(name))?.showing === 'shown';
}

function combined(rows: readonly Row[]): Row {
	const sum = new Float64Array(rows[0]?.length ?? 0);
	for (const row of rows) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
	return sum;
}

interface Pivoted {
	readonly row: Row;
	readonly pivot: number;
}

function eliminated(rows: readonly Row[]): readonly Pivoted[] {
	const space: Pivoted[] = [];
	for (const row of rows) {
		const rest = reduced(row, space);
		const pivot = largestAt(rest);
		if (Math.abs(rest[pivot] ?? 0) < tolerance) continue;
		const scale = 1 / (rest[pivot] ?? 1);
		space.push({ row: rest.map((value) => value * scale), pivot });
	}
	return space;
}

function isWithin(row: Row, space: readonly Pivoted[]): boolean {
	const rest = reduced(row, space);
	return Math.abs(rest[largestAt(rest)] ?? 0) < tolerance;
}

const tolerance = 1e-7;

function reduced(row: Row, space: readonly Pivoted[]): Row {
	const rest = Float64Array.from(row);
	for (const { row: known, pivot } of space) {
		const factor = rest[pivot] ?? 0;
		if (factor === 0) continue;
		for (let at = 0; at < rest.length; at++) rest[at] = (rest[at] ?? 0) - factor * (known[at] ?? 0);
	}
	return rest;
}

function largestAt(row: Row): number {
	let best = 0;
	for (let at = 1; at < row.length; at++) if (Math.abs(row[at] ?? 0) > Math.abs(row[best] ?? 0)) best = at;
	return best;
}
