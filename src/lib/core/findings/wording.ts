import { dimensionById } from '../catalogue/dimensions';
import type { DimensionId } from '../catalogue/types';
import { formatNumber, formatRange, quote } from '../format';
import type { Range } from '../scoring/types';
import { TOLERANCE } from '../statistics/interval';
import type { Locale } from '../text';
import type { AnsweredItem } from './input';

/** `Zu „Kundenverständnis“` / `Insgesamt`: where a sentence about a score begins. */
export function aboutDimension(dimension: DimensionId | null, locale: Locale): string {
	if (dimension === null) return locale === 'de' ? 'Insgesamt' : 'Overall';
	return `${locale === 'de' ? 'Zu' : 'On'} ${quote(dimensionById(dimension).name[locale], locale)}`;
}

/** `In „Kundenverständnis“` / `Insgesamt`: where a sentence about a stage begins. */
export function inDimension(dimension: DimensionId | null, locale: Locale): string {
	if (dimension === null) return locale === 'de' ? 'Insgesamt' : 'Overall';
	return `In ${quote(dimensionById(dimension).name[locale], locale)}`;
}

/** `78 von 100 Punkten (Spanne 70 bis 85, …)`; without open questions there is no band to show (`docs/method.md` §2). */
export function scoreWithBand(score: number, band: Range, locale: Locale): string {
	const points = formatNumber(score, locale);
	const score100 = locale === 'de' ? `${points} von 100 Punkten` : `${points} out of 100 points`;
	if (band[1] - band[0] <= TOLERANCE) return score100;
	const range = formatRange(formatNumber(band[0], locale), formatNumber(band[1], locale), locale);
	return locale === 'de'
		? `${score100} (Spanne ${range}, je nach den offenen Fragen)`
		: `${score100} (range ${range}, depending on the open questions)`;
}

/** How a graded answer stands: `(Antwort 4 von 5, nicht belegt)`; the rungs are counted from 1 for people. */
export function rungWithStanding({ item, result }: AnsweredItem, locale: Locale): string {
	const rung = (result.level ?? 0) + 1;
	const asked = item.takesEvidence && (result.level ?? 0) >= 3;
	const backed = result.standing === 'counts';
	if (locale === 'de') return `(Antwort ${rung} von 5${asked ? (backed ? ', belegt' : ', nicht belegt') : ''})`;
	return `(answer ${rung} of 5${asked ? (backed ? ', evidenced' : ', not evidenced') : ''})`;
}

/** The behaviour a person chose, in their questionnaire's words; null where the answer is none of a ladder. */
export function chosenLevel({ item, result }: AnsweredItem, locale: Locale): string | null {
	if (item.kind === 'contrast' || result.value === null || !('level' in result.value)) return null;
	return quote(item.levels[result.value.level][locale], locale);
}
