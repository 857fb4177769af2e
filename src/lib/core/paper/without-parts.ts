import type { Withheld } from '../sharing/withheld';
import type { FigureRow, PaperFigure } from './figure';
import type { Paper, PaperBlock, PaperRole, PaperSection } from './paper';
import type { PaperTable, Telling } from './table';

/**
 * The paper without everything that tells of these parts: sections by their role, blocks by their kind, and whatever carries
 * `tells`, down to single columns and facts. The stored model goes with them, since it holds every part, and so does its checksum,
 * by which somebody could try out what was left out.
 */
export function withoutParts(paper: Paper, withheld: readonly Withheld[]): Paper {
	if (withheld.length === 0) return paper;
	const hides = (parts: readonly Withheld[] = []) => parts.some((part) => withheld.includes(part));
	return {
		...paper,
		sections: paper.sections
			.filter((section) => !hides([...(partsOfRole[section.role] ?? []), ...(section.tells ?? [])]))
			.map((section) => withoutBlocks(section, hides))
			.filter(({ blocks }) => blocks.length > 0),
		provenance: told(paper.provenance, hides).filter(({ text }) => text !== paper.stored?.sha256),
		stored: null
	};
}

type Hides = (parts?: readonly Withheld[]) => boolean;

const partsOfRole: Readonly<Partial<Record<PaperRole, readonly Withheld[]>>> = {
	groups: ['departments'],
	findings: ['findings'],
	plan: ['recommendations'],
	kpis: ['kpis'],
	sentences: ['sentences']
};

const partsOfKind: Readonly<Partial<Record<PaperBlock['kind'], readonly Withheld[]>>> = {
	finding: ['findings'],
	step: ['recommendations'],
	comment: ['comments']
};

function told<Part extends Telling>(parts: readonly Part[], hides: Hides): readonly Part[] {
	return parts.filter(({ tells }) => !hides(tells));
}

function withoutBlocks(section: PaperSection, hides: Hides): PaperSection {
	const blocks = told(section.blocks, hides)
		.filter(({ kind }) => !hides(partsOfKind[kind]))
		.flatMap((block) => withoutInside(block, hides));
	return { ...section, blocks: withoutEmptyHeadings(blocks) };
}

function withoutInside(block: PaperBlock, hides: Hides): readonly PaperBlock[] {
	switch (block.kind) {
		case 'facts': {
			const facts = told(block.facts, hides);
			return facts.length === 0 ? [] : [{ ...block, facts }];
		}
		case 'table': {
			const table = withoutColumns(block.table, hides);
			return table.rows.length === 0 || table.columns.length < 2 ? [] : [{ ...block, table }];
		}
		case 'figure':
			return [{ ...block, figure: withoutAsides(block.figure, hides) }];
		case 'finding':
			return [{ ...block, finding: { ...block.finding, sides: told(block.finding.sides, hides) } }];
		case 'step':
			return [{ ...block, step: { ...block.step, facts: told(block.step.facts, hides) } }];
		default:
			return [block];
	}
}

function withoutColumns(table: PaperTable, hides: Hides): PaperTable {
	const kept = table.columns.map(({ tells }) => !hides(tells));
	return {
		...table,
		columns: table.columns.filter((_, place) => kept[place]),
		rows: told(table.rows, hides).map((row) => ({ ...row, cells: row.cells.filter((_, place) => kept[place]) }))
	};
}

function withoutAsides({ heads, ...figure }: PaperFigure, hides: Hides): PaperFigure {
	const rows = figure.rows.map((row) => asidesTold(row, hides));
	const hasAsides = rows.some(({ asides = [] }) => asides.length > 0);
	return {
		...figure,
		rows,
		table: withoutColumns(figure.table, hides),
		...(heads && hasAsides && { heads })
	};
}

function asidesTold({ asides, ...row }: FigureRow, hides: Hides): FigureRow {
	if (asides === undefined) return row;
	return {
		...row,
		asides: told(asides, hides).map(({ contradiction, ...aside }) =>
			contradiction === undefined || hides(['findings']) ? aside : { ...aside, contradiction }
		)
	};
}

/** A heading stands for what follows it, up to the next one of its level or a higher one. */
function withoutEmptyHeadings(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
	return blocks.filter((block, place) => {
		if (block.kind !== 'heading') return true;
		const following = blocks.slice(place + 1);
		const end = following.findIndex((next) => next.kind === 'heading' && next.level <= block.level);
		return (end === -1 ? following : following.slice(0, end)).some(({ kind }) => kind !== 'heading');
	});
}
