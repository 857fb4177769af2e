import type { ColumnNeed } from './columns';
import { widestPieceOf, widthOf } from './measure';
import { bulletIndentPoints } from './paragraphs';
import { cellMargins } from './page';
import type { Paragraph, TableCell } from './slide';

/** What each column of a table needs, measured by what stands in it. */
export function columnNeeds(grid: {
	readonly head: readonly TableCell[];
	readonly rows: readonly (readonly TableCell[])[];
}): readonly ColumnNeed[] {
	const { head, rows } = grid;
	const count = (head.length > 0 ? head : (rows[0] ?? [])).length;
	return Array.from({ length: count }, (_, place) =>
		needOf(
			head[place],
			rows.flatMap((cells) => cells[place] ?? []),
			place > 0
		)
	);
}

/** How wide the widest of these paragraphs is, in points; `measure` says of each text how wide it is. */
export function widestOf(paragraphs: readonly Paragraph[], measure: typeof widthOf): number {
	const widths = paragraphs.map(({ runs, sizePoints, isSerif, bullet }) => {
		const ofRuns = runs.map(({ text, isBold }) =>
			measure(text, { sizePoints, ...(isSerif && { isSerif }), ...(isBold && { isBold }) })
		);
		const own = measure === widthOf ? ofRuns.reduce((sum, width) => sum + width, 0) : Math.max(0, ...ofRuns);
		return own + (bullet === undefined ? 0 : bulletIndentPoints);
	});
	// What is measured to the hair would break by a hair.
	return Math.ceil(Math.max(0, ...widths)) + 1;
}

/** What of a cell's width is not its text's, in points. */
export function insetOf({ indentPoints = 0 }: TableCell): number {
	return 2 * cellMargins.side + indentPoints;
}

function needOf(title: TableCell | undefined, body: readonly TableCell[], mayBeFixed: boolean): ColumnNeed {
	const isFixed = mayBeFixed && body.every((cell) => cell.align === 'right' && isShort(cell));
	const whole = Math.max(0, ...body.map(wholeOf));
	const least = isFixed ? whole : Math.max(0, ...body.map(leastOf));
	return {
		least: Math.max(least, title ? leastOf(title) : 0),
		wished: Math.max(Math.min(wishedMost, whole), title ? titleWidth(title) : 0),
		volume: body.reduce(
			(sum, { paragraphs }) => sum + paragraphs.reduce((of, each) => of + widestOf([each], widthOf), 0),
			0
		),
		isFixed
	};
}

/** A figure with its sign or range; anything longer is a sentence and may break. */
function isShort({ paragraphs }: TableCell): boolean {
	return paragraphs.every(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0) <= 20);
}

/** A long text wants no more than this of a line, in points. */
const wishedMost = 420;

function leastOf(cell: TableCell): number {
	if (cell.isUpright) return Math.max(0, ...cell.paragraphs.map(({ sizePoints }) => sizePoints * 1.3)) + 8;
	return insetOf(cell) + Math.min(wishedMost, widestOf(cell.paragraphs, widestPieceOf));
}

function wholeOf(cell: TableCell): number {
	return cell.isUpright ? leastOf(cell) : insetOf(cell) + widestOf(cell.paragraphs, widthOf);
}

/** A heading may take two lines. */
function titleWidth(title: TableCell): number {
	return Math.max(leastOf(title), Math.min(wholeOf(title), (wholeOf(title) - insetOf(title)) * 0.62 + insetOf(title)));
}
