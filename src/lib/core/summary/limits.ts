import { counted } from '../numeral';
import type { Text } from '../text';
import type { Picture } from './picture';
import { type Sentence, said } from './sentence';
import { capitalised } from './words';

/** What the report cannot say. */
export function limits(picture: Picture): readonly Sentence[] {
	return [
		...said('must', noProfile(picture)),
		...said('must', notValidated(picture)),
		...said('wants', notApplicable(picture)),
		...said(picture.isOwnWork ? 'must' : 'may', onePerson(picture)),
		...said('fills', {
			de: 'Punktwerte, Stufen und Grenzen sind unsere Auslegung; jede lässt sich im Bericht bis zur einzelnen Antwort zurückverfolgen.',
			en: 'Scores, stages and limits are our interpretation, and each can be traced in the report down to the single answer.'
		})
	];
}

/** Short questionnaires ask too little for a profile (`docs/method.md` §2). */
function noProfile({ kind }: Picture): Text | null {
	if (kind !== 'verdicts' && kind !== 'position') return null;
	return {
		de: 'Ein Reifeprofil über alle acht Dimensionen ergibt dieser kurze Fragebogen nicht.',
		en: 'This short questionnaire gives no maturity profile over all eight dimensions.'
	};
}

function notValidated({ kind }: Picture): Text | null {
	if (kind === 'nothing') return null;
	return {
		de: 'Ob hohe Werte mit besseren Kundenkennzahlen einhergehen, ist nicht überprüft, und Vergleichswerte anderer Unternehmen enthält der Bericht nicht.',
		en: 'Whether high scores go with better customer KPIs has not been tested, and nothing here compares you with other companies.'
	};
}

function notApplicable({ counts: { notApplicable: count } }: Picture): Text | null {
	if (count === 0) return null;
	const one = count === 1;
	return {
		de: `Nicht zutreffend ${one ? 'ist' : 'sind'} ${counted(count, 'Frage', 'Fragen', 'de')}; sie ${one ? 'geht' : 'gehen'} in keinen Wert ein.`,
		en: `${capitalised(`${count > 12 ? 'in all, ' : ''}${counted(count, 'question does', 'questions do', 'en')}`)} not apply and ${one ? 'is' : 'are'} left out of every score.`
	};
}

/** A pulse is one person on their own work: that it is not the company must be said. */
function onePerson({ kind, isOwnWork }: Picture): Text | null {
	if (kind === 'nothing') return null;
	if (isOwnWork) {
		return {
			de: 'Geantwortet hat eine Person zu ihrer eigenen Arbeit; was für das ganze Unternehmen gilt, geht daraus nicht hervor.',
			en: 'One person has answered, about their own work; what holds for the company as a whole does not follow from that.'
		};
	}
	return {
		de: 'Zugrunde liegt eine einzige Teilnahme; wer an anderer Stelle arbeitet, sieht manches vielleicht anders.',
		en: 'All of it rests on one set of answers; others in the company may see some things differently.'
	};
}
