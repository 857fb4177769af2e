import type { ParamMatcher } from '@sveltejs/kit';
import { isColour } from '$lib/core/branding/accents';

/** A colour in an address: six hexadecimal digits, small letters only, so that each has one address. */
export const match = ((param) => isColour(`#${param}`)) satisfies ParamMatcher;
