import type { Locale } from '$lib/core/text';
import { bulletIndentPoints } from '../layout/paragraphs';
import type { Colour, Paragraph, Run } from '../layout/slide';
import { filledWith } from './colours';
import { element, emu, setting, written } from './xml';

/** How programs name the languages of a text. */
export const languages: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

export interface TextLook {
	readonly locale: Locale;
	readonly align?: 'left' | 'right';
	/** Of texts that have none of their own. */
	readonly colour?: Colour;
}

/** Paragraphs as the content of a text body; one that says nothing is an empty paragraph, since a body needs one. */
export function paragraphsXml(paragraphs: readonly Paragraph[], look: TextLook): string {
	if (paragraphs.length === 0) return element('a:p', {}, element('a:endParaRPr', { lang: languages[look.locale] }));
	return paragraphs.map((each, place) => paragraphXml(each, place === 0, look)).join('');
}

function paragraphXml(each: Paragraph, isFirst: boolean, look: TextLook): string {
	const { runs, bullet, spaceBeforePoints = 0, sizePoints } = each;
	const properties = element(
		'a:pPr',
		{
			...(bullet !== undefined && { marL: emu(bulletIndentPoints), indent: -emu(bulletIndentPoints) }),
			algn: look.align === 'right' ? 'r' : 'l'
		},
		element('a:spcBef', {}, setting('a:spcPts', isFirst ? 0 : Math.round(spaceBeforePoints * 100))),
		bulletXml(bullet)
	);
	const texts = runs.flatMap((run) => runXml(run, each, look));
	const end = element('a:endParaRPr', { lang: languages[look.locale], sz: Math.round(sizePoints * 100) });
	return element('a:p', {}, properties, texts, texts.length === 0 ? end : '');
}

function bulletXml(bullet: Paragraph['bullet']): string {
	if (bullet === undefined) return element('a:buNone');
	if (bullet === 'sign') return element('a:buFont', { typeface: 'Arial' }) + element('a:buChar', { char: '•' });
	return (
		element('a:buFont', { typeface: '+mj-lt' }) + element('a:buAutoNum', { type: 'arabicPeriod', startAt: bullet })
	);
}

/** Each line of a run; line breaks are elements of their own. */
function runXml({ text, isBold, isItalic, colour }: Run, { sizePoints, isSerif }: Paragraph, look: TextLook): string[] {
	const shown = colour ?? look.colour;
	const properties = element(
		'a:rPr',
		{
			...{ lang: languages[look.locale], sz: Math.round(sizePoints * 100) },
			...{ b: isBold ? 1 : undefined, i: isItalic ? 1 : undefined, dirty: 0 }
		},
		shown === undefined ? '' : filledWith(shown),
		isSerif ? element('a:latin', { typeface: '+mj-lt' }) : ''
	);
	return text
		.split('\n')
		.flatMap((line, place) => [
			...(place === 0 ? [] : [element('a:br', {}, properties)]),
			...(line === '' ? [] : [element('a:r', {}, properties, element('a:t', {}, written(line)))])
		]);
}
