import { members, type Row } from './expected';

const kpiReaders = members('analyst', 'admin', 'owner', 'consultant', 'caretaker');
const kpiKeepers = members('admin', 'owner', 'consultant', 'caretaker');

const table = 'Period;NPS\n2026-07;7';

/** The rows of KPIs from files, part of the matrix. */
export const importRows: Readonly<Record<string, Row>> = {
	'/o/[organisation]/kpis/import': {
		who: kpiKeepers,
		shows: ({ organisation }) => `File ${organisation.mark}`,
		actions: {
			read: { who: kpiKeepers, fields: () => ({ table }), changesNothing: 'it asks how the table is meant' },
			map: { who: kpiKeepers, fields: () => ({ table }), changesNothing: 'it asks how the table is meant' },
			preview: { who: kpiKeepers, fields: () => ({ table }), changesNothing: 'it is the preview' },
			enter: {
				who: kpiKeepers,
				fields: () => ({ table }),
				changesNothing: 'without what a preview has shown; tried with it in kpi-import.spec.ts'
			}
		}
	},
	'/o/[organisation]/kpis/import/columns': {
		who: kpiReaders,
		shows: ({ organisation }) => `Measure ${organisation.mark}`
	},
	'/o/[organisation]/kpis/import/template': {
		who: kpiReaders,
		search: '?filled',
		shows: ({ organisation }) => `Measure ${organisation.mark}`
	},
	'/o/[organisation]/kpis/import/[import=uuid]': {
		who: kpiReaders,
		shows: ({ organisation }) => `Row ${organisation.mark}`,
		parameters: ({ organisation }) => ({ import: organisation.imports.undone }),
		actions: { default: { who: kpiKeepers } }
	},
	'/o/[organisation]/kpis/import/[import=uuid]/left-out': {
		who: kpiReaders,
		shows: ({ organisation }) => `Row ${organisation.mark}`
	},
	'/o/[organisation]/kpis/import/[import=uuid]/take-back': {
		who: kpiKeepers,
		shows: ({ organisation }) => `File ${organisation.mark}`,
		actions: { default: { who: kpiKeepers } }
	}
};
