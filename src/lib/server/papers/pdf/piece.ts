import type { Pen } from './pen';

/** What is never split: a line, a row, a heading. Set one below the other, pieces make the pages. */
export interface Piece {
	/** In points. */
	readonly height: number;
	/** Between it and what stands above it; none at the top of a page. */
	readonly gap: number;
	/** It stays on one page with the piece below it. */
	readonly isTied?: boolean;
	/** It begins a page. */
	readonly startsPage?: boolean;
	/** Drawn above it where a page begins with it: the head of a table that goes on. */
	readonly head?: PieceHead;
	/** Where a bookmark leads; level 1 is a section. */
	readonly bookmark?: Bookmark;
	readonly draw: (pen: Pen, top: number) => void;
}

export interface PieceHead {
	readonly height: number;
	readonly draw: (pen: Pen, top: number) => void;
}

export interface Bookmark {
	readonly title: string;
	readonly level: 1 | 2;
	/** Under which a link leads to it. */
	readonly name: string;
}

/** A part of the document’s structure, as readers’ tools see it. Its content may lie on several pages. */
export interface Tag {
	readonly type: TagType;
	readonly parent: Tag | null;
	readonly alt?: string;
	readonly scope?: 'Column' | 'Row';
}

export type TagType =
	| 'Document'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'H4'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'Caption'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'Note'
	| 'TOC'
	| 'TOCI'
	| 'Link';

export function tag(type: TagType, parent: Tag | null, more: Pick<Tag, 'alt' | 'scope'> = {}): Tag {
	return { type, parent, ...more };
}

/** The pieces with this distance above the first of them. */
export function spaced(gap: number, pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece, place) => (place === 0 ? { ...piece, gap } : piece));
}

/** The pieces on one page with whatever comes next. */
export function tied(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece) => ({ ...piece, isTied: true }));
}

/** All of the pieces on one page, as long as they are no higher than `height`. */
export function together(pieces: readonly Piece[], height = Infinity): readonly Piece[] {
	const total = pieces.reduce((sum, piece) => sum + piece.gap + piece.height, 0);
	if (total > height) return pieces;
	return pieces.map((piece, place) => (place < pieces.length - 1 ? { ...piece, isTied: true } : piece));
}
