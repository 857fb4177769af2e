import { settable, type Measure } from './faces';
import { hyphenated } from './hyphens';
import type { TextStyle } from './look';

/** One line as it is set. It ends in a space where the text has one there, so that what is copied has it too. */
export interface Line {
	readonly text: string;
	readonly style: TextStyle;
}

/** Breaks a text into lines no wider than `width` points; at least one, empty where the text is. */
export function brokenLines(text: string, style: TextStyle, width: number, measure: Measure): readonly Line[] {
	return settable(text)
		.split('\n')
		.flatMap((paragraph) => paragraphLines(paragraph, style, width, measure))
		.map((line) => ({ text: line, style }));
}

/** Of the widest line and of the widest part that is not broken, in points. */
export function widthsOf(
	text: string,
	style: TextStyle,
	measure: Measure
): { readonly most: number; readonly least: number } {
	const paragraphs = settable(text).split('\n').map(wordsOf);
	const space = measure.width(' ', style);
	const lineWidths = paragraphs.map((words) =>
		words.reduce((sum, word, place) => sum + (place > 0 ? space : 0) + widthOf(word, style, measure), 0)
	);
	const parts = paragraphs.flat().flatMap((word) => partsOf(word).map((part) => widthOf(part, style, measure)));
	return { most: Math.max(0, ...lineWidths), least: Math.max(0, ...parts) };
}

const softHyphen = '\u00ad';

function paragraphLines(paragraph: string, style: TextStyle, width: number, measure: Measure): readonly string[] {
	const space = measure.width(' ', style);
	const lines: string[] = [];
	let [line, used] = ['', 0];
	const add = (part: string, partWidth: number) => {
		line += part;
		used += partWidth;
	};
	const end = (tail: string) => {
		lines.push(line + tail);
		[line, used] = ['', 0];
	};
	for (const [place, word] of wordsOf(paragraph).entries()) {
		const before = place > 0 ? space : 0;
		const whole = widthOf(word, style, measure);
		if (used + before + whole <= width) {
			add(place > 0 ? ' ' + withoutSoftHyphens(word) : withoutSoftHyphens(word), before + whole);
			continue;
		}
		let isFirst = true;
		for (const part of partsOf(word)) {
			const partWidth = widthOf(part, style, measure);
			const gap = isFirst ? before : 0;
			if (used + gap + partWidth <= width) add((gap > 0 ? ' ' : '') + withoutSoftHyphens(part), gap + partWidth);
			else {
				// A soft hyphen shows only where its line ends.
				if (line !== '') end(isFirst ? ' ' : '');
				if (partWidth <= width) add(withoutSoftHyphens(part), partWidth);
				else {
					const pieces = hyphenated(withoutSoftHyphens(part), width, (piece) => measure.width(piece, style));
					for (const piece of pieces.slice(0, -1)) lines.push(piece);
					const last = pieces.at(-1) ?? '';
					add(last, measure.width(last, style));
				}
			}
			isFirst = false;
		}
	}
	end('');
	return lines;
}

function wordsOf(paragraph: string): readonly string[] {
	return paragraph.split(/[ \t]+/).filter((word) => word !== '');
}

/** Where a word may be broken without a hyphen of ours: after hyphens, dashes and slashes. */
function partsOf(word: string): readonly string[] {
	return word.split(/(?<=[-\u2013\u2014/\u00ad])(?=.)/u);
}

function widthOf(word: string, style: TextStyle, measure: Measure): number {
	return measure.width(withoutSoftHyphens(word), style);
}

function withoutSoftHyphens(word: string): string {
	return word.replaceAll(softHyphen, '');
}
