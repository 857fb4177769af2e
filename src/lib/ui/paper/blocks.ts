import type { PaperBlock, PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { Withheld } from '$lib/core/sharing/withheld';

type Tone = Extract<PaperBlock, { kind: 'text' }>['tone'];

/** A paragraph; nothing where it would be empty. */
export function paragraph(text: string | null, tone: Tone = 'plain', tells: readonly Withheld[] = []): PaperBlock[] {
	if (text === null || text.trim() === '') return [];
	return [{ kind: 'text', text, tone, ...telling(tells) }];
}

export function heading(text: string, level: 3 | 4 = 3, tells: readonly Withheld[] = []): PaperBlock {
	return { kind: 'heading', level, text, ...telling(tells) };
}

/** Names with what stands beside them; nothing where there are none. */
export function factList(facts: readonly PaperFact[]): PaperBlock[] {
	return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

export function list(items: readonly string[], tells: readonly Withheld[] = []): PaperBlock[] {
	return items.length === 0 ? [] : [{ kind: 'list', items, isOrdered: false, ...telling(tells) }];
}

export function derivation(title: string, lines: readonly string[], tells: readonly Withheld[] = []): PaperBlock[] {
	const said = lines.filter((line) => line !== '');
	return said.length === 0 ? [] : [{ kind: 'derivation', title, lines: said, ...telling(tells) }];
}

/** Sections or blocks that are looked up rather than discussed. */
export function inAppendix<Part extends PaperSection | PaperBlock>(
	parts: readonly Part[]
): (Part & { readonly isAppendix: true })[] {
	return parts.map((part) => ({ ...part, isAppendix: true }));
}

/** Left out where nothing is told of, so that a paper holds no empty lists. */
export function telling(tells: readonly Withheld[]): { readonly tells?: readonly Withheld[] } {
	return tells.length === 0 ? {} : { tells };
}
