import { m } from '$lib/i18n/generated/messages.js';
import type { PassageId, Provenance } from '$lib/core/catalogue/types';
import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { PassageText, ReportTexts } from './texts';

/** The passages behind something; empty for what is our own. */
export function passagesOf(sources: Provenance, { passages }: Pick<ReportTexts, 'passages'>): readonly PassageText[] {
	return sources === 'interpretation' ? [] : sources.flatMap((id) => passages[id] ?? []);
}

/** `Quellen: ki check.1, ki check.2`, as it is printed; `unsere Auslegung` for what is ours; empty where no passage is known. */
export function sourceLine(sources: Provenance, texts: Pick<ReportTexts, 'passages'>, locale: Locale): string {
	if (sources === 'interpretation') return m.report_interpretation({}, { locale });
	const passages = passagesOf(sources, texts);
	if (passages.length === 0) return '';
	const word = passages.length === 1 ? m.report_source({}, { locale }) : m.report_sources({}, { locale });
	return `${word}: ${passages.map(({ id }) => id).join(', ')}`;
}

/** The passages behind the contrasts that were answered, each once. */
export function contrastSources({ contrasts }: Report, { items }: Pick<ReportTexts, 'items'>): readonly PassageId[] {
	const all = contrasts.flatMap(({ item }) => {
		const provenance = items[item]?.sources ?? 'interpretation';
		return provenance === 'interpretation' ? [] : provenance;
	});
	return [...new Set(all)];
}
