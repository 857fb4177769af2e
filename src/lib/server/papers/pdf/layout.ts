import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Brand } from '$lib/core/branding/brand';
import type { Paper, PaperSection } from '$lib/core/paper/paper';
import { inTwoParts } from '$lib/core/paper/parts';
import { m } from '$lib/i18n/generated/messages.js';
import { contentsPieces } from './contents';
import { coverPieces } from './cover';
import { factPieces } from './facts';
import { tellsItsNumbers } from './figure';
import { contentHeight } from './look';
import { mastheadPieces } from './masthead';
import { heightOf, paginated, type SetPage } from './pages';
import { spaced, tag, together, type Piece, type Tag } from './piece';
import { sectionHeading, sectionPieces } from './section';
import type { Setting } from './setting';

/** A document before it is drawn. */
export interface Layout {
	readonly pages: readonly SetPage[];
	/** How many of them, from the first on, are the cover. */
	readonly coverCount: number;
}

/** Sets every piece in its place: cover, summary on a page of its own, what is discussed, and from a new page on what is looked up. */
export async function layoutOf(paper: Paper, brand: Brand, setting: Setting): Promise<Layout> {
	const root = tag('Document', null);
	const sections = inOrder(paper, setting).map((section, place) => ({ section, name: nameOf(place) }));
	const origin = { title: m.paper_origin({}, setting), name: nameOf(sections.length) };
	const inside = [...sections.map(({ section, name }) => ({ title: section.title, name })), origin];
	const masthead = await mastheadPieces(brand, root, setting);
	const cover = paginated(coverPieces(paper, masthead, contentsPieces(inside, root, setting), root, setting));
	const body: Piece[] = [];
	let summaryHeight: number | null = null;
	for (const { section, name } of sections) {
		const isSummary = section.role === 'summary' && body.length === 0;
		const pieces = await (isSummary ? summaryOf(section, name, root, setting) : piecesOf(section, name, root, setting));
		const startsPage =
			section.id === appendixId || (summaryHeight !== null && isBehind(summaryHeight, heightOf(pieces)));
		body.push(...pieces.map((piece, place) => (startsPage && place === 0 ? { ...piece, startsPage } : piece)));
		summaryHeight = isSummary ? heightOf(pieces) : null;
	}
	const last = tag('Sect', root);
	const facts = spaced(6, factPieces(paper.provenance, last, setting));
	body.push(...together([...sectionHeading(origin.title, origin.name, last, setting), ...facts], provenanceHeight));
	return { pages: [...cover, ...paginated(body)], coverCount: cover.length };
}

/** What is discussed, and as an appendix what is looked up, with the tables of the pictures. */
function inOrder(paper: Paper, setting: Setting): readonly PaperSection[] {
	const { body, appendix } = inTwoParts(paper);
	const behind = [...appendix, ...tablesOfPictures(paper, setting)];
	if (behind.length < 2) return [...body, ...behind];
	const lead = { kind: 'text', text: m.paper_appendix_lead({}, setting), tone: 'lead' } as const;
	const divider = { id: appendixId, role: 'other', title: m.paper_appendix({}, setting), blocks: [lead] } as const;
	return [...body, divider, ...behind];
}

const appendixId = 'appendix';

/** Whether what follows a summary leaves the page to it: where that is well filled, and what follows would have to be divided. */
function isBehind(summaryHeight: number, height: number): boolean {
	return summaryHeight > contentHeight * 0.55 && summaryHeight + height > contentHeight * 0.95;
}

/** Up to here the provenance stays on one page. */
const provenanceHeight = 240;

/** The sizes in which a summary is tried before it may take more than its page. */
const summaryFactors = [1, 0.95, 0.9, 0.86];

async function summaryOf(section: PaperSection, name: string, root: Tag, setting: Setting): Promise<readonly Piece[]> {
	for (const factor of summaryFactors) {
		const pieces = await piecesOf(section, name, root, { ...setting, factor });
		if (heightOf(pieces) <= contentHeight) return pieces;
	}
	return piecesOf(section, name, root, setting);
}

/** Others have their turn between blocks. */
async function piecesOf(section: PaperSection, name: string, root: Tag, setting: Setting): Promise<readonly Piece[]> {
	const pieces: Piece[] = [];
	for (const block of sectionPieces(section, name, root, setting)) {
		pieces.push(...block);
		await nextTurn();
	}
	return pieces;
}

/** Pictures that tell their numbers beside their lines need no table below; what else those tables hold stands at the end. */
function tablesOfPictures({ sections }: Paper, setting: Setting): readonly PaperSection[] {
	const blocks = sections.flatMap((section) =>
		section.blocks.flatMap((block) =>
			block.kind === 'figure' && tellsItsNumbers(block.figure)
				? [{ kind: 'table' as const, table: block.figure.table }]
				: []
		)
	);
	return blocks.length === 0
		? []
		: [{ id: 'figure-tables', role: 'other', title: m.paper_figure_tables({}, setting), blocks }];
}

/** In characters that every order of names has in the same order. */
function nameOf(place: number): string {
	return `s${String(place).padStart(3, '0')}`;
}
