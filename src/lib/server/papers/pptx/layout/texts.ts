import type { PaperBlock } from '$lib/core/paper/paper';
import { commentWords } from '../words';
import { sizes } from './page';
import { paragraph } from './paragraphs';
import { sized, type Setting } from './setting';
import type { Paragraph } from './slide';

/** Headings, texts, lists and facts at the front; what a heading names may also be the block after them. */
export function takeParagraphs(blocks: PaperBlock[], setting: Setting): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (let [block] = blocks; block !== undefined; [block] = blocks) {
		if (block.kind === 'heading' && isNamingFinding(blocks)) break;
		// What is looked up stands together, whatever is said of it in the notes.
		if (block.kind === 'heading' && setting.isDetail && paragraphs.some(({ isKept }) => !isKept)) break;
		const next = paragraphsOf(block, setting);
		if (next === null) break;
		paragraphs.push(...next);
		blocks.shift();
	}
	return paragraphs;
}

export function textOf({ runs }: Paragraph): string {
	return runs.map(({ text }) => text).join('');
}

/** Under the name of whoever added it. */
export function commentParagraphs(
	comment: Extract<PaperBlock, { kind: 'comment' }>,
	setting: Setting
): readonly Paragraph[] {
	const small = sized(sizes.small, setting);
	return [
		paragraph(commentWords(comment, setting.locale), small, { isBold: true, colour: 'accent', isKept: true }),
		...comment.text
			.split(/\n+/)
			.map((line) => paragraph(line, sized(sizes.text, setting), { isItalic: true, spaceBeforePoints: 4 }))
	];
}

function isNamingFinding([, second]: readonly PaperBlock[]): boolean {
	return second?.kind === 'finding';
}

function paragraphsOf(block: PaperBlock, setting: Setting): readonly Paragraph[] | null {
	const size = sized(sizes.text, setting);
	switch (block.kind) {
		case 'heading':
			return [headingParagraph(block.text, block.level, setting)];
		case 'text':
			return [textParagraph(block.text, block.tone, setting)];
		case 'list':
			return block.items.map((item, place) =>
				paragraph(item, size, { bullet: block.isOrdered ? place + 1 : 'sign', spaceBeforePoints: 4 })
			);
		case 'facts':
			return block.facts.map(({ label, text }) => ({
				runs: [{ text: `${label}: `, isBold: true, colour: 'accent' }, { text }],
				...{ sizePoints: size, spaceBeforePoints: 5 }
			}));
		default:
			return null;
	}
}

function headingParagraph(text: string, level: 3 | 4, setting: Setting): Paragraph {
	return level === 3
		? paragraph(text, sized(sizes.heading, setting), { isSerif: true, spaceBeforePoints: 18, isKept: true })
		: paragraph(text, sized(sizes.text, setting), { isBold: true, spaceBeforePoints: 12, isKept: true });
}

function textParagraph(text: string, tone: 'lead' | 'plain' | 'small', setting: Setting): Paragraph {
	const [size, look] = tones[tone];
	return paragraph(text, sized(size, setting), look);
}

const tones = {
	lead: [sizes.lead, { isSerif: true, spaceBeforePoints: 10 }],
	plain: [sizes.text, { spaceBeforePoints: 8 }],
	small: [sizes.small, { colour: 'muted', spaceBeforePoints: 7 }]
} as const;
