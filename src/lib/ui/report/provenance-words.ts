import { m } from '$lib/i18n/generated/messages.js';
import { formatDate } from '$lib/core/format';
import type { Report, Strategy } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { PageTexts } from './texts';

/** Where a report comes from, as names and values; `hash`: SHA-256 of the stored model, so that a copy can be held against it. */
export function provenanceFacts(
	{ questionnaire, method, subject, strategy }: Report,
	texts: PageTexts,
	hash: string | undefined,
	locale: Locale
): readonly { readonly term: string; readonly value: string }[] {
	const { title } = texts.questionnaire;
	const version = questionnaire.version.slice(0, 12);
	return [
		{
			term: m.report_provenance_questionnaire({}, { locale }),
			value: m.report_provenance_version({ title, version }, { locale })
		},
		{
			term: m.report_provenance_method({}, { locale }),
			value: m.report_provenance_method_version({ method }, { locale })
		},
		{ term: m.report_provenance_date({}, { locale }), value: formatDate(subject.asOf, locale) },
		...(subject.recordedBy
			? [{ term: m.practice_report_recorded_term({}, { locale }), value: subject.recordedBy }]
			: []),
		...(strategy === null
			? []
			: [{ term: m.report_provenance_strategy({}, { locale }), value: strategyName(strategy, locale) }]),
		...(hash ? [{ term: m.report_provenance_hash({}, { locale }), value: hash }] : [])
	];
}

function strategyName(strategy: Strategy, locale: Locale): string {
	const names = {
		customer: m.report_strategy_customer,
		product: m.report_strategy_product,
		price: m.report_strategy_price
	};
	return names[strategy]({}, { locale });
}
