import { dimensions } from '../catalogue/dimensions';
import { stageNames } from '../catalogue/stages';
import type { Dimension, DimensionId } from '../catalogue/types';
import { linkedKpis } from '../findings/links';
import type { DimensionTerms, Report, ReportTerms } from './types';

/** What today's catalogue calls things: stored with each report that is made. */
export function catalogueTerms(): ReportTerms {
	const byId = dimensions.map((dimension) => [dimension.id, dimensionTerms(dimension)] as const);
	return { dimensions: Object.fromEntries(byId) as Record<DimensionId, DimensionTerms>, stageNames };
}

/**
 * What this report calls things: as they were called when it was made. Today's catalogue speaks only where a report knows no
 * name, as those of method 1 know none.
 */
export function reportTerms({ terms }: Pick<Report, 'terms'>): ReportTerms {
	const today = catalogueTerms();
	return {
		dimensions: { ...today.dimensions, ...terms?.dimensions },
		stageNames: { ...today.stageNames, ...terms?.stageNames }
	};
}

function dimensionTerms({ id, name, meaning, sources }: Dimension): DimensionTerms {
	return { name, meaning, sources, kpis: linkedKpis(id) };
}
