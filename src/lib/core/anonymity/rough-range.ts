const rangesPerScale = 5;

/**
 * The fifth of the scale that holds the mean: 20 points of 0–100, in steps fixed beforehand so that its middle says nothing
 * (`docs/method.md` §9, M9.one-voice). A mean between two of them belongs to the upper one.
 *
 * For scores of persons only. On the five levels of a single question every range would hold exactly one level; a question
 * that a whole group answered alike is not shown for that group.
 */
export function roughRange(mean: number, low: number, high: number): readonly [low: number, high: number] {
	const width = (high - low) / rangesPerScale;
	const step = Math.min(rangesPerScale - 1, Math.max(0, Math.floor((mean - low) / width + 1e-9)));
	return [low + step * width, low + (step + 1) * width];
}
