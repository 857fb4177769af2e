import type { KpiPeriodKind } from '../kpi/period';
import { currencyIn } from './currency';
import { guessColumns, guessHeadingLine, guessLayout } from './guess-columns';
import { formatEvidence } from './read-figure';
import { readPeriod } from './read-period';
import { type Recogniser, recogniser } from './recognise';
import { cellOf, headed, type HeadedTable, labelsIn, seriesOf } from './table';
import { type ImportTarget, importTargets } from './targets';
import type { BlankMeaning, ImportContext, ImportLayout, ImportMapping, ImportRows, NumberFormat } from './types';

/** What of a mapping somebody has decided already; the rest is guessed around it. */
export interface Decided {
	readonly layout?: ImportLayout;
	readonly headingLine?: number;
	readonly columns?: readonly string[];
}

/**
 * How a table is most likely meant. Nothing that a reader could not see is settled here: figures that can be read in two ways have no format
 * until somebody gives them one (`openQuestions`).
 */
export function guessMapping(table: ImportRows, context: ImportContext, decided: Decided = {}): ImportMapping {
	const words = recogniser(context.own);
	const headingLine = decided.headingLine ?? guessHeadingLine(table, words);
	const parts = headed(table, headingLine);
	const layout = decided.layout ?? guessLayout(parts, words);
	const columns = decided.columns ?? guessColumns(parts, layout, words, context);
	const labels = guessLabels(parts, { layout, columns }, words);
	return {
		...{ layout, headingLine, columns, labels },
		formats: guessFormats(parts, { layout, columns, labels }, importTargets(context.own)),
		dateKind: guessDateKind(parts, columns),
		blanks: guessBlanks(parts, layout, columns),
		currency: guessCurrency(parts, { layout, columns, labels }, importTargets(context.own)),
		period: '',
		departmentId: ''
	};
}

/** How the figures of each series that is read are written, as far as they tell by themselves. */
export function guessFormats(
	table: HeadedTable,
	mapping: Pick<ImportMapping, 'layout' | 'columns' | 'labels'>,
	targets: readonly ImportTarget[]
): ReadonlyMap<string, NumberFormat> {
	const byField = new Map(targets.map((target) => [target.field, target]));
	return new Map(
		seriesOf(table, mapping).flatMap(({ key, target: field, texts }) => {
			const target = byField.get(field);
			if (target?.kind !== 'decimal') return [];
			const { mark, isScaleOpen } = formatEvidence(texts, { isWhole: false, isPercent: target.isPercent });
			return [[key, { ...(mark && { mark }), ...(!isScaleOpen && { scale: 'percent' as const }) }] as const];
		})
	);
}

function guessLabels(
	table: HeadedTable,
	mapping: Pick<ImportMapping, 'layout' | 'columns'>,
	words: Recogniser
): ReadonlyMap<string, string> {
	const labels = [...labelsIn(table, mapping)];
	const fields = words.resolve(labels.map(([, label]) => label));
	return new Map(labels.map(([key], index) => [key, fields[index]?.field ?? '']));
}

/** A month, unless all dates are the ends of years. */
function guessDateKind({ rows, headings }: HeadedTable, columns: readonly string[]): KpiPeriodKind {
	const at = columns.indexOf('@period');
	const texts =
		at === -1 ? headings.filter((_, column) => columns[column] === '@periods') : rows.map((row) => cellOf(row, at));
	const dates = texts.filter((text) => {
		const reading = readPeriod(text, 'month');
		return reading !== null && (reading === 'ambiguous' || reading.isDate);
	});
	return dates.length > 1 && dates.every((text) => /31\D{0,2}(?:12|dez|dec)|12-31/i.test(text)) ? 'year' : 'month';
}

/**
 * Under merged cells and in pivot tables the first of several rows has the name, the others nothing. In a wide table only periods tell: there an
 * empty department is the whole organisation more often than the one above.
 */
function guessBlanks({ rows }: HeadedTable, layout: ImportLayout, columns: readonly string[]): BlankMeaning {
	const roles = layout === 'wide' ? ['@period', '@year'] : ['@period', '@year', '@department'];
	const [first] = rows;
	const isRepeated = (column: number) =>
		first !== undefined && cellOf(first, column) !== '' && rows.some((row) => cellOf(row, column) === '');
	return roles.some((role) => columns.includes(role) && isRepeated(columns.indexOf(role))) ? 'above' : 'nothing';
}

function guessCurrency(
	table: HeadedTable,
	mapping: Pick<ImportMapping, 'layout' | 'columns' | 'labels'>,
	targets: readonly ImportTarget[]
): string {
	const money = new Set(targets.filter(({ isMoney }) => isMoney).map(({ field }) => field));
	const texts = seriesOf(table, mapping).flatMap(({ target, heading, texts }) =>
		money.has(target) ? [heading, ...texts] : []
	);
	const [currency = '', another] = [...new Set(texts.map(currencyIn).filter((found) => found !== ''))];
	return another === undefined ? currency : '';
}
