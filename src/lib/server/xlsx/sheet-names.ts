/** What spreadsheets allow, in characters. */
const lengthMax = 31;

/** A name for each sheet: legal, not empty, and unique whatever the case of its letters. */
export function sheetNamesOf(wanted: readonly string[]): string[] {
	const taken = new Set<string>();
	return wanted.map((name) => {
		const legal = legalOf(name);
		let unique = cut(legal, lengthMax);
		for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
			const end = ` (${number})`;
			unique = cut(legal, lengthMax - end.length) + end;
		}
		taken.add(unique.toLowerCase());
		return unique;
	});
}

function legalOf(name: string): string {
	const plain = name
		.toWellFormed()
		.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
		.replaceAll(':', ' –')
		.replace(/[[\]*?/\\]/g, '–')
		.replace(/ {2,}/g, ' ')
		.trim();
	// An apostrophe at either end is refused, and so is the name that one program keeps for itself.
	const bare = plain.replace(/^'/, '’').replace(/'$/, '’');
	return bare === '' ? '–' : /^history$/i.test(bare) ? `${bare} –` : bare;
}

/** Never half of a character, and no space or apostrophe at the end. */
function cut(name: string, most: number): string {
	if (name.length <= most) return name;
	let whole = '';
	for (const sign of name) {
		if (whole.length + sign.length >= most) break;
		whole += sign;
	}
	return `${whole.trimEnd()}…`;
}
