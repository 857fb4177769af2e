import type { Paper, PaperSection } from './paper';

/** A paper as it is turned over: what is discussed, and behind it what is looked up. */
interface PaperParts {
	readonly body: readonly PaperSection[];
	readonly appendix: readonly PaperSection[];
}

/** Both parts in the order of the paper; a section of which only some blocks are looked up stands in both. */
export function inTwoParts({ sections }: Paper): PaperParts {
	return {
		body: sections.filter(({ isAppendix }) => !isAppendix).flatMap((section) => partOf(section, false)),
		appendix: sections.flatMap((section) => (section.isAppendix ? [section] : partOf(section, true)))
	};
}

function partOf(section: PaperSection, isAppendix: boolean): PaperSection[] {
	const blocks = section.blocks.filter((block) => (block.isAppendix ?? false) === isAppendix);
	if (!isAppendix) return blocks.length === 0 && section.blocks.length > 0 ? [] : [{ ...section, blocks }];
	if (blocks.length === 0) return [];
	return [{ ...section, id: `${section.id}-more`, title: section.appendixTitle ?? section.title, blocks }];
}
