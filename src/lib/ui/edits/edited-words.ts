import type { Arranged } from '$lib/core/edits/arrange';
import type { SignedEdit } from '$lib/core/edits/edit';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';

/** That a person ordered or left out recommendations, who and when; null where nobody did. */
export function editedWords(
	{ hiddenCount, isReordered }: Pick<Arranged<unknown>, 'hiddenCount' | 'isReordered'>,
	edit: SignedEdit | null,
	locale: Locale
): string | null {
	if (edit === null || (hiddenCount === 0 && !isReordered)) return null;
	const say = { locale };
	const shown = { date: formatDate(edit.day, locale), author: edit.author };
	const by = edit.author ? m.paper_report_edited_by(shown, say) : m.paper_report_edited(shown, say);
	const order = isReordered ? [m.paper_report_reordered({}, say)] : [];
	const hidden =
		hiddenCount === 0
			? []
			: [
					hiddenCount === 1
						? m.paper_report_hidden_one({}, say)
						: m.paper_report_hidden_many({ count: hiddenCount }, say)
				];
	return [by, ...order, ...hidden].join(' ');
}
