import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PaperWriter } from '../paper-file';
import { emptyDocument } from './document';
import { faces } from './faces';
import { layoutOf } from './layout';
import { page, paletteOf } from './look';
import { outlineOf } from './outline';
import { penOn, taggingOf } from './pen';
import { paintRunning } from './running';
import type { Setting } from './setting';

/**
 * A4 board paper: tagged, with bookmarks, its pictures drawn as vectors. Pages are laid out first, since each says how many there are,
 * then drawn one by one and handed out as they are done. The same paper and brand give the same bytes.
 */
export const pdf: PaperWriter = async function* (paper, brand) {
	const brandName = brand.name ?? 'Gegenprobe';
	const document = emptyDocument(paper, brandName);
	const measure = await faces(document);
	const setting: Setting = { measure, palette: paletteOf(brand.accents), locale: paper.locale, factor: 1 };
	const { pages, coverCount } = await layoutOf(paper, brand, setting);
	const tagging = taggingOf(document);
	const outline = outlineOf(document);
	const pen = penOn(document, measure, setting.palette, tagging, pageNumbers(pages));
	for (const [place, { placed }] of pages.entries()) {
		document.addPage({ size: [page.width, page.height], margin: 0 });
		for (const { top, draw, bookmark } of placed) {
			if (bookmark) outline.add(bookmark, top);
			draw(pen, top);
		}
		if (place >= coverCount) paintRunning(pen, paper, brandName, place + 1, pages.length);
		yield* written(document);
		await nextTurn();
	}
	tagging.end();
	await nextTurn();
	document.end();
	yield* written(document);
};

/** What the document has ready so far. */
function* written(document: PDFKit.PDFDocument): Generator<Uint8Array, void, void> {
	for (let chunk: unknown = document.read(); chunk instanceof Uint8Array; chunk = document.read()) yield chunk;
}

function pageNumbers(pages: Awaited<ReturnType<typeof layoutOf>>['pages']): (name: string) => number {
	const numbers = new Map(
		pages.flatMap(({ placed }, place) =>
			placed.flatMap(({ bookmark }) => (bookmark ? [[bookmark.name, place + 1] as const] : []))
		)
	);
	return (name) => numbers.get(name) ?? 1;
}
