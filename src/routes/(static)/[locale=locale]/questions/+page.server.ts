import { minutesOf, questionnaires } from '$lib/core/catalogue';
import { questionnaireIds } from '$lib/core/catalogue/types';
import type { Locale } from '$lib/core/text';
import { everyLocale } from '$lib/ui/locales';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyLocale;

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	return {
		questionnaires: questionnaireIds.map((id) => ({
			id,
			title: questionnaires[id].title[locale],
			purpose: questionnaires[id].purpose[locale],
			count: questionnaires[id].items.length,
			minutes: minutesOf(questionnaires[id], locale)
		}))
	};
};
