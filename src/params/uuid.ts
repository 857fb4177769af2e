import { isUuid } from '$lib/core/uuid';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = isUuid satisfies ParamMatcher;
