import type { Paper } from '$lib/core/paper/paper';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import { settable } from './faces';
import { contentWidth, line as lineColour, page, styles } from './look';
import type { Pen } from './pen';

/** What stands at the top and the bottom of every page but the cover, outside what is read aloud. */
export function paintRunning(pen: Pen, paper: Paper, brandName: string, number: number, count: number): void {
	const style = styles.running;
	const right = page.left + contentWidth;
	const headLine = page.top - 24;
	const footLine = page.height - page.bottom + 22;
	const write = (text: string, width: number, baseline: number, isRight: boolean) => {
		const shown = shortened(settable(text), width, (part) => pen.measure.width(part, style));
		pen.write({ text: shown, style }, isRight ? right - pen.measure.width(shown, style) : page.left, baseline);
	};
	pen.artifact('Pagination', () => {
		pen.rule([page.left, headLine], [right, headLine], lineColour, 0.5);
		write(paper.subject ?? paper.title, 0.58 * contentWidth, headLine - 6, false);
		write(paper.subject === null ? '' : paper.title, 0.4 * contentWidth, headLine - 6, true);
		pen.rule([page.left, footLine], [right, footLine], lineColour, 0.5);
		write(`${brandName} · ${formatDate(paper.asOf, paper.locale)}`, 0.7 * contentWidth, footLine + 14, false);
		write(m.paper_page_of({ page: number, pages: count }, paper), 0.28 * contentWidth, footLine + 14, true);
	});
}

/** Only the running head is ever shortened: the whole name stands on the cover. */
function shortened(text: string, width: number, widthOf: (text: string) => number): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	if (widthOf(line) <= width) return line;
	let shown = [...line].slice(0, 200);
	while (shown.length > 0 && widthOf(`${shown.join('')}…`) > width) shown = shown.slice(0, -1);
	return `${shown.join('').trimEnd()}…`;
}
