import type { Locale } from '$lib/core/text';
import { places, smallestPoints } from './page';

/** How a section is set: what is discussed stands large and wide, what is looked up dense and in columns. */
export interface Setting {
	readonly locale: Locale;
	/** It is looked up: questions and findings stand close together, and what leads to them in the notes. */
	readonly isDetail: boolean;
	/** Texts stand beside each other in two columns, tables are no wider than one. */
	readonly isNarrow: boolean;
	/** Tables in type of this size, their rows close together, so that what is said below them finds room; nothing: as usual. */
	readonly closePoints?: number;
	/** Of the sizes of texts. */
	readonly scale: number;
}

const columnGapPoints = 36;

/** Of each of two columns. */
export const columnWidthPoints = (places.content.width - columnGapPoints) / 2;

export function columnLeft(column: 0 | 1): number {
	return places.content.x + column * (columnWidthPoints + columnGapPoints);
}

export function forBody(locale: Locale): Setting {
	return { locale, isDetail: false, isNarrow: false, scale: 1 };
}

export function forAppendix(locale: Locale): Setting {
	return { locale, isDetail: true, isNarrow: true, scale: 0.86 };
}

/** The settings in which a summary is tried before it may take more than its slide, the largest first. */
export function forSummary(locale: Locale): readonly Setting[] {
	return [1, 0.93, 0.86, 0.8].map((scale) => ({ locale, isDetail: false, isNarrow: true, scale }));
}

/** A size of type in this setting, in points. */
export function sized(sizePoints: number, { scale }: Setting): number {
	return Math.max(smallestPoints, Math.round(sizePoints * scale * 2) / 2);
}
