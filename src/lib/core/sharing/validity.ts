/** For how long a link can be made valid with one choice, in days. */
export const validDays = [7, 30, 90] as const;

/** A link is valid for a year at most, in days: whoever needs the report for longer keeps the file. */
export const validDaysMax = 366;

/** How long a link that is over is still listed with its openings, in days; then it is deleted. */
export const overDays = 30;
