import { operatorPage } from '$lib/server/operator-pages';
import { readMarkdown } from '$lib/ui/markdown';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { locale } }) => {
	const text = operatorPage(params.page, locale);
	return {
		page: params.page,
		file: `pages/${params.page}.${locale}.md`,
		content: text === null ? null : readMarkdown(text)
	};
};
