import type { ParamMatcher } from '@sveltejs/kit';

/** The pages that whoever runs an installation fills in. */
export const match = ((param): param is 'imprint' | 'privacy' | 'accessibility' =>
	['imprint', 'privacy', 'accessibility'].includes(param)) satisfies ParamMatcher;
