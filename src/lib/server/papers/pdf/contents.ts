import { m } from '$lib/i18n/generated/messages.js';
import { brokenLines, type Line } from './lines';
import { contentWidth, line as lineColour, page } from './look';
import type { Pen } from './pen';
import { spaced, tag, tied, type Bookmark, type Piece, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { baselineOf, linesHeight, paragraph, writeLines } from './text';

type Entry = Omit<Bookmark, 'level'>;

/** The sections with their pages in two columns, each leading there. None where there is only one. */
export function contentsPieces(sections: readonly Entry[], root: Tag, setting: Setting): readonly Piece[] {
	if (sections.length < 2) return [];
	const style = styleOf('small', setting);
	const list = tag('TOC', root);
	const set = sections.map((entry) => ({
		...entry,
		lines: brokenLines(entry.title, style, columnWidth - 28, setting.measure),
		link: tag('Link', tag('TOCI', list))
	}));
	const half = Math.ceil(set.length / 2);
	const columns = [set.slice(0, half), set.slice(half)];
	const heights = columns.map((entries) => entries.reduce((sum, { lines }) => sum + rowHeight(lines), 0));
	const heading = paragraph(m.paper_contents({}, setting), styleOf('label', setting), tag('P', root), setting);
	const listed: Piece = {
		height: Math.max(...heights),
		gap: 0,
		draw(pen, top) {
			for (const [column, entries] of columns.entries()) {
				let y = top;
				for (const entry of entries) {
					paintEntry(pen, entry, page.left + column * (columnWidth + gutter), y);
					y += rowHeight(entry.lines);
				}
			}
		}
	};
	return [...tied(heading), ...spaced(4, [listed])];
}

const gutter = 24;
const columnWidth = (contentWidth - gutter) / 2;
const padding = 1.7;

function rowHeight(lines: readonly Line[]): number {
	return linesHeight(lines) + 2 * padding;
}

interface SetEntry extends Entry {
	readonly lines: readonly Line[];
	readonly link: Tag;
}

function paintEntry(pen: Pen, { lines, link, name }: SetEntry, x: number, top: number): void {
	const right = x + columnWidth;
	pen.artifact('Layout', () => pen.rule([x, top], [right, top], lineColour, 0.5));
	const style = lines[0]?.style;
	const text = String(pen.pageOf(name));
	pen.tagged(link, () => {
		writeLines(pen, lines, x, top + padding);
		if (style) {
			pen.write(
				{ text: ` ${text}`, style },
				right - pen.measure.width(` ${text}`, style),
				baselineOf(style, top + padding)
			);
		}
	});
	pen.link(link, [x, top, columnWidth, rowHeight(lines)], name);
}
