import type { ImportProblem } from '$lib/core/kpi-import/plan';
import { headed } from '$lib/core/kpi-import/table';
import type { ImportMapping } from '$lib/core/kpi-import/types';
import { groupBy } from '$lib/core/organisation/group-by';
import type { Locale, Text } from '$lib/core/text';
import type { ImportTable } from './plan';

/**
 * The rows of which anything is not entered, as they stand in the table, with the reason in a last column, below the headings: to be mended and imported
 * again. Empty where everything is entered.
 */
export function leftOutOf(
	{ rows }: ImportTable,
	{ headingLine }: ImportMapping,
	problems: readonly ImportProblem[],
	locale: Locale
): string[][] {
	if (problems.length === 0) return [];
	const { headings } = headed(rows, headingLine);
	const cellsByLine = new Map(rows.map(({ line, cells }) => [line, cells]));
	const left = [...groupBy(problems, ({ line }) => line)].map(([line, ofLine]) => {
		const cells = cellsByLine.get(line) ?? [ofLine[0]?.text ?? ''];
		const reasons = ofLine.map(({ column, message }) => {
			const heading = headings[column];
			return heading === undefined ? message[locale] : `${heading}: ${message[locale]}`;
		});
		return [...headings.map((_, column) => cells[column] ?? ''), [...new Set(reasons)].join(' ')];
	});
	return [[...headings, reason[locale]], ...left];
}

const reason: Text = { de: 'Warum nicht eingetragen', en: 'Why it was not entered' };
