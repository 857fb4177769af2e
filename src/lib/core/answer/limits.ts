/** How long texts may be, in UTF-16 code units, as the browser's `maxlength` counts them. */
export const noteLengthMax = 10_000;
export const factLengthMax = 2_000;
export const linkLengthMax = 2_000;
/** A date as typed, readable or not. */
export const whenLengthMax = 100;
export const sentenceLengthMax = 500;
