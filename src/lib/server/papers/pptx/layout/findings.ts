import type { PaperFact, PaperFinding } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { findingWords } from '../words';
import { type Flowing, flowingParagraphs, followedBy, type Taken } from './flowing';
import { type Area, sizes } from './page';
import { heightOfParagraphs, paragraph } from './paragraphs';
import type { Paragraph, TextBox } from './slide';

/** So many stand side by side on a slide. */
const columnsMost = 3;
const gutterPoints = 36;
/** Longer lines of this type are hard to follow. */
const columnMostPoints = 520;

/** A finding and the heading in front of it, if there is one. */
export interface NamedFinding {
	readonly name: string | null;
	readonly finding: PaperFinding;
}

/** Findings side by side, up to three on a slide; what does not fit of their explanations is said in the notes. */
export function flowingFindings(findings: readonly NamedFinding[], locale: Locale): Flowing {
	return {
		take(room, isFresh) {
			const most = Math.ceil(findings.length / Math.ceil(findings.length / columnsMost));
			for (let count = most; count > 0; count -= 1) {
				const width = (room.width - gutterPoints * (count - 1)) / count;
				const column = { ...room, width: Math.min(width, columnMostPoints) };
				const columns = findings.slice(0, count).flatMap((each) => columnOf(each, column, locale) ?? []);
				if (columns.length === count) {
					return { ...placed(columns, room, width), rest: restOf(findings.slice(count), locale) };
				}
			}
			const [first, ...others] = findings;
			if (first === undefined || !isFresh) return null;
			// One that is too long for a slide goes on on the next.
			return followedBy(flowingParagraphs(allOf(first, locale)), restOf(others, locale)).take(room, true);
		}
	};
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

function restOf(findings: readonly NamedFinding[], locale: Locale): Flowing | null {
	return findings.length === 0 ? null : flowingFindings(findings, locale);
}

/** A finding with as many explanations as fit; null where not even one does with it. */
function columnOf(named: NamedFinding, room: Area, locale: Locale): Column | null {
	const all = allOf(named, locale);
	const least = Math.min(all.length, ownOf(named, locale).length + 2);
	for (let count = all.length; count >= least; count -= 1) {
		const paragraphs = all.slice(0, count);
		const height = heightOfParagraphs(paragraphs, room.width);
		if (height <= room.height) return { paragraphs, height };
	}
	return null;
}

interface Column {
	readonly paragraphs: readonly Paragraph[];
	readonly height: number;
}

function allOf(named: NamedFinding, locale: Locale): readonly Paragraph[] {
	return [...ownOf(named, locale), ...explanationsOf(named.finding, locale)];
}

function ownOf({ name, finding }: NamedFinding, locale: Locale): readonly Paragraph[] {
	const { statement, sides, setAside } = finding;
	return [
		...(name === null ? [] : [paragraph(name, sizes.small, { isBold: true, colour: 'accent', isKept: true })]),
		paragraph(statement, sizes.subheading, { isSerif: true, spaceBeforePoints: 4 }),
		...sides.map((side) => factParagraph(side)),
		...(setAside === null
			? []
			: [paragraph(findingWords(locale).setAside(setAside), sizes.small, { isItalic: true, spaceBeforePoints: 8 })])
	];
}

function explanationsOf({ explanations }: PaperFinding, locale: Locale): readonly Paragraph[] {
	if (explanations.length === 0) return [];
	return [
		paragraph(findingWords(locale).otherwise, sizes.small, { isBold: true, spaceBeforePoints: 12, isKept: true }),
		...explanations.map((text) => paragraph(text, sizes.small, { bullet: 'sign', spaceBeforePoints: 3 }))
	];
}

/** A name in the accent and what stands beside it. */
function factParagraph({ label, text }: PaperFact): Paragraph {
	return {
		runs: [{ text: `${label}: `, isBold: true, colour: 'accent' }, { text }],
		sizePoints: sizes.small,
		spaceBeforePoints: 6
	};
}

/** Columns side by side; the next ones begin on a slide of their own. */
function placed(columns: readonly Column[], room: Area, widthPoints: number): Omit<Taken, 'rest'> {
	const boxes = columns.map(({ paragraphs, height }, place): TextBox => {
		const x = room.x + place * (widthPoints + gutterPoints);
		const area = { x, y: room.y, width: Math.min(widthPoints, columnMostPoints), height };
		return { kind: 'text', area, paragraphs };
	});
	return { boxes, heightPoints: room.height };
}
