import type { Locale } from '$lib/core/text';
import { csvLine, csvStart } from '$lib/server/csv/write-table';

/** A table as a file that spreadsheets of that language open. `name` without its ending. */
export function csvResponse(name: string, rows: readonly (readonly string[])[], locale: Locale): Response {
	const safe = name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || 'table';
	return new Response(csvStart + rows.map((cells) => csvLine(cells, locale)).join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(safe)}.csv`,
			'cache-control': 'no-store'
		}
	});
}
