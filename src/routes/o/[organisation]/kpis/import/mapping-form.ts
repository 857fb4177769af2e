import { kpiPeriodKinds, readPeriodCode } from '$lib/core/kpi/period';
import { currencies } from '$lib/core/kpi-import/currency';
import { guessFormats, guessMapping } from '$lib/core/kpi-import/guess';
import { headed, type HeadedTable, labelsIn } from '$lib/core/kpi-import/table';
import { importTargets } from '$lib/core/kpi-import/targets';
import {
	blankMeanings,
	decimalMarks,
	type ImportContext,
	importLayouts,
	type ImportMapping,
	type ImportRows,
	type NumberFormat,
	percentScales
} from '$lib/core/kpi-import/types';

export type Fields = ReadonlyMap<string, string>;

export interface ReadMapping {
	readonly mapping: ImportMapping;
	/** What decides the questions was changed, so that these were put anew. */
	readonly isAnew: boolean;
}

/** How a submitted form says that a table is to be read. What it does not say, or says of other columns than there are, is guessed. */
export function readMapping(fields: Fields, rows: ImportRows, context: ImportContext): ReadMapping {
	const layout = oneOf(importLayouts, fields.get('layout'));
	if (layout === undefined) return { mapping: guessMapping(rows, context), isAnew: false };
	const headingLine = Number(fields.get('headingLine') ?? 0);
	const guessed = guessMapping(rows, context, { layout, headingLine });
	if (fields.get('frame') !== frameOf(guessed)) return { mapping: guessed, isAnew: true };
	const columns = guessed.columns.map((_, column) => fields.get(`column.${column}`) ?? '');
	const ofColumns = guessMapping(rows, context, { layout, headingLine, columns });
	const areLabelsOthers = fields.get('labels') !== labelColumnsOf(ofColumns);
	const table = headed(rows, headingLine);
	const labelKeys = [...labelsIn(table, ofColumns).keys()];
	const labels = areLabelsOthers
		? ofColumns.labels
		: new Map(labelKeys.map((key, index) => [key, fields.get(`label.${index}`) ?? '']));
	const read = { layout, headingLine, columns, labels };
	const department = fields.get('department') ?? '';
	const period = readPeriodCode(fields.get('period') ?? '');
	const mapping: ImportMapping = {
		...read,
		formats: new Map([
			...guessFormats(table, read, importTargets(context.own)),
			...formatsIn(fields, seriesKeys(table, read))
		]),
		dateKind: oneOf(kpiPeriodKinds, fields.get('dateKind')) ?? guessed.dateKind,
		blanks: oneOf(blankMeanings, fields.get('blanks')) ?? guessed.blanks,
		currency: oneOf(currencies, fields.get('currency')) ?? (fields.has('currency') ? '' : ofColumns.currency),
		period: period === null ? '' : (fields.get('period') ?? ''),
		departmentId: context.departments.some(({ id }) => id === department) ? department : ''
	};
	return { mapping, isAnew: areLabelsOthers };
}

/** The same mapping as fields of a form, for a step that does not ask for it. */
export function mappingFields(rows: ImportRows, mapping: ImportMapping): readonly (readonly [string, string])[] {
	const table = headed(rows, mapping.headingLine);
	const formats = seriesKeys(table, mapping).flatMap((key, index): [string, string][] => {
		const { mark, scale } = mapping.formats.get(key) ?? {};
		return [
			...(mark ? [[`mark.${index}`, mark] as [string, string]] : []),
			...(scale ? [[`scale.${index}`, scale] as [string, string]] : [])
		];
	});
	return [
		...frameFields(mapping),
		['layout', mapping.layout],
		['headingLine', String(mapping.headingLine)],
		...mapping.columns.map((role, column) => [`column.${column}`, role] as const),
		...[...labelsIn(table, mapping).keys()].map(
			(key, index) => [`label.${index}`, mapping.labels.get(key) ?? ''] as const
		),
		...formats,
		['dateKind', mapping.dateKind],
		['blanks', mapping.blanks],
		['currency', mapping.currency],
		['period', mapping.period],
		['department', mapping.departmentId]
	];
}

/** What the fields of a mapping are about: where it is sent back changed, they are put anew. */
export function frameFields(mapping: ImportMapping): readonly (readonly [string, string])[] {
	return [
		['frame', frameOf(mapping)],
		['labels', labelColumnsOf(mapping)]
	];
}

/** The keys of all series, in the order in which a form counts them. */
export function seriesKeys(table: HeadedTable, mapping: Pick<ImportMapping, 'layout' | 'columns'>): string[] {
	if (mapping.layout === 'wide') return table.headings.map((_, column) => String(column));
	return [...labelsIn(table, mapping).keys()];
}

function frameOf({ layout, headingLine, columns }: ImportMapping): string {
	return `${layout} ${headingLine} ${columns.length}`;
}

function labelColumnsOf({ layout, columns }: ImportMapping): string {
	return layout === 'wide' ? '' : `${columns.indexOf('@label')} ${columns.indexOf('@sublabel')}`;
}

function formatsIn(fields: Fields, keys: readonly string[]): ReadonlyMap<string, NumberFormat> {
	return new Map(
		keys.flatMap((key, index) => {
			if (!fields.has(`mark.${index}`) && !fields.has(`scale.${index}`)) return [];
			const mark = oneOf(decimalMarks, fields.get(`mark.${index}`));
			const scale = oneOf(percentScales, fields.get(`scale.${index}`));
			return [[key, { ...(mark && { mark }), ...(scale && { scale }) }] as const];
		})
	);
}

function oneOf<const Choice extends string>(choices: readonly Choice[], text: string | undefined): Choice | undefined {
	return choices.find((choice) => choice === text);
}
