import { items } from '$lib/core/catalogue';
import { passageAnchor, sources } from '$lib/core/catalogue/sources';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { everyLocale } from '$lib/ui/locales';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyLocale;

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	return {
		sources: sources.map(({ key, title, author, date, passages }) => ({
			key,
			title,
			author,
			date: date && formatDate(date, locale),
			passages: passages.map(({ id, gist }) => ({
				id,
				anchor: passageAnchor(id),
				gist: gist[locale],
				items: items
					.filter((item) => item.sources !== 'interpretation' && item.sources.includes(id))
					.map((item) => item.label[locale]),
				recommendations: recommendationTemplates
					.filter((each) => each.sources.includes(id))
					.map((each) => each.title[locale])
			}))
		}))
	};
};
