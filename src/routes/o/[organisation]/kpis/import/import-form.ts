import type { RequestEvent } from '@sveltejs/kit';
import { openQuestions } from '$lib/core/kpi-import/questions';
import type { ImportContext } from '$lib/core/kpi-import/types';
import { m } from '$lib/i18n/generated/messages.js';
import * as imports from '$lib/server/kpi-imports';
import type { OrganisationScope } from '$lib/server/visits';
import { readForm } from '../../../../read-form';
import { entryChoices } from '../choices';
import type { PeriodGroups } from './period-options';
import { periodOptions } from './period-options';
import { type Fields, readMapping, type ReadMapping } from './mapping-form';
import { mappingView, type MappingView } from './mapping-view';
import { previewView, type PreviewView } from './preview-view';

/** What travels from step to step: the table itself, as nothing is stored before the last one. */
export interface Carried {
	readonly fileName: string;
	readonly text: string;
}

export type Step =
	| { readonly step: 'upload'; readonly message: string; readonly text: string }
	| {
			readonly step: 'sheet';
			readonly fileName: string;
			readonly sheets: readonly { readonly name: string; readonly text: string; readonly begins: string }[];
			readonly hidden: readonly string[];
	  }
	| ({ readonly step: 'mapping'; readonly isAnew: boolean; readonly view: MappingView } & Carried)
	| ({ readonly step: 'preview'; readonly message: string | null; readonly view: PreviewView } & Carried);

/** Everything that the steps after the upload build on. */
export interface OpenedImport extends Carried, ReadMapping {
	readonly table: imports.ImportTable;
	readonly context: ImportContext;
	readonly fields: Fields;
}

/** The texts of a form. */
export async function readFields(request: Request): Promise<{ readonly fields: Fields; readonly file: File | null }> {
	const fields = new Map<string, string>();
	let file: File | null = null;
	for (const [name, value] of await readForm(request)) {
		if (typeof value === 'string') fields.set(name, value.replaceAll('\0', ''));
		else if (name === 'file' && value.size > 0) file = value;
	}
	return { fields, file };
}

/** Opens the table that a form carries, read as the form says; else why it cannot be read, for the first step. */
export async function openImport(
	scope: OrganisationScope,
	fields: Fields,
	{ locals }: Pick<RequestEvent, 'locals'>
): Promise<OpenedImport | Extract<Step, { step: 'upload' }>> {
	const text = fields.get('table') ?? '';
	const table = imports.readRows(text);
	if (!table.ok) return { step: 'upload', message: fileProblem(table.reason), text };
	const context = await imports.contextOf(scope, locals.locale);
	return {
		...{ fields, text, table, context, fileName: fileNameIn(fields) },
		...readMapping(fields, table.rows, context)
	};
}

/** The second step: how the table was understood. */
export async function mappingStep(
	scope: OrganisationScope,
	{ text, fileName, table, context, mapping, isAnew }: OpenedImport,
	{ isRefused }: { readonly isRefused: boolean }
): Promise<Extract<Step, { step: 'mapping' }>> {
	const { departments, periods } = await entryChoices(scope, context.locale);
	const choices = { departments, periods: periodOptions(periods satisfies PeriodGroups) };
	// Before anybody has answered, an open question is no mistake.
	const questions = isRefused ? openQuestions(table.rows, mapping, context) : [];
	const view = mappingView(table.rows, mapping, context, { choices, questions });
	return { step: 'mapping', text, fileName, isAnew, view };
}

/** The third step: what would be entered. */
export async function previewStep(
	scope: OrganisationScope,
	{ text, fileName, table, mapping }: Pick<OpenedImport, 'text' | 'fileName' | 'table' | 'mapping'>,
	{ planned, message = null }: { readonly planned: imports.Planned; readonly message?: string | null }
): Promise<Extract<Step, { step: 'preview' }>> {
	const { departments } = await entryChoices(scope, planned.context.locale);
	return { step: 'preview', text, fileName, message, view: previewView(table.rows, mapping, planned, departments) };
}

/** As it will stand in the list of imports. */
export function fileNameIn(fields: Fields): string {
	return (fields.get('fileName') ?? '').trim().slice(0, 255) || m.imports_pasted();
}

export function fileProblem(reason: imports.FileProblem): string {
	const words: Readonly<Record<imports.FileProblem, () => string>> = {
		'old-excel': m.imports_file_old_excel,
		encrypted: m.imports_file_encrypted,
		'other-format': m.imports_file_other_format,
		broken: m.imports_file_broken,
		'too-large': m.imports_file_too_large,
		'nothing-to-see': m.imports_file_nothing_to_see,
		empty: m.imports_file_empty,
		'not-text': m.imports_file_not_text,
		'too-many-rows': () => m.imports_file_too_many_rows({ most: imports.limits.rows }),
		'too-many-columns': () => m.imports_file_too_many_columns({ most: imports.limits.columns })
	};
	return words[reason]();
}
