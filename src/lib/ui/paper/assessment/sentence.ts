import { m } from '$lib/i18n/generated/messages.js';
import { quote } from '$lib/core/format';
import type { PaperSection } from '$lib/core/paper/paper';
import { sourceLine } from '../../report/source-words';
import { paragraph } from '../blocks';
import type { AssessmentContent } from './content';

/** The company in one sentence of its own, or that nobody wrote it. */
export function sentenceSection({ report, texts, locale }: AssessmentContent): PaperSection {
	const { sentence } = report;
	return {
		id: 'sentence',
		role: 'sentences',
		title: m.report_sentence_heading({}, { locale }),
		blocks: [
			...paragraph(texts.sentence.text),
			...(sentence ? paragraph(quote(sentence, locale), 'lead') : paragraph(m.report_sentence_none({}, { locale }))),
			...paragraph(sourceLine(texts.sentence.sources, texts, locale), 'small')
		]
	};
}
