import { current } from '$lib/server/questionnaires';
import { sample } from '$lib/server/reports/sample';
import { everyLocale } from '$lib/ui/locales';
import { questionnaireDoors } from '$lib/ui/questionnaire-doors';
import { buildReportTexts } from '$lib/ui/report/build-texts';
import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/core/text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyLocale;

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	const { report } = sample('manufacturer', locale) ?? error(500);
	return {
		locale,
		report,
		texts: buildReportTexts(report, current('executive'), locale),
		doors: questionnaireDoors(locale)
	};
};
