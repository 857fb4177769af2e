import { dimensions } from '$lib/core/catalogue';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import type { Locale } from '$lib/core/text';
import { everyLocale } from '$lib/ui/locales';
import { adviceHref } from '../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyLocale;

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	return {
		dimensions: dimensions.map(({ id, name }) => ({
			id,
			name: name[locale],
			recommendations: recommendationTemplates
				.filter(({ dimension }) => dimension === id)
				.map((template) => ({ id: template.id, title: template.title[locale], href: adviceHref(template) }))
		}))
	};
};
