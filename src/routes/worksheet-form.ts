import { kpiIds } from '$lib/core/kpi/types';
import { worksheetFields } from '$lib/core/kpi/worksheet';

/** Free text beside each KPI: period, segment, definition and data source. Kept, shown on the report, never computed with. */
const contextField = (kpi: string) => `${kpi}.context`;

const names = [...worksheetFields.map(({ name }) => name), ...kpiIds.map(contextField)];
const lengthMax = 300;

/** The worksheet fields of a submitted form as typed; unknown names are ignored, absurdly long texts cut. */
export function readWorksheetFields(fields: ReadonlyMap<string, string>): Record<string, string> {
	const sent = names.filter((name) => fields.has(name));
	return Object.fromEntries(
		sent.map((name) => [name, (fields.get(name) ?? '').replaceAll('\0', '').slice(0, lengthMax)])
	);
}
