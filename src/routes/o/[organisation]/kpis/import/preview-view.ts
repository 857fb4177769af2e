import { periodName } from '$lib/core/kpi/period';
import { headed, labelsIn } from '$lib/core/kpi-import/table';
import { importTargets } from '$lib/core/kpi-import/targets';
import type { ImportContext, ImportMapping, ImportRows } from '$lib/core/kpi-import/types';
import type { Planned } from '$lib/server/kpi-imports';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiNames } from '$lib/ui/check/kpi-texts';
import { kpiIds } from '$lib/core/kpi/types';
import { mappingFields } from './mapping-form';
import type { Option } from './mapping-view';

/** One department and period of a preview. */
export interface EntryView {
	readonly place: string;
	readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
	/** Finished figures that are not taken. */
	readonly setAside: readonly string[];
}

export interface ProblemView {
	readonly where: string;
	readonly text: string;
	readonly message: string;
}

export interface PreviewView {
	readonly added: readonly EntryView[];
	readonly changed: readonly EntryView[];
	readonly same: readonly string[];
	readonly problems: readonly ProblemView[];
	/** How many there are, also those beyond what is listed. */
	readonly counts: {
		readonly added: number;
		readonly changed: number;
		readonly same: number;
		readonly problems: number;
	};
	/** Columns and labels that are not read. */
	readonly unread: readonly string[];
	readonly isTooMuch: boolean;
	readonly print: string;
	readonly hidden: readonly (readonly [string, string])[];
}

/** So many of each are listed: what is longer is read by nobody. */
const listedMax = 100;

/** What an import would do, in words. */
export function previewView(
	rows: ImportRows,
	mapping: ImportMapping,
	{ plan, context, print }: Planned,
	departments: readonly Option[]
): PreviewView {
	const { locale } = context;
	const table = headed(rows, mapping.headingLine);
	const placeOf = ({ departmentId, period }: (typeof plan.entries)[number]) => {
		const name = departments.find(({ value }) => value === (departmentId ?? ''))?.text ?? '';
		return `${periodName(period, locale)}, ${name}`;
	};
	const nameOf = fieldNames(context);
	const viewOf = (entry: (typeof plan.entries)[number]): EntryView => ({
		place: placeOf(entry),
		changes: entry.changes.map(({ field, before, after }) => {
			return { field: nameOf(field), before: valueWords(field, before), after: valueWords(field, after) };
		}),
		setAside: entry.setAside.map(nameOf)
	});
	const ofKind = (kind: string) => plan.entries.filter((entry) => entry.kind === kind);
	return {
		added: ofKind('new').slice(0, listedMax).map(viewOf),
		changed: ofKind('changed').slice(0, listedMax).map(viewOf),
		same: ofKind('same').slice(0, listedMax).map(placeOf),
		problems: plan.problems.slice(0, listedMax).map(({ line, column, text, message }) => {
			const heading = table.headings[column];
			return {
				where: heading === undefined ? m.imports_line({ line }) : m.imports_cell({ line, column: heading }),
				text: text.slice(0, 80),
				message: message[locale]
			};
		}),
		counts: {
			added: ofKind('new').length,
			changed: ofKind('changed').length,
			same: ofKind('same').length,
			problems: plan.problems.length
		},
		unread: unreadIn(rows, mapping),
		isTooMuch: plan.isTooMuch,
		print,
		hidden: mappingFields(rows, mapping)
	};
}

/** What a field is called where its KPI does not stand beside it. */
export function fieldNames({ own, locale }: Pick<ImportContext, 'own' | 'locale'>): (field: string) => string {
	const names = new Map(importTargets(own).map(({ field, name }) => [field, name[locale]]));
	return (field) => {
		const kpi = kpiIds.find((id) => field === `${id}.mode`);
		return kpi === undefined ? (names.get(field) ?? field) : m.imports_mode_of({ kpi: kpiNames[kpi]() });
	};
}

function valueWords(field: string, value: string): string {
	if (!field.endsWith('.mode')) return value;
	return value === 'known' ? m.check_figures_known() : m.check_figures_counts();
}

function unreadIn(rows: ImportRows, mapping: ImportMapping): string[] {
	const table = headed(rows, mapping.headingLine);
	const columns = table.headings.filter((_, column) => {
		return (
			(mapping.columns[column] ?? '') === '' && table.rows.some(({ cells }) => (cells[column] ?? '').trim() !== '')
		);
	});
	const labels = [...labelsIn(table, mapping)].flatMap(([key, label]) => (mapping.labels.get(key) ? [] : [label]));
	return [...columns, ...labels].slice(0, listedMax);
}
