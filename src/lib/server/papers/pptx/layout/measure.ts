/** What decides how wide a text is. */
export interface TypeFace {
	readonly sizePoints: number;
	readonly isBold?: boolean;
	readonly isSerif?: boolean;
}

/** A line and the space to the next one, in sizes of the type. */
const lineHeight = 1.2;

/**
 * How wide a text is set in the deck's types, in points. The sans is measured sign by sign; bold and the serif are taken as wider by
 * what they are at most, so that a text that fits here fits in PowerPoint and LibreOffice too.
 */
export function widthOf(text: string, { sizePoints, isBold, isSerif }: TypeFace): number {
	let thousandths = 0;
	for (const sign of text) thousandths += widthOfSign(sign);
	return (thousandths / 1000) * sizePoints * (isBold ? 1.1 : 1) * (isSerif ? 1.15 : 1);
}

/** Of so many lines, in points. */
export function heightOf(lineCount: number, sizePoints: number): number {
	return lineCount * sizePoints * lineHeight;
}

/** Where a line may end: after these signs. */
const breakAfter = /[\s\-–—\u00ad]/u;

/** The pieces of a text between which a line may break; each keeps the blanks behind it. */
export function piecesOf(text: string): readonly string[] {
	return text.match(/[^\s\-–—\u00ad]*[\s\-–—\u00ad]+|[^\s\-–—\u00ad]+/gu) ?? [];
}

/** The widest piece that cannot be broken, in points. */
export function widestPieceOf(text: string, face: TypeFace): number {
	return piecesOf(text).reduce((widest, piece) => Math.max(widest, widthOf(withoutEndBlank(piece), face)), 0);
}

/** Blanks at the end of a line take no room. */
export function withoutEndBlank(piece: string): string {
	return breakAfter.test(piece.slice(-1)) ? piece.trimEnd() : piece;
}

/** Widths of a common sans in thousandths of its size, by the signs that share them. */
const widths: ReadonlyMap<string, number> = new Map(
	(
		[
			[191, "'"],
			[222, 'ijl‘’‚'],
			[260, '|'],
			[278, ' !,./:;I[\\]ft·\u00a0íìîïÍÌÎÏ'],
			[333, '()-`r„“”°'],
			[334, '{}'],
			[355, '"'],
			[389, '*'],
			[469, '^'],
			[500, 'Jcksvxyzçýÿ'],
			[556, '#$0123456789?L_abdeghnopquäöüáàâãåéèêëñóòôõúùûø–§€«»'],
			[584, '+<=>~±×÷≠−≥≤'],
			[611, 'FTZß'],
			[667, '&ABEKPSVXYÄÅÁÀÂÉÈÊË'],
			[722, 'CDHNRUwÜÚÙÛÑÇ'],
			[778, 'GOQÖÓÒÔØ'],
			[833, 'Mm'],
			[889, '%æ'],
			[944, 'W'],
			[1000, '—…→™Æ'],
			[1015, '@']
		] as const
	).flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const))
);

function widthOfSign(sign: string): number {
	const known = widths.get(sign);
	if (known !== undefined) return known;
	const code = sign.codePointAt(0) ?? 0;
	// Letters of other European alphabets are at most as wide as an M; scripts beyond them are set in squares.
	return code < 0x2e80 ? 780 : 1050;
}
