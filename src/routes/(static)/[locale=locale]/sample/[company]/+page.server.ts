import { sampleProfiles } from '$lib/core/sample';
import { locales } from '$lib/core/text';
import { sampleData } from '../sample-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => sampleProfiles.map(({ id }) => ({ locale, company: id })));

export const load: PageServerLoad = ({ params }) => sampleData(params.company, params.locale);
