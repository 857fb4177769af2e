import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { coverageOf } from './coverage';
import { lineHyphen } from './hyphens';
import type { Face, TextStyle } from './look';

/** A stretch of text in one face. */
export interface Run {
	readonly face: Face;
	readonly text: string;
	/** What is copied and read aloud in its place: where no face has a sign, for which a box is drawn, and for our own hyphens. */
	readonly original: string | null;
}

export interface Measure {
	/** In points. */
	width(text: string, style: TextStyle): number;
}

/** Longer texts than words do not come again. */
const cachedLength = 60;

/** What puts fonts into a document: it measures by them as well. */
interface FontHolder {
	registerFont(name: string, source: Buffer): unknown;
	font(name: string): { fontSize(size: number): { widthOfString(text: string): number } };
}

/** Tabular figures and all characters of our texts are in Source Sans; what Newsreader lacks is set in it. */
const packages: Readonly<Record<Face, string>> = {
	sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
	strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
	slanted: '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
	serif: '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf'
};
const faceNames = Object.keys(packages) as readonly Face[];

const softHyphen = '\u00ad';

/** A white box: a sign is missing here. */
const missingSign = '\u25a1';

/** Makes the faces known to a document under their names, and measures texts in them. */
export async function faces(document: FontHolder): Promise<Measure> {
	for (const face of faceNames) {
		document.registerFont(face, fontOf(face).file);
		// The first word opens the font, which takes long enough for others to have their turn after each.
		document.font(face).fontSize(1000).widthOfString('Gegenprobe');
		await nextTurn();
	}
	const widths = new Map<string, number>();
	const widthOfRun = (run: Run) => document.font(run.face).fontSize(1000).widthOfString(run.text);
	return {
		width(text, { face, size }) {
			const key = `${face} ${text}`;
			const known = widths.get(key);
			const width = known ?? runsOf(text, face).reduce((sum, run) => sum + widthOfRun(run), 0);
			if (known === undefined && key.length < cachedLength) widths.set(key, width);
			return (width * size) / 1000;
		}
	};
}

/** The text in stretches of one face each; most texts are one. */
export function runsOf(text: string, face: Face): readonly Run[] {
	const runs: Run[] = [];
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		const has = (one: Face) => fontOf(one).has(point);
		const holder = has(face) ? face : has('sans') ? 'sans' : null;
		const last = runs.at(-1);
		if (character === lineHyphen) runs.push({ face, text: '-', original: softHyphen });
		else if (holder === null) runs.push({ face: 'sans', text: missingSign, original: character });
		else if (last && last.original === null && last.face === holder) {
			runs[runs.length - 1] = { ...last, text: last.text + character };
		} else runs.push({ face: holder, text: character, original: null });
	}
	return runs;
}

/**
 * The text as it is set: composed, without what has no width or turns the direction of writing, in spaces and hyphens that every face has.
 * Soft hyphens and line breaks stay, they are for whoever breaks the lines.
 */
export function settable(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu, '')
		.replaceAll(/[\u2010\u2011]/g, '-')
		.replaceAll(/[\u2007\u202f]/g, '\u00a0')
		.replaceAll(/[^\P{C}\n\u00ad\p{Co}\p{Cn}]/gu, ' ');
}

interface Font {
	readonly file: Buffer;
	readonly has: (codePoint: number) => boolean;
}

const loaded = new Map<Face, Font>();

/** Fonts are files of packages: they lie beside the program in every kind of installation. */
function fontOf(face: Face): Font {
	const known = loaded.get(face);
	if (known) return known;
	const file = readFileSync(createRequire(import.meta.url).resolve(packages[face]));
	const font = { file, has: coverageOf(file) };
	loaded.set(face, font);
	return font;
}
