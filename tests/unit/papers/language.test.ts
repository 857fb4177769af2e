import { afterEach, describe, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/i18n/generated/runtime.js';
import { ownBrand } from '../../../src/lib/core/branding/brand';
import { locales, type Locale } from '../../../src/lib/core/text';
import { csv } from '../../../src/lib/server/papers/csv';
import { xlsx } from '../../../src/lib/server/papers/xlsx';
import { bytesOf } from '../xlsx/written';
import { samplePaper } from './fixtures';
import { roundPaperOf } from './round-fixtures';

/** Files are made behind any request, where no reader’s language is known, and for readers of one language in the other. */
describe('the language of a file', () => {
	afterEach(() => overwriteGetLocale(() => baseLocale));

	it.each(locales)('is the one that was asked for (%s), whoever reads the page', async (locale) => {
		const madeIn = async (ambient: Locale) => {
			overwriteGetLocale(() => ambient);
			const papers = [
				samplePaper('manufacturer', locale),
				samplePaper('service', locale),
				roundPaperOf({ departments: 12, locale }),
				roundPaperOf({ departments: 12, locale, isWithoutNames: true })
			];
			const files = papers.flatMap((paper) => [xlsx, csv].map((writer) => bytesOf(writer(paper, ownBrand))));
			return { papers, files: (await Promise.all(files)).map((file) => file.toString('base64')) };
		};
		const [german, english] = [await madeIn('de'), await madeIn('en')];
		expect(english.papers).toEqual(german.papers);
		expect(english.files).toEqual(german.files);
	});
});
