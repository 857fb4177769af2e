import { page } from './look';
import type { Bookmark } from './piece';

/** The bookmarks of a document: sections, and their parts below them. */
export interface Outline {
	/** On the current page, `top` points from its upper edge. */
	add(bookmark: Bookmark, top: number): void;
}

export function outlineOf(document: PDFKit.PDFDocument): Outline {
	let section: PDFKit.PDFOutline | null = null;
	return {
		add({ title, level, name }, top) {
			const above = Math.max(0, top - 12);
			// The library counts the left edge from the right.
			const place = { expanded: false, top: above, left: page.width };
			const parent = level === 2 && section ? section : document.outline;
			const item = parent.addItem(title, place);
			if (level === 1) section = item;
			document.addNamedDestination(name, 'XYZ', 0, above, null);
		}
	};
}
