/** The two languages the product is complete in. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One statement in every language; neither is a translation of the other in tone. */
export type Text = Readonly<Record<Locale, string>>;
