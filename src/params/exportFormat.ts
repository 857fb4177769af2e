import { exportFormats, type ExportFormat } from '$lib/core/paper/export';
import type { ParamMatcher } from '@sveltejs/kit';

/** In what a report can be taken away. */
export const match = ((param): param is ExportFormat =>
	exportFormats.some((format) => format === param)) satisfies ParamMatcher;
