import type { PaperFigure } from '$lib/core/paper/figure';
import type { Paper, PaperBlock, PaperFinding, PaperSection, PaperStep } from '$lib/core/paper/paper';

/** What a line of text is, for those who read a report as rows. */
export type TextKind =
	| 'heading'
	| 'text'
	| 'point'
	| 'fact'
	| 'finding'
	| 'side'
	| 'aside'
	| 'explanation'
	| 'set-aside'
	| 'step'
	| 'reason'
	| 'detail'
	| 'basis'
	| 'comment'
	| 'derivation';

/** One line of what a paper says in words. */
export interface PaperText {
	readonly section: string;
	readonly kind: TextKind;
	/** What it is about or who says it; empty: nothing is said of it. */
	readonly label: string;
	readonly text: string;
}

/** Everything a paper says outside its tables, in reading order. */
export function textsOf({ sections }: Paper): readonly PaperText[] {
	return sections.flatMap((section) => section.blocks.flatMap((block) => textsOfBlock(section, block)));
}

function textsOfBlock({ title }: PaperSection, block: PaperBlock): PaperText[] {
	const line = (kind: TextKind, text: string, label = ''): PaperText => ({ section: title, kind, label, text });
	switch (block.kind) {
		case 'heading':
			return [line('heading', block.text)];
		case 'text':
			return [line('text', block.text)];
		case 'list':
			return block.items.map((item, index) => line('point', item, block.isOrdered ? String(index + 1) : ''));
		case 'facts':
			return block.facts.map(({ label, text }) => line('fact', text, label));
		case 'finding':
			return textsOfFinding(block.finding, line);
		case 'step':
			return textsOfStep(block.step, line);
		case 'comment':
			return [line('comment', block.text, [block.author, block.date].filter(Boolean).join(', '))];
		case 'derivation':
			return block.lines.map((text) => line('derivation', text, block.title));
		case 'table':
			return [];
		case 'figure':
			return [line('text', block.figure.summary, block.figure.title), ...textsOfRows(block.figure, line)];
	}
}

type Line = (kind: TextKind, text: string, label?: string) => PaperText;

/** What others say of the same stands beside a figure's tracks and not in its table. */
function textsOfRows({ rows }: PaperFigure, line: Line): PaperText[] {
	return rows.flatMap(({ label, asides = [] }) =>
		asides.map((aside) =>
			line('aside', [aside.text, aside.contradiction].filter(Boolean).join(' '), `${label}: ${aside.label}`)
		)
	);
}

function textsOfFinding({ statement, sides, explanations, basis, setAside }: PaperFinding, line: Line): PaperText[] {
	return [
		line('finding', statement),
		...sides.map(({ label, text }) => line('side', text, label)),
		...explanations.map((text) => line('explanation', text)),
		line('basis', basis),
		...(setAside === null ? [] : [line('set-aside', setAside)])
	];
}

function textsOfStep({ place, title, reason, facts, details, basis }: PaperStep, line: Line): PaperText[] {
	return [
		line('step', title, String(place)),
		line('reason', reason),
		...facts.map(({ label, text }) => line('fact', text, label)),
		...details.map((text) => line('detail', text)),
		line('basis', basis)
	];
}
