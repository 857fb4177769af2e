import type { ExportFormat } from '$lib/core/paper/export';

/** What each format is called at the end of a name, and what browsers are told that it is. */
const kinds: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
	pdf: { ending: 'pdf', type: 'application/pdf' },
	pptx: { ending: 'pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
	xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
	csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
	'csv-de': { ending: 'de.csv', type: 'text/csv; charset=utf-8' },
	json: { ending: 'json', type: 'application/json; charset=utf-8' }
};

/** `day` as an ISO date. Nothing but letters without accents, digits and dashes: every system keeps such a name. */
export function fileNameOf(subject: string, day: string, format: ExportFormat): string {
	const slug = subject
		.toLowerCase()
		.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
		.replaceAll('ß', 'ss')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '');
	return `gegenprobe-${slug === '' ? 'report' : slug}-${day}.${kinds[format].ending}`;
}

export function fileTypeOf(format: ExportFormat): string {
	return kinds[format].type;
}
