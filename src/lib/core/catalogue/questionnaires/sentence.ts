import type { Questionnaire } from '../types';

/** One sentence closes every questionnaire (`radikal selbst.1`). It is shown and kept, never scored. */
export const sentence: Questionnaire['sentence'] = {
	text: {
		de: 'Mit welchem Satz würde jemand aus Ihrer Kundschaft Ihr Unternehmen beschreiben, ohne den eigenen Namen zu nennen?',
		en: 'In what single sentence would a customer who stays unnamed describe your company?'
	},
	help: {
		de: 'Schreiben Sie den Satz auf, der wirklich fiele, nicht den erhofften; er wird nicht bewertet.',
		en: 'Write down the sentence you would really hear, not the one you hope for; it is not scored.'
	},
	sources: ['radikal selbst.1']
};
