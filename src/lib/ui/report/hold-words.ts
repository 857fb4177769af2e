import { m } from '$lib/i18n/generated/messages.js';
import { formatList, quote } from '$lib/core/format';
import { numeral } from '$lib/core/numeral';
import type { StageHold } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import type { ReportTexts } from './texts';

/** More names than these are counted instead of listed. */
export const labelsMax = 4;

/** How the claimed and the evidenced stage are held. */
interface HoldPair {
	readonly claimed: StageHold;
	readonly evidenced: StageHold;
}

/** Which answers hold the claimed stage down, and what it would be without them; null at stage 5 (`docs/method.md` §3). */
export function claimedHoldWords(holds: HoldPair, texts: ReportTexts, locale: Locale): string | null {
	const hold = holds.claimed;
	if (hold.next === null || hold.heldBy.length === 0) return null;
	const plain = isPlain(holds, texts);
	const { stage, next, stageWithout } = hold;
	if (stageWithout === null) {
		return plain
			? m.report_hold_all_plain({ stage, next }, { locale })
			: m.report_hold_all({ stage, next }, { locale });
	}
	const labels = labelList(hold.heldBy, texts, locale);
	const count = numeral(hold.heldBy.length, locale);
	if (hold.heldBy.length === 1) {
		return plain
			? m.report_hold_one_plain({ stage, labels, without: stageWithout }, { locale })
			: m.report_hold_one({ stage, labels, without: stageWithout }, { locale });
	}
	return plain
		? m.report_hold_many_plain({ stage, count, labels, without: stageWithout }, { locale })
		: m.report_hold_many({ stage, count, labels, without: stageWithout }, { locale });
}

/** The same for the evidenced stage; null where it is not below the claimed one, since the claimed sentence then says it all. */
export function evidencedHoldWords(
	{ claimed, evidenced }: HoldPair,
	texts: ReportTexts,
	locale: Locale
): string | null {
	if (evidenced.stage >= claimed.stage || evidenced.heldBy.length === 0) return null;
	const labels = labelList(evidenced.heldBy, texts, locale);
	const { stage } = evidenced;
	return evidenced.heldBy.length === 1
		? m.report_hold_evidenced_one({ stage, labels }, { locale })
		: m.report_hold_evidenced_many({ stage, labels, count: numeral(evidenced.heldBy.length, locale) }, { locale });
}

/** Both for the whole: named where few answers hold it, counted where many do. */
export function overallHoldWords(hold: HoldPair, texts: ReportTexts, locale: Locale): readonly string[] {
	return [claimedOverallWords(hold, texts, locale), evidencedOverallWords(hold, texts, locale)].filter(
		(words) => words !== null
	);
}

function claimedOverallWords(holds: HoldPair, texts: ReportTexts, locale: Locale): string | null {
	const { stage, stageWithout, heldBy } = holds.claimed;
	if (heldBy.length <= labelsMax || stageWithout === null) return claimedHoldWords(holds, texts, locale);
	const shown = { stage, count: heldBy.length, of: questionCount(texts), without: stageWithout };
	return isPlain(holds, texts)
		? m.report_hold_overall_plain(shown, { locale })
		: m.report_hold_overall(shown, { locale });
}

function evidencedOverallWords(hold: HoldPair, texts: ReportTexts, locale: Locale): string | null {
	const { stage, heldBy } = hold.evidenced;
	const named = heldBy.length <= labelsMax || stage >= hold.claimed.stage;
	if (named) return evidencedHoldWords(hold, texts, locale);
	return m.report_hold_overall_evidenced({ stage, count: heldBy.length, of: questionCount(texts) }, { locale });
}

function questionCount({ items }: ReportTexts): number {
	return Object.keys(items).length;
}

/** Where claimed and evidenced are the same stage, the words for it need not say which. */
function isPlain({ claimed, evidenced }: HoldPair, texts: ReportTexts): boolean {
	return !texts.questionnaire.takesEvidence || claimed.stage === evidenced.stage;
}

function labelList(items: readonly string[], texts: ReportTexts, locale: Locale): string {
	const labels = items.map((item) => quote(texts.items[item]?.label ?? item, locale));
	if (labels.length <= labelsMax) return formatList(labels, locale);
	const first = labels.slice(0, labelsMax - 1).join(', ');
	return m.report_hold_labels_more({ labels: first, count: labels.length - labelsMax + 1 }, { locale });
}
