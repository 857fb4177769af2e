import { objections } from '$lib/core/catalogue/objections';
import { passageAnchor, sources } from '$lib/core/catalogue/sources';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { everyLocale } from '$lib/ui/locales';
import { passageLinks } from '../addresses';
import { useGroups } from './use-groups';
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
				groups: useGroups(id, locale)
			}))
		})),
		objections: objections.map(({ id, question, answer, sources: passages }) => ({
			id,
			question: question[locale],
			answer: answer[locale],
			passages: passageLinks(passages)
		}))
	};
};
