import { formatNumber } from '../format';
import type { Text } from '../text';

/** A number of responses as anyone may see it: below the threshold only that it is below (`docs/method.md` §9, M9.threshold). */
export function shownCount(n: number, k: number): Text {
	if (n < k) return { de: `weniger als ${k}`, en: `fewer than ${k}` };
	return { de: formatNumber(n, 'de'), en: formatNumber(n, 'en') };
}
