/** A form with a palette and a field to type in: two ways to say one thing, both sent along with every form. */
interface ColourFields {
	/** In the field, as somebody wrote it. */
	readonly typed: string;
	/** In the palette, which always sends something. */
	readonly picked: string;
	/** With what both were shown. */
	readonly shown: string;
}

/**
 * What somebody meant: whichever of the two they changed, and what they typed where they changed both. In small letters; the hash sign may
 * be left out, and of three digits each stands for two. What is no colour comes back as it was typed.
 */
export function chosenColour({ typed, picked, shown }: ColourFields): string {
	const written = tidied(typed);
	return written === tidied(shown) && picked !== '' ? tidied(picked) : written;
}

function tidied(text: string): string {
	const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase())?.[1];
	if (digits === undefined) return text.trim();
	return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
