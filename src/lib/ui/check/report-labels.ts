import { m } from '$lib/i18n/generated/messages.js';
import { formatDate } from '../../core/format';
import type { Locale } from '../../core/text';

interface Numbered {
	readonly number: number;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** The version of the method that computed it. */
	readonly method: string;
}

/** What to call each finished report in a list: number, date, and its method where not all are of the same. */
export function reportLabels(
	reports: readonly Numbered[],
	locale: Locale
): readonly { readonly number: number; readonly label: string }[] {
	const namesMethod = new Set(reports.map(({ method }) => method)).size > 1;
	return reports.map(({ number, date, method }) => {
		const shown = { number, date: formatDate(date, locale) };
		const label = namesMethod
			? m.check_report_number_method({ ...shown, method }, { locale })
			: m.check_report_number(shown, { locale });
		return { number, label };
	});
}
