import type { SignedEdit } from '$lib/core/edits/edit';
import type { Report } from '$lib/core/report/types';
import type { Withheld } from '$lib/core/sharing/withheld';
import type { Locale } from '$lib/core/text';
import { createContext } from 'svelte';
import type { PageTexts } from './texts';

/** What every part of a report page reads: set once by `ReportView`, with getters, so that a change of language reaches all. */
export interface ReportScope {
	readonly report: Report;
	readonly texts: PageTexts;
	readonly locale: Locale;
	/** Parts that this reader does not see; `report` no longer holds them. */
	readonly withheld: readonly Withheld[];
	/** What somebody added to it; null: nothing. */
	readonly edit: SignedEdit | null;
	/** That recommendations were ordered or left out, and by whom; null where none were. */
	readonly edited: string | null;
}

export const [reportScope, setReportScope] = createContext<ReportScope>();
