/**
 * The absolute address in a text, or null where there is none.
 * Not `URL.canParse`: in Node 20 it takes back what it said of `https://münchen.example` as soon as it is called often enough to be optimised.
 */
export function parseAddress(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
