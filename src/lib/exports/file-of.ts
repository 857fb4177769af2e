import type { Brand } from '$lib/core/branding/brand';
import type { ExportFormat } from '$lib/core/paper/export';
import type { Paper } from '$lib/core/paper/paper';
import type { PaperWriter } from '$lib/server/papers/paper-file';
import { fileNameOf, fileTypeOf } from './file-name';

/** A file that is made while it is read. */
export interface MadeFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: AsyncIterable<Uint8Array>;
}

/** A paper as a file of this format. */
export async function fileOf(paper: Paper, brand: Brand, format: ExportFormat): Promise<MadeFile> {
	const write = await writers[format]();
	return {
		name: fileNameOf(paper.subject ?? paper.title, paper.asOf, format),
		type: fileTypeOf(format),
		bytes: write(paper, brand)
	};
}

/** Loaded when first needed: what sets type and slides is as large as the rest of the program. */
const writers: Readonly<Record<ExportFormat, () => Promise<PaperWriter>>> = {
	pdf: async () => (await import('$lib/server/papers/pdf')).pdf,
	pptx: async () => (await import('$lib/server/papers/pptx')).pptx,
	xlsx: async () => (await import('$lib/server/papers/xlsx')).xlsx,
	csv: async () => (await import('$lib/server/papers/csv')).csv,
	'csv-de': async () => (await import('$lib/server/papers/csv')).csvDe,
	json: async () => (await import('$lib/server/papers/json')).json
};
