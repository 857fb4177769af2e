import { m } from '$lib/i18n/generated/messages.js';
import { passageById } from '$lib/core/catalogue';
import { passageAnchor } from '$lib/core/catalogue/sources';
import type { PassageId } from '$lib/core/catalogue/types';
import type { Locale } from '$lib/core/text';

/** A figure of a study as a source cites it, and how much it is worth. */
export interface StudyFigure {
	readonly id: PassageId;
	readonly href: string;
	readonly kind: string;
	readonly gist: string;
	readonly title: string;
	readonly author: string | null;
}

/** Cited, and never computed with (`docs/method.md` §7, M7.study-figures). */
export function studyFigures(locale: Locale): readonly StudyFigure[] {
	return [
		cited('ki kosten.1', m.worth_value_studies_bound({}, { locale }), locale),
		cited('ansatz vorteil.1', m.worth_value_studies_weak({}, { locale }), locale)
	];
}

function cited(id: PassageId, kind: string, locale: Locale): StudyFigure {
	const { gist, source } = passageById(id);
	const { title, author } = source;
	return { id, href: `/sources#${passageAnchor(id)}`, kind, gist: gist[locale], title, author };
}
