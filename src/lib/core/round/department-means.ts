import { dimensionIds } from '../catalogue/types';
import { intraclass } from '../statistics/intraclass';
import type { DepartmentMean, DepartmentMeans, Measure, PublishedGroup } from './publication';

/**
 * The mean of the departments at the top level that are shown, each weighing the same however many people it has (`docs/method.md`
 * §2, M2.group-mean): a second number, never the organisation's. Null where none has two departments.
 */
export function departmentMeansOf(groups: readonly PublishedGroup[]): DepartmentMeans | null {
	const tops = groups.filter(
		({ kind, parentId }) => kind === 'department' && (parentId === 'staff' || parentId === 'organisation')
	);
	const overall = meanOf(tops.map(({ figures }) => figures?.overall));
	const dimensions = dimensionIds.flatMap((id) => {
		const mean = meanOf(tops.map(({ figures }) => figures?.dimensions.find((one) => one.id === id)?.measure));
		return mean === null ? [] : [[id, mean] as const];
	});
	return overall === null && dimensions.length === 0 ? null : { overall, dimensions: Object.fromEntries(dimensions) };
}

function meanOf(measures: readonly (Measure | undefined)[]): DepartmentMean | null {
	const shown = measures.flatMap((measure) => (measure?.showing === 'shown' ? [measure] : []));
	if (shown.length < 2) return null;
	const samples = shown.map(({ n, mean, sd }) => ({ n, mean, variance: sd * sd }));
	return {
		of: shown.length,
		mean: shown.reduce((sum, { mean }) => sum + mean, 0) / shown.length,
		betweenGroups: intraclass(samples)
	};
}
