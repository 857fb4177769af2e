import type { PaperFact, PaperFinding } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { findingWords } from '../words';
import { type Flowing, flowingParagraphs, followedBy, type Taken } from './flowing';
import { type Area, sizes } from './page';
import { heightOfParagraphs, paragraph } from './paragraphs';
import type { Paragraph, TextBox } from './slide';

/** So many stand side by side on a slide. */
export const findingsAtOnce = 3;
const gutterPoints = 36;
/** Longer lines of this type are hard to follow. */
const columnMostPoints = 520;

/** A finding and the heading in front of it, if there is one. */
export interface NamedFinding {
	readonly name: string | null;
	readonly finding: PaperFinding;
}

/** How findings are set: where they are looked up, without what may lie behind them. */
interface FindingSetting {
	readonly locale: Locale;
	readonly isDetail: boolean;
}

/** Findings side by side, up to three; what does not fit of their explanations is said in the notes. */
export function flowingFindings(findings: readonly NamedFinding[], setting: FindingSetting): Flowing {
	return {
		take(room, isFresh) {
			const most = Math.min(findings.length, findingsAtOnce);
			const large: Look = { ...setting, statementPoints: sizes.subheading, textPoints: sizes.small };
			const small: Look = { ...setting, statementPoints: sizes.table, textPoints: sizes.denseTable };
			const looks = setting.isDetail ? [small] : [large, small];
			for (let count = most; count > 0; count -= 1) {
				const width = (room.width - gutterPoints * (count - 1)) / count;
				const column = { ...room, width: Math.min(width, columnMostPoints) };
				for (const look of looks) {
					const columns = findings.slice(0, count).flatMap((each) => columnOf(each, column, look) ?? []);
					if (columns.length === count) {
						return { ...placed(columns, room, width), rest: restOf(findings.slice(count), setting) };
					}
				}
			}
			const [first, ...others] = findings;
			if (first === undefined || !isFresh) return null;
			// One that is too long for a slide goes on on the next.
			return followedBy(flowingParagraphs(allOf(first, small)), restOf(others, setting)).take(room, true);
		}
	};
}

interface Look extends FindingSetting {
	readonly statementPoints: number;
	readonly textPoints: number;
}

/** What of a finding is not on its slide, for the notes. */
export function notesOfFinding({ statement, explanations, basis }: PaperFinding, locale: Locale): readonly string[] {
	const words = findingWords(locale);
	return [
		statement,
		...(explanations.length > 0 ? [words.otherwise, ...explanations.map((text) => `– ${text}`)] : []),
		basis
	];
}

function restOf(findings: readonly NamedFinding[], setting: FindingSetting): Flowing | null {
	return findings.length === 0 ? null : flowingFindings(findings, setting);
}

/** A finding with as many explanations as fit; null where not even one does with it. */
function columnOf(named: NamedFinding, room: Area, look: Look): Column | null {
	const all = allOf(named, look);
	const own = ownOf(named, look).length;
	for (let count = all.length; count >= own; count -= 1) {
		// A heading for explanations of which none fits stands for nothing.
		const paragraphs = all.slice(0, count === own + 1 ? own : count);
		const height = heightOfParagraphs(paragraphs, room.width);
		if (height <= room.height) return { paragraphs, height };
	}
	return null;
}

interface Column {
	readonly paragraphs: readonly Paragraph[];
	readonly height: number;
}

function allOf(named: NamedFinding, look: Look): readonly Paragraph[] {
	return [...ownOf(named, look), ...(look.isDetail ? [] : explanationsOf(named.finding, look))];
}

function ownOf({ name, finding }: NamedFinding, { locale, ...look }: Look): readonly Paragraph[] {
	const { statement, sides, setAside } = finding;
	return [
		...(name === null ? [] : [paragraph(name, look.textPoints, { isBold: true, colour: 'accent', isKept: true })]),
		paragraph(statement, look.statementPoints, { isSerif: true, spaceBeforePoints: 4 }),
		...sides.map((side) => factParagraph(side, look)),
		...(setAside === null
			? []
			: [paragraph(findingWords(locale).setAside(setAside), look.textPoints, { isItalic: true, spaceBeforePoints: 8 })])
	];
}

function explanationsOf({ explanations }: PaperFinding, { locale, textPoints }: Look): readonly Paragraph[] {
	if (explanations.length === 0) return [];
	return [
		paragraph(findingWords(locale).otherwise, textPoints, { isBold: true, spaceBeforePoints: 12, isKept: true }),
		...explanations.map((text) => paragraph(text, textPoints, { bullet: 'sign', spaceBeforePoints: 3 }))
	];
}

/** A name in the accent and what stands beside it. */
function factParagraph({ label, text }: PaperFact, { textPoints }: Pick<Look, 'textPoints'>): Paragraph {
	return {
		runs: [{ text: `${label}: `, isBold: true, colour: 'accent' }, { text }],
		sizePoints: textPoints,
		spaceBeforePoints: 6
	};
}

/** Columns side by side; what comes next begins below the longest. */
function placed(columns: readonly Column[], room: Area, widthPoints: number): Omit<Taken, 'rest'> {
	const boxes = columns.map(({ paragraphs, height }, place): TextBox => {
		const x = room.x + place * (widthPoints + gutterPoints);
		const area = { x, y: room.y, width: Math.min(widthPoints, columnMostPoints), height };
		return { kind: 'text', area, paragraphs };
	});
	return { boxes, heightPoints: Math.max(0, ...columns.map(({ height }) => height)) };
}
