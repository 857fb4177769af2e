import { inBoth } from '../format';
import type { Text } from '../text';
import type { Picture } from './picture';
import { type Sentence, said } from './sentence';
import { counted } from './words';

/** What the report cannot say. */
export function limits(picture: Picture): readonly Sentence[] {
	return [
		...said('must', noProfile(picture)),
		...said('must', notValidated(picture)),
		...said('wants', notApplicable(picture)),
		...said('may', onePerson(picture)),
		...said('fills', {
			de: 'Punktwerte, Stufen und Grenzen sind unsere Deutung; jede lässt sich im Bericht bis zur einzelnen Antwort zurückverfolgen.',
			en: 'Scores, stages and limits are our interpretation, and each can be traced in the report down to the single answer.'
		})
	];
}

/** Short questionnaires ask too little for a profile (`docs/method.md` §2). */
function noProfile({ kind }: Picture): Text | null {
	if (kind !== 'verdicts' && kind !== 'position') return null;
	return {
		de: 'Ein Reifeprofil über alle acht Dimensionen ergibt dieser kurze Fragebogen nicht.',
		en: 'This short questionnaire does not yield a maturity profile over all eight dimensions.'
	};
}

function notValidated({ kind }: Picture): Text | null {
	if (kind === 'nothing') return null;
	return {
		de: 'Ob hohe Werte mit besseren Kundenzahlen einhergehen, ist nicht geprüft, und einen Vergleich mit anderen Unternehmen enthält der Bericht nicht.',
		en: 'That high scores go with better customer figures is untested, and nothing here compares you with other companies.'
	};
}

function notApplicable({ counts: { notApplicable: count } }: Picture): Text | null {
	if (count === 0) return null;
	return inBoth((locale) => {
		const one = count === 1;
		return locale === 'de'
			? `Als nicht zutreffend ${one ? 'gilt' : 'gelten'} ${counted(count, 'Frage', 'Fragen', 'de')}; ${one ? 'sie fehlt' : 'sie fehlen'} in allen Werten.`
			: `Left out of every score ${one ? 'is' : 'are'} ${counted(count, 'question that counts', 'questions that count', 'en')} as not applicable.`;
	});
}

function onePerson({ kind }: Picture): Text | null {
	if (kind === 'nothing') return null;
	return {
		de: 'Zugrunde liegt eine einzige Teilnahme; wer an anderer Stelle arbeitet, sieht manches vielleicht anders.',
		en: 'All of it rests on one set of answers; people in other places may see some things differently.'
	};
}
