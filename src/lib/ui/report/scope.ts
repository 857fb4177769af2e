import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import { createContext } from 'svelte';
import type { PageTexts } from './texts';

/** What every part of a report page reads: set once by `ReportView`, with getters, so that a change of language reaches all. */
export interface ReportScope {
	readonly report: Report;
	readonly texts: PageTexts;
	readonly locale: Locale;
}

export const [reportScope, setReportScope] = createContext<ReportScope>();
