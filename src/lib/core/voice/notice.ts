import type { Statement } from '../data-protection';
import { monthsText } from '../data-protection/words';
import type { Text } from '../text';

/** What a form promises to whoever fills it in. */
export interface VoicePromise {
	readonly company: string;
	/** Whose form it is; often the same words as `company`. */
	readonly organisation: string;
	readonly controller: string;
	readonly privacyContact: string;
	readonly retentionMonths: number;
	readonly threshold: number;
	/** null: no sentence is asked for. */
	readonly sentenceThreshold: number | null;
}

/** The line that stands above the first question. */
export function shortPromise({ threshold }: VoicePromise): Text {
	return {
		de: `Ohne Namen, ohne Konto, ohne Cookie. Gezählt wird gemeinsam mit mindestens ${threshold - 1} anderen Antworten.`,
		en: `No name, no account, no cookie. Your answers are counted together with at least ${threshold - 1} others.`
	};
}

/**
 * What a customer may want to know before or after answering: who asks and what for, what becomes of it, whether it leads back to them, what
 * the protection does not cover, how long it stays and whom to ask.
 */
export function voiceNotice(promise: VoicePromise): Statement[] {
	const { company, organisation, controller, privacyContact, retentionMonths, threshold, sentenceThreshold } = promise;
	const months = monthsText(retentionMonths);
	return [
		statement(
			'purpose',
			{ de: 'Wofür', en: 'What for' },
			{
				de: `${company} möchte wissen, wie die eigene Kundschaft das Unternehmen erlebt, und hält das mit der eigenen Einschätzung zusammen. Jede Frage lässt sich auslassen.`,
				en: `${company} wants to know how its customers experience it, and holds that against its own view of itself. Any question can be left out.`
			}
		),
		statement(
			'counted',
			{ de: 'Was daraus wird', en: 'What becomes of it' },
			{
				de: `Antworten warten, bis zu einer Frage mindestens ${threshold} da sind; erst dann werden sie zusammengezählt, und nur die Summen sind zu sehen. Was Sie zu den Fragen gesagt haben, steht danach nirgends mehr beieinander.`,
				en: `Answers wait until a question has at least ${threshold} of them; only then are they added up, and only the sums can be seen. After that, what you said to each question no longer stands together anywhere.`
			}
		),
		...(sentenceThreshold === null ? [] : [sentence(sentenceThreshold)]),
		statement(
			'anonymous',
			{ de: 'Was nicht gespeichert wird', en: 'What is not stored' },
			{
				de: 'Weder Ihr Name noch Ihre Netzadresse, Ihr Gerät oder die Uhrzeit. Damit niemand das Formular mit Antworten überflutet, zählt der Server Absender bis zu einer Stunde lang im Arbeitsspeicher mit; in die Datenbank gelangt davon nichts.',
				en: 'Neither your name nor your network address, your device or the time of day. So that nobody floods the form with answers, the server counts senders in its working memory for up to an hour; nothing of that reaches the database.'
			}
		),
		statement(
			'limits',
			{ de: 'Wo der Schutz endet', en: 'Where the protection ends' },
			{
				de: 'Wer den Server betreibt, könnte mit Absicht mitverfolgen, was gerade eingeht. Wer selbst viele Antworten abschickt, könnte aus den Summen auf eine einzelne schließen. Und weil niemand weiß, welche Antwort Ihre war, lässt sie sich nicht zurückholen.',
				en: 'Whoever runs the server could deliberately follow what is coming in. Somebody who sends in many answers could tell a single one from the sums. And as nobody knows which answer was yours, it cannot be taken back.'
			}
		),
		statement(
			'retention',
			{ de: 'Wie lange', en: 'How long' },
			{
				de: `${sentenceThreshold === null ? '' : `Sätze ${months.de} lang. `}Auszählungen werden ${months.de} nach dem Ende ihres Zeitraums gelöscht; die Kennzahlen daraus bleiben.`,
				en: `${sentenceThreshold === null ? '' : `Sentences for ${months.en}. `}Counts are deleted ${months.en} after the end of their period; the figures made of them stay.`
			}
		),
		statement(
			'controller',
			{ de: 'Wer verantwortlich ist', en: 'Who is responsible' },
			same([controller.trim() || organisation, privacyContact.trim()].filter(Boolean).join('\n'))
		)
	];
}

function sentence(sentenceThreshold: number): Statement {
	return statement(
		'sentence',
		{ de: 'Ihr Satz', en: 'Your sentence' },
		{
			de: `Er wird ohne Ihre anderen Antworten, in zufälliger Reihenfolge und erst gezeigt, wenn mindestens ${sentenceThreshold} Sätze da sind. Das Unternehmen liest ihn im Wortlaut; was wie eine E-Mail-Adresse, Anschrift oder lange Nummer aussieht, wird verdeckt.`,
			en: `It is shown without your other answers, in random order, and only once at least ${sentenceThreshold} sentences are there. The company reads it as you wrote it; what looks like an email address, a postal address or a long number is masked.`
		}
	);
}

function statement(id: string, title: Text, text: Text): Statement {
	return { id, title, text, missing: null };
}

function same(text: string): Text {
	return { de: text, en: text };
}
