import type { ParamMatcher } from '@sveltejs/kit';

/** The secret part of an assessment's address: 22 characters of base64url, 128 bits and more. */
export const match = ((param) => /^[A-Za-z0-9_-]{22}$/.test(param)) satisfies ParamMatcher;
