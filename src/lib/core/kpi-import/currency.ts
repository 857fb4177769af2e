/** The currency that a heading or a cell names: `Warenkorb (€)`, `1.250 CHF`; empty: none. Of several the first. */
export function currencyIn(text: string): string {
	const [found = ''] =
		/[€$£]|\b(?:EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK|HUF)\b/i.exec(text.slice(0, CHARACTERS_MAX)) ?? [];
	return { '€': 'EUR', $: 'USD', '£': 'GBP' }[found] ?? found.toUpperCase();
}

/** What can be chosen where a table names none: the currencies that figures are read in. */
export const currencies = ['EUR', 'CHF', 'USD', 'GBP', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'HUF'] as const;

const CHARACTERS_MAX = 200;
