import type { SignedEdit } from '$lib/core/edits/edit';
import type { PaperBlock } from '$lib/core/paper/paper';

/** What a person added, signed and dated; nothing where it is empty. */
export function comment(text: string | undefined, edits: SignedEdit | null): PaperBlock[] {
	if (edits === null || text === undefined || text.trim() === '') return [];
	return [{ kind: 'comment', author: edits.author, date: edits.day, text }];
}
