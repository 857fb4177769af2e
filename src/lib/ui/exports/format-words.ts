import { m } from '$lib/i18n/generated/messages.js';
import type { ExportFormat } from '$lib/core/paper/export';

/** What a format is called, and what a file of it is for. */
export function formatWords(format: ExportFormat): { readonly name: string; readonly purpose: string } {
	const [name, purpose] = words[format];
	return { name: name(), purpose: purpose() };
}

const words: Readonly<Record<ExportFormat, readonly [name: () => string, purpose: () => string]>> = {
	pdf: [() => m.exports_format_pdf(), () => m.exports_purpose_pdf()],
	pptx: [() => m.exports_format_pptx(), () => m.exports_purpose_pptx()],
	xlsx: [() => m.exports_format_xlsx(), () => m.exports_purpose_xlsx()],
	'csv-de': [() => m.exports_format_csv_de(), () => m.exports_purpose_csv_de()],
	csv: [() => m.exports_format_csv(), () => m.exports_purpose_csv()],
	json: [() => m.exports_format_json(), () => m.exports_purpose_json()]
};
