/** Below so many answers an hour nothing is unusual, however quiet a form has been. */
const answersAnHourMin = 100;

/** So many times as many as usual are unusual. */
const timesUsual = 10;

/** Above this number of answers in an hour those that come are kept apart until somebody has looked (our interpretation). */
export function unusualAbove({ answers, hours }: { readonly answers: number; readonly hours: number }): number {
	const usual = answers / Math.max(1, hours);
	return Math.max(answersAnHourMin, Math.ceil(timesUsual * usual));
}
