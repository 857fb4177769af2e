import { locales } from '$lib/core/text';
import { leadingCompany, sampleData } from './sample-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const load: PageServerLoad = ({ params }) => sampleData(leadingCompany, params.locale);
