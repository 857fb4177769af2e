import { accentsOf } from '../../../../src/lib/core/branding/accents';
import { type Brand, ownBrand } from '../../../../src/lib/core/branding/brand';
import type { Paper } from '../../../../src/lib/core/paper/paper';
import { samplePaper } from '../fixtures';
import { roundPaperOf } from '../round-fixtures';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="10" height="10"/></svg>';

export const practiceBrand: Brand = {
	name: 'Müller & Partner <Beratung>',
	accents: accentsOf('#ff9a1f'),
	logo: { type: 'image/svg+xml', content: Buffer.from(drawing), width: 40, height: 10 }
};

/** Papers of each kind in both languages, under a name of their own and without one. */
export const decks: readonly (readonly [name: string, paper: () => Paper, brand: Brand])[] = [
	['an assessment, German', () => samplePaper('manufacturer', 'de'), ownBrand],
	['an assessment, English', () => samplePaper('discounter', 'en'), practiceBrand],
	['a round, German', () => roundPaperOf({ departments: 12, locale: 'de' }), practiceBrand],
	['a round, English', () => roundPaperOf({ departments: 40, locale: 'en' }), ownBrand]
];
