import type { ParamMatcher } from '@sveltejs/kit';

/** An id as the database writes it; what has another form names nothing. */
export const match = ((param) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(param)) satisfies ParamMatcher;
