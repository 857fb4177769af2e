/** Which characters a TrueType font has a glyph for, read from its `cmap` table: what it lacks would vanish without a word. */
export function coverageOf(font: Buffer): (codePoint: number) => boolean {
	const ranges = rangesOf(font, cmapOf(font));
	return (codePoint) => {
		let [low, high] = [0, ranges.length - 1];
		while (low <= high) {
			const middle = (low + high) >> 1;
			const range = ranges[middle];
			if (range === undefined) return false;
			if (codePoint < range[0]) high = middle - 1;
			else if (codePoint > range[1]) low = middle + 1;
			else return true;
		}
		return false;
	};
}

type CodeRange = readonly [first: number, last: number];

function cmapOf(font: Buffer): number {
	const tableCount = font.readUInt16BE(4);
	for (let at = 12; at < 12 + 16 * tableCount; at += 16) {
		if (font.toString('latin1', at, at + 4) === 'cmap') return font.readUInt32BE(at + 8);
	}
	throw new Error('The font has no table of characters.');
}

/** In ascending order. The subtable of all of Unicode where there is one, else that of its first 65,536 characters. */
function rangesOf(font: Buffer, cmap: number): readonly CodeRange[] {
	const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
		const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
		return { at, format: font.readUInt16BE(at) };
	});
	const full = subtables.find(({ format }) => format === 12);
	if (full) {
		return Array.from({ length: font.readUInt32BE(full.at + 12) }, (_, index) => {
			const group = full.at + 16 + 12 * index;
			return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
		});
	}
	const basic = subtables.find(({ format }) => format === 4);
	if (!basic) throw new Error('The font has no table of Unicode characters.');
	return segmentsOf(font, basic.at);
}

/** A segment may hold characters without a glyph; each is looked at. */
function segmentsOf(font: Buffer, at: number): readonly CodeRange[] {
	const doubled = font.readUInt16BE(at + 6);
	const [ends, starts] = [at + 14, at + 16 + doubled];
	const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
	const found: CodeRange[] = [];
	for (let segment = 0; segment < doubled; segment += 2) {
		const [first, last] = [font.readUInt16BE(starts + segment), font.readUInt16BE(ends + segment)];
		const offset = font.readUInt16BE(offsets + segment);
		for (let code = first; code <= last && code !== 0xffff; code++) {
			const glyph =
				offset === 0
					? (code + font.readUInt16BE(deltas + segment)) & 0xffff
					: font.readUInt16BE(offsets + segment + offset + 2 * (code - first));
			if (glyph !== 0) found.push([code, code]);
		}
	}
	return found;
}
