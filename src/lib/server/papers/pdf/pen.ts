import { runsOf, type Measure } from './faces';
import type { Line } from './lines';
import type { Palette } from './look';
import type { Tag } from './piece';

/** Draws on the current page; lengths in points, from its upper left corner. */
export interface Pen {
	readonly document: PDFKit.PDFDocument;
	readonly measure: Measure;
	readonly palette: Palette;
	/** What is drawn meanwhile is content of this part of the document. */
	tagged(tag: Tag, draw: () => void): void;
	/** What is drawn meanwhile is an ornament: not read aloud. */
	artifact(kind: 'Pagination' | 'Layout', draw: () => void): void;
	/** Writes one line on its baseline. */
	write(line: Line, x: number, baseline: number): void;
	rule(from: readonly [x: number, y: number], to: readonly [x: number, y: number], colour: string, width: number): void;
	box(x: number, y: number, width: number, height: number, colour: string): void;
	/** A place that leads to a bookmark’s name, as part of a structure. */
	link(tag: Tag, at: readonly [x: number, y: number, width: number, height: number], name: string): void;
	/** Number of the page on which a bookmark’s name stands, from 1. */
	pageOf(name: string): number;
}

export interface Tagging {
	/** The element that a tag has become, with all that it lies in. */
	elementOf(tag: Tag): PDFKit.PDFStructureElement;
	/** After the last content. */
	end(): void;
}

/** Makes the structure while it is drawn: its order is the order of drawing, which is the order of reading. */
export function taggingOf(document: PDFKit.PDFDocument): Tagging {
	const elements = new WeakMap<Tag, PDFKit.PDFStructureElement>();
	let open: readonly Tag[] = [];
	const elementOf = (tag: Tag): PDFKit.PDFStructureElement => {
		const known = elements.get(tag);
		if (known) return known;
		const { type, parent, alt, scope } = tag;
		const element = document.struct(type, { ...(alt !== undefined && { alt }), ...(scope && { scope }) });
		elements.set(tag, element);
		if (parent) elementOf(parent).add(element);
		else document.addStructure(element);
		return element;
	};
	return {
		elementOf(tag) {
			const path = pathOf(tag);
			// Ended one by one as they are left, elements are written while others have their turn; cells end with their row.
			for (const left of open.filter((one) => !path.includes(one) && !isPartOfRow(one))) elements.get(left)?.end();
			open = path;
			return elementOf(tag);
		},
		end() {
			for (const tag of open) elements.get(tag)?.end();
		}
	};
}

export function penOn(
	document: PDFKit.PDFDocument,
	measure: Measure,
	palette: Palette,
	tagging: Tagging,
	pageOf: (name: string) => number
): Pen {
	return {
		document,
		measure,
		palette,
		pageOf,
		tagged(tag, draw) {
			const element = tagging.elementOf(tag);
			element.add(document.markStructureContent(tag.type));
			draw();
			document.endMarkedContent();
		},
		artifact(type, draw) {
			document.markContent('Artifact', { type });
			draw();
			document.endMarkedContent();
		},
		write({ text, style }, x, baseline) {
			let at = x;
			for (const run of runsOf(text, style.face)) {
				const runStyle = { ...style, face: run.face };
				if (run.original !== null) document.markContent('Span', { actual: run.original });
				document.font(run.face).fontSize(style.size).fillColor(style.colour);
				document.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
				if (run.original !== null) document.endMarkedContent();
				at += measure.width(run.text, runStyle);
			}
		},
		rule([x1, y1], [x2, y2], colour, width) {
			document.lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke(colour);
		},
		box(x, y, width, height, colour) {
			document.rect(x, y, width, height).fill(colour);
		},
		link(tag, [x, y, width, height], name) {
			const options = { Border: [0, 0, 0], structParent: tagging.elementOf(tag) };
			document.goTo(x, y, width, height, name, options);
		}
	};
}

function pathOf(tag: Tag): readonly Tag[] {
	return tag.parent ? [...pathOf(tag.parent), tag] : [tag];
}

function isPartOfRow({ type }: Tag): boolean {
	return type === 'TH' || type === 'TD' || type === 'Lbl' || type === 'LBody';
}
