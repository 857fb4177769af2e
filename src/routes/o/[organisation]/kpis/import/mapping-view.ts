import { kpiIds } from '$lib/core/kpi/types';
import { type KpiPeriodKind, kpiPeriodKinds } from '$lib/core/kpi/period';
import { ownKey } from '$lib/core/kpi/own';
import { currencies } from '$lib/core/kpi-import/currency';
import { type OpenQuestion } from '$lib/core/kpi-import/questions';
import { formatEvidence } from '$lib/core/kpi-import/read-figure';
import { readPeriod } from '$lib/core/kpi-import/read-period';
import { type ColumnRole, roleNamings } from '$lib/core/kpi-import/synonyms';
import { cellOf, headed, type HeadedTable, labelsIn, type Series, seriesOf } from '$lib/core/kpi-import/table';
import { type ImportTarget, importTargets } from '$lib/core/kpi-import/targets';
import {
	type ImportContext,
	importLayouts,
	type ImportLayout,
	type ImportMapping,
	type ImportRows
} from '$lib/core/kpi-import/types';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiNames } from '$lib/ui/check/kpi-texts';
import { frameFields } from './mapping-form';

export interface Option {
	readonly value: string;
	readonly text: string;
}
export type Options = readonly (Option | { readonly name: string; readonly options: readonly Option[] })[];

/** One column or label of the table, and the questions about it. */
export interface SeriesQuestion {
	/** Of its fields: `column.3`, `label.0`. */
	readonly field: string;
	readonly heading: string;
	/** Its first cells. */
	readonly examples: readonly string[];
	readonly options: Options;
	readonly value: string;
	/** How its figures are written, where that makes a difference. */
	readonly formats: readonly FormatQuestion[];
}

export interface FormatQuestion {
	readonly field: string;
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly options: readonly Option[];
}

export interface Question {
	readonly field: string;
	readonly label: string;
	readonly hint?: string;
	readonly value: string;
	readonly options: Options;
}

export interface MappingView {
	/** Layout and heading line: what decides all other questions. */
	readonly frame: readonly Question[];
	readonly columns: readonly SeriesQuestion[];
	readonly labels: readonly SeriesQuestion[];
	/** How many more names of figures there are, of which nothing is known and nothing is asked. */
	readonly unasked: number;
	/** What concerns every row, where it makes a difference. */
	readonly general: readonly Question[];
	readonly hidden: readonly (readonly [string, string])[];
	readonly problems: readonly { readonly field: string; readonly message: string; readonly of?: string }[];
}

/** Choices that the page around gives: departments and periods. */
export interface Choices {
	readonly departments: readonly Option[];
	readonly periods: Options;
}

/** How a table was understood, as questions with the guessed answers. */
export function mappingView(
	rows: ImportRows,
	mapping: ImportMapping,
	context: ImportContext,
	{ choices, questions }: { readonly choices: Choices; readonly questions: readonly OpenQuestion[] }
): MappingView {
	const table = headed(rows, mapping.headingLine);
	const targets = importTargets(context.own);
	const series = new Map(seriesOf(table, mapping).map((one) => [one.key, one]));
	const fields = fieldOptions(targets, context);
	const isWide = mapping.layout === 'wide';
	const columns = table.headings.map((heading, column): SeriesQuestion => {
		const own = series.get(String(column));
		return {
			field: `column.${column}`,
			heading,
			examples: examplesOf(table.rows.map((row) => cellOf(row, column))),
			options: [
				{ value: '', text: m.imports_not_read() },
				...roleOptions(mapping.layout, context),
				...(isWide ? fields : [])
			],
			value: mapping.columns[column] ?? '',
			formats: isWide && own ? formatQuestions(own, column, mapping, targets) : []
		};
	});
	const meanings = [{ value: '', text: m.imports_not_read() }, ...fields];
	const labels = [...labelsIn(table, mapping)].map(([key, label], index): SeriesQuestion => {
		const own = series.get(key);
		return {
			field: `label.${index}`,
			heading: label,
			examples: examplesOf(own?.texts ?? []),
			options: meanings,
			value: mapping.labels.get(key) ?? '',
			formats: own ? formatQuestions(own, index, mapping, targets) : []
		};
	});
	const asked = labels.filter(({ value }, index) => value !== '' || index < labelsMax);
	const keys = isWide ? columns.map((_, column) => String(column)) : [...labelsIn(table, mapping).keys()];
	return {
		frame: frameQuestions(rows, mapping),
		columns,
		labels: asked,
		unasked: labels.length - asked.length,
		general: generalQuestions(table, mapping, { choices, targets }),
		hidden: frameFields(mapping),
		problems: questions.map((question) => problemOf(question, keys, isWide ? columns : labels))
	};
}

const examplesMax = 4;
/** Each with all there is to choose from; a column of thousands of names is none of KPIs. */
const labelsMax = 200;
/** So many lines at the top of a file may be its headings. */
const headingLinesMax = 15;

function examplesOf(texts: readonly string[]): string[] {
	return [...new Set(texts.filter((text) => text !== ''))].slice(0, examplesMax).map((text) => text.slice(0, 60));
}

function frameQuestions(rows: ImportRows, { layout, headingLine }: ImportMapping): Question[] {
	const layouts: Readonly<Record<ImportLayout, () => string>> = {
		wide: m.imports_layout_wide,
		long: m.imports_layout_long,
		across: m.imports_layout_across
	};
	const lines = rows.slice(0, headingLinesMax).map(({ line, cells }) => ({
		value: String(line),
		text: m.imports_heading_line({
			line,
			text: cells
				.filter((cell) => cell.trim() !== '')
				.join(' | ')
				.slice(0, 80)
		})
	}));
	return [
		{
			field: 'layout',
			label: m.imports_layout(),
			value: layout,
			options: importLayouts.map((value) => ({ value, text: layouts[value]() }))
		},
		{
			field: 'headingLine',
			label: m.imports_headings(),
			value: String(headingLine),
			options: [...lines, { value: '0', text: m.imports_no_headings() }]
		}
	];
}

const rolesByLayout: Readonly<Record<ImportLayout, readonly ColumnRole[]>> = {
	wide: ['@department', '@period', '@year', '@part'],
	long: ['@department', '@period', '@year', '@part', '@label', '@sublabel', '@value', '@target'],
	across: ['@department', '@label', '@sublabel', '@periods']
};

function roleOptions(layout: ImportLayout, { locale }: ImportContext): Options {
	const named = (role: ColumnRole) => ({ value: role, text: roleNamings[role].name[locale] });
	return [
		{ name: m.imports_options_row(), options: rolesByLayout[layout].map(named) },
		{ name: m.imports_options_description(), options: (['@segment', '@definition', '@source'] as const).map(named) }
	];
}

/** Every field, under the name of its KPI. */
function fieldOptions(targets: readonly ImportTarget[], { own, locale }: ImportContext): Options {
	const groups = [
		...kpiIds.map((kpi) => ({ key: kpi as string, name: kpiNames[kpi]() })),
		...own.map((one) => ({ key: ownKey(one) as string, name: one.name }))
	];
	return groups.flatMap(({ key, name }) => {
		const options = targets
			.filter((target) => target.key === key)
			.map(({ field, name }) => ({ value: field, text: name[locale] }));
		return options.length === 0 ? [] : [{ name, options }];
	});
}

function formatQuestions(
	{ key, target: field, texts }: Series,
	index: number,
	{ formats }: ImportMapping,
	targets: readonly ImportTarget[]
): FormatQuestion[] {
	const target = targets.find((one) => one.field === field);
	if (target?.kind !== 'decimal') return [];
	const evidence = formatEvidence(texts, { isWhole: false, isPercent: target.isPercent });
	const { mark, scale } = formats.get(key) ?? {};
	const open = { value: '', text: m.imports_choose() };
	return [
		...(evidence.mark !== undefined || evidence.isMarkOpen
			? [
					{
						field: `mark.${index}`,
						label: m.imports_mark(),
						hint: evidence.isMarkOpen ? m.imports_mark_hint() : '',
						value: mark ?? '',
						options: [
							...(mark === undefined ? [open] : []),
							{ value: 'comma', text: m.imports_mark_comma() },
							{ value: 'point', text: m.imports_mark_point() }
						]
					}
				]
			: []),
		...(evidence.isScaleOpen || scale === 'share'
			? [
					{
						field: `scale.${index}`,
						label: m.imports_scale(),
						hint: m.imports_scale_hint(),
						value: scale ?? '',
						options: [
							...(scale === undefined ? [open] : []),
							{ value: 'percent', text: m.imports_scale_percent() },
							{ value: 'share', text: m.imports_scale_share() }
						]
					}
				]
			: [])
	];
}

function generalQuestions(
	table: HeadedTable,
	mapping: ImportMapping,
	{ choices, targets }: { readonly choices: Choices; readonly targets: readonly ImportTarget[] }
): Question[] {
	const { columns } = mapping;
	const has = (...roles: readonly string[]) => roles.some((role) => columns.includes(role));
	const money = new Set(targets.filter(({ isMoney }) => isMoney).map(({ field }) => field));
	const read = [...columns, ...mapping.labels.values()];
	const kinds: Readonly<Record<KpiPeriodKind, () => string>> = {
		month: m.imports_date_month,
		quarter: m.imports_date_quarter,
		year: m.imports_date_year
	};
	return [
		...(has('@period', '@year', '@periods')
			? []
			: [
					{
						field: 'period',
						label: m.imports_period_of_all(),
						value: mapping.period,
						options: [{ value: '', text: m.imports_choose() }, ...choices.periods]
					}
				]),
		...(has('@department')
			? []
			: [
					{
						field: 'department',
						label: m.imports_department_of_all(),
						value: mapping.departmentId,
						options: choices.departments
					}
				]),
		...(hasDates(table, mapping)
			? [
					{
						field: 'dateKind',
						label: m.imports_date(),
						hint: m.imports_date_hint(),
						value: mapping.dateKind,
						options: kpiPeriodKinds.map((value) => ({ value, text: kinds[value]() }))
					}
				]
			: []),
		...(hasBlanks(table, mapping)
			? [
					{
						field: 'blanks',
						label: m.imports_blanks(),
						value: mapping.blanks,
						options: [
							{ value: 'nothing', text: has('@department') ? m.imports_blanks_whole() : m.imports_blanks_nothing() },
							{ value: 'above', text: m.imports_blanks_above() }
						]
					}
				]
			: []),
		...(read.some((field) => money.has(field)) && !read.includes('clv.currency')
			? [
					{
						field: 'currency',
						label: m.imports_currency(),
						hint: m.imports_currency_hint(),
						value: mapping.currency,
						options: [
							{ value: '', text: m.imports_currency_stored() },
							...currencies.map((value) => ({ value, text: value }))
						]
					}
				]
			: [])
	];
}

function hasDates({ rows, headings }: HeadedTable, { columns }: ImportMapping): boolean {
	const at = columns.indexOf('@period');
	const texts =
		at === -1 ? headings.filter((_, column) => columns[column] === '@periods') : rows.map((row) => cellOf(row, at));
	return texts.some((text) => {
		const reading = readPeriod(text, 'month');
		return reading !== null && reading !== 'ambiguous' && reading.isDate;
	});
}

function hasBlanks({ rows }: HeadedTable, { columns }: ImportMapping): boolean {
	return ['@department', '@period', '@year'].some((role) => {
		const at = columns.indexOf(role);
		return at !== -1 && rows.some((row) => cellOf(row, at) === '');
	});
}

function problemOf({ kind, series }: OpenQuestion, keys: readonly string[], of: readonly SeriesQuestion[]) {
	const index = keys.indexOf(series);
	if (kind === 'nothing-read') return { field: of[0]?.field ?? 'layout', message: m.imports_problem_nothing_read() };
	if (kind === 'period') return { field: 'period', message: m.imports_problem_period() };
	const message = kind === 'mark' ? m.imports_problem_mark() : m.imports_problem_scale();
	return { field: `${kind}.${index}`, message, of: of[index]?.heading };
}
