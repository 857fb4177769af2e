import type { Passage, PassageId, Source } from '../types';
import { ansatz } from './ansatz';
import { gruende } from './gruende';
import { ki } from './ki';
import { radikal } from './radikal';
import { strategie } from './strategie';

/** The five articles all content is built from, in the order of `sourceKeys`, each passage in our own words. */
export const sources: readonly Source[] = [radikal, gruende, ki, ansatz, strategie];

/** The passage with the article it stands in. Throws on an id no article has. */
export function passageById(id: PassageId): Passage & { readonly source: Source } {
	const passage = passages.get(id);
	if (passage === undefined) throw new Error(`No source passage is called "${id}".`);
	return passage;
}

/** Whether an article has a passage of this id: one that an older text cites may have gone. */
export function hasPassage(id: PassageId): boolean {
	return passages.has(id);
}

/** The passage's anchor on the sources page: `ki check.1` stands at `#ki-check-1`. */
export function passageAnchor(id: PassageId): string {
	return id.replace(/[ .]/g, '-');
}

const passages: ReadonlyMap<PassageId, Passage & { readonly source: Source }> = new Map(
	sources.flatMap((source) => source.passages.map((passage) => [passage.id, { ...passage, source }] as const))
);
