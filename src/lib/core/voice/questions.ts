import type { Text } from '../text';

/** What is asked about: the company as its customers know it, and the occasion with which they are or are not satisfied. */
export interface Asked {
	readonly company: string;
	/** Empty: the company as a whole. */
	readonly occasion: string;
}

/** How likely somebody is to recommend the company, 0–10 (`ansatz kpi.nps`). */
export function recommendationQuestion({ company }: Asked): Text {
	return {
		de: `Wie wahrscheinlich ist es, dass Sie ${company} weiterempfehlen?`,
		en: `How likely are you to recommend ${company}?`
	};
}

/** The two ends of the scale. */
export const recommendationEnds: readonly [Text, Text] = [
	{ de: '0 = überhaupt nicht wahrscheinlich', en: '0 = not at all likely' },
	{ de: '10 = äußerst wahrscheinlich', en: '10 = extremely likely' }
];

/** How satisfied somebody is with the occasion, 1–5 (`ansatz kpi.csat`). What it is about stands below, in the words of the form. */
export const satisfactionQuestion: Text = { de: 'Wie zufrieden sind Sie?', en: 'How satisfied are you?' };

/** Where no occasion is named. */
export function wholeCompany({ company }: Asked): Text {
	return { de: `Gemeint ist ${company} insgesamt.`, en: `This is about ${company} as a whole.` };
}

/** From 1 to 5; whoever chooses one of the last two is satisfied. */
export const satisfactionPoints: readonly Text[] = [
	{ de: 'sehr unzufrieden', en: 'very dissatisfied' },
	{ de: 'eher unzufrieden', en: 'rather dissatisfied' },
	{ de: 'weder noch', en: 'neither' },
	{ de: 'eher zufrieden', en: 'rather satisfied' },
	{ de: 'sehr zufrieden', en: 'very satisfied' }
];

/** The one sentence of `radikal selbst.1`, asked of those whom it is about. */
export function sentenceQuestion({ company }: Asked): Text {
	return {
		de: `Jemand fragt Sie, was ${company} für ein Unternehmen ist. Was antworten Sie in einem Satz?`,
		en: `Somebody asks you what kind of company ${company} is. What do you answer, in one sentence?`
	};
}

export const sentenceHelp: Text = {
	de: 'Freiwillig. Bitte keine Namen und keine Kontaktdaten.',
	en: 'Optional. Please leave out names and contact details.'
};
