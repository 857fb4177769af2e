import { m } from '../../i18n/generated/messages.js';

/**
 * One of the seven points between two poles in words, counted from the left (`index` from 0). Only the ends and the side it
 * leans to: seven times both poles would be a page to listen to.
 */
export function spokenPoint(index: number, [left, right]: readonly [left: string, right: string]): string {
	const number = String(index + 1);
	if (index === 3) return m.check_point_middle({ number });
	const pole = index < 3 ? left : right;
	return index === 0 || index === 6 ? m.check_point_end({ number, pole }) : m.check_point_leaning({ number, pole });
}
