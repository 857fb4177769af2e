import { contentHeight, page } from './look';
import type { Bookmark, Piece, PieceHead } from './piece';

/** What is drawn on one page, each with the distance of its top from the top of the paper, in points. */
export interface SetPage {
	readonly placed: readonly Placed[];
}

interface Placed {
	readonly top: number;
	readonly draw: PieceHead['draw'];
	readonly bookmark?: Bookmark;
}

/** Pieces on pages, from the top; what is tied together stays on one page wherever it fits on one. */
export function paginated(pieces: readonly Piece[]): readonly SetPage[] {
	const pages: Placed[][] = [];
	let [current, bottom]: [Placed[], number] = [[], page.top];
	const begin = () => {
		[current, bottom] = [[], page.top];
		pages.push(current);
	};
	const place = (piece: Piece) => {
		const isTop = current.length === 0;
		if (isTop && piece.head) {
			current.push({ top: bottom, draw: piece.head.draw });
			bottom += piece.head.height;
		}
		const top = bottom + (isTop ? 0 : piece.gap);
		current.push({ top, draw: piece.draw, ...(piece.bookmark && { bookmark: piece.bookmark }) });
		bottom = top + piece.height;
	};
	begin();
	for (const chain of chainsOf(pieces)) {
		if (chain[0]?.startsPage && current.length > 0) begin();
		const isTogether = heightOf(chain) + (chain[0]?.head?.height ?? 0) <= contentHeight;
		if (isTogether && current.length > 0 && bottom + heightOf(chain) + (chain[0]?.gap ?? 0) > floor) begin();
		for (const piece of chain) {
			if (current.length > 0 && bottom + piece.gap + piece.height > floor) begin();
			place(piece);
		}
	}
	return pages.map((placed) => ({ placed }));
}

/** How high pieces are below each other, without the distance above the first. */
export function heightOf(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, { gap, height }, place) => sum + height + (place > 0 ? gap : 0), 0);
}

/** The last place that is written on; a hair's breadth for sums of fractions. */
const floor = page.height - page.bottom + 0.01;

function chainsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const chains: Piece[][] = [];
	let chain: Piece[] = [];
	for (const piece of pieces) {
		chain.push(piece);
		if (piece.isTied) continue;
		chains.push(chain);
		chain = [];
	}
	return chain.length > 0 ? [...chains, chain] : chains;
}
