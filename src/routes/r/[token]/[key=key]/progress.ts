import type { Locale } from '$lib/core/text';
import { progressAt, type Progress } from '../../../check/[key=key]/progress';
import type { Content } from '../../../check/[key=key]/steps';

/** How far somebody is; only the sentence may still come at the end, and its page says so itself. */
export function progressIn(content: Content, path: string, locale: Locale): Progress {
	return { ...progressAt(content, path, locale), optionalMinutes: 0 };
}
