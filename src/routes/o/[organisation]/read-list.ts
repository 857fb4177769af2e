import { m } from '$lib/i18n/generated/messages.js';
import type { TableRow, LineProblem } from '$lib/core/organisation/line-problem';
import { bytesMax, decodeTable, readTable } from '$lib/server/csv/read-table';
import { readForm } from '../../read-form';

/** The most rows of one list. */
export const rowsMax = { departments: 2000, people: 5000 } as const;

export type ReadList = {
	/** What was uploaded or typed, to be shown and sent again. */
	readonly text: string;
} & (
	| { readonly ok: true; readonly rows: readonly TableRow[]; readonly problems: readonly LineProblem[] }
	| { readonly ok: false; readonly message: string }
);

/** The list of a form: the file where one was chosen, else the text in the field. Both are read in the same way each time they come in. */
export async function readList(request: Request, rowsAtMost: number): Promise<ReadList> {
	const form = await readForm(request);
	const file = form.get('file');
	const typed = form.get('text');
	const hasFile = file instanceof File && file.size > 0;
	if (hasFile && file.size > bytesMax) return { ok: false, text: '', message: messageOf('too-large', rowsAtMost) };
	const text = hasFile ? decodeTable(new Uint8Array(await file.arrayBuffer())) : typeof typed === 'string' ? typed : '';
	if (text === null) return { ok: false, text: '', message: messageOf('not-text', rowsAtMost) };
	const table = readTable(text, { rowsMax: rowsAtMost });
	const shown = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
	return table.ok
		? { ...table, text: shown }
		: { ok: false, text: shown, message: messageOf(table.reason, rowsAtMost) };
}

function messageOf(reason: 'empty' | 'too-large' | 'too-many-rows' | 'not-text', most: number): string {
	if (reason === 'empty') return m.organisation_import_empty();
	if (reason === 'too-large') return m.organisation_import_too_large();
	return reason === 'too-many-rows' ? m.organisation_import_too_many_rows({ most }) : m.organisation_import_not_text();
}
