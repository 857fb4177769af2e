import { inBoth } from '../format';
import type { RoundKind } from '../round/types';
import type { Text } from '../text';
import { noticeOf } from './notice';
import { countedText, type RoundPlace } from './round-place';
import type { OrganisationSettings, Statement } from './types';
import { listText } from './words';

/** What a round promises, and to whom it says so. */
export interface RoundNoticeSettings {
	readonly organisation: OrganisationSettings;
	/** Practices that work for the organisation. */
	readonly practices: readonly string[];
	readonly kind: RoundKind;
	readonly k: number;
	/** null: no free text is asked for. */
	readonly freeTextThreshold: number | null;
	readonly asksForFacts: boolean;
	/** Where the answers of whoever reads this will count. */
	readonly place: RoundPlace;
}

/**
 * What stands before a participant's first question: who asks, what for, what will be seen and what nobody sees, how long what is kept
 * (`docs/method.md` §9), from what this round is really set to.
 */
export function roundNoticeOf(settings: RoundNoticeSettings): Statement[] {
	const general = new Map(noticeOf(settings.organisation).map((each) => [each.id, each]));
	const said = (id: string) => general.get(id) ?? [];
	const isNamed = settings.kind === 'named';
	return [
		asker(settings),
		said('controller'),
		said('purpose'),
		isNamed ? namedVoluntariness : said('voluntariness'),
		isNamed ? named(settings) : [counted(settings), seen(settings), unseen, limits(settings)],
		words(settings),
		settings.place.isByLink ? repeats : [],
		isNamed ? namedRetention : retention(settings),
		said('privacyContact')
	].flat();
}

const statement = (id: string, title: Text, text: Text): Statement => ({ id, title, text, missing: null });

function asker({ organisation: { name }, practices }: RoundNoticeSettings): Statement {
	const firms = listText(practices.map((practice) => ({ de: practice, en: practice })));
	const isOne = practices.length === 1;
	const work = { de: isOne ? 'arbeitet' : 'arbeiten', en: isOne ? 'works' : 'work' };
	return statement(
		'asker',
		{ de: 'Wer fragt', en: 'Who is asking' },
		practices.length === 0
			? { de: name, en: name }
			: {
					de: `${name}. Für die Organisation ${work.de} zurzeit: ${firms.de}.`,
					en: `${name}. ${firms.en} ${work.en} for the organisation at present.`
				}
	);
}

function counted({ k, place }: RoundNoticeSettings): Statement {
	return statement(
		'counted',
		{ de: 'Worin Ihre Antworten zählen', en: 'Where your answers count' },
		countedText(place, k)
	);
}

function seen({ k }: RoundNoticeSettings): Statement {
	return statement(
		'seen',
		{ de: 'Was Vorgesetzte und andere sehen werden', en: 'What managers and others will see' },
		{
			de: `Solange die Befragung läuft: nur, wie viele geantwortet haben, gezählt in Schritten von ${k}. Danach: von Gruppen mit mindestens ${k} Antworten, wie viele geantwortet haben, die Mittelwerte und wie oft jede Antwort gewählt wurde, auch eine einzelne, aber nie, von wem. Ließe sich aus den gezeigten Gruppen eine mit weniger als ${k} Antworten errechnen, bleibt so viel verborgen, dass es nicht geht. Das gilt für alle, die Zugang zur Organisation haben, auch für Beratungen, und für alle, die Ergebnisse als Datei oder über einen Link bekommen.`,
			en: `While the survey runs: only how many have answered, counted in steps of ${k}. Afterwards, of groups with at least ${k} responses: how many answered, the averages, and how often each answer was chosen, even if just once, but never by whom. Where a group with fewer than ${k} responses could be worked out from those shown, as much stays hidden as it takes to prevent that. This holds for everybody with access to the organisation, consulting practices included, and for everybody who is given results as a file or by a link.`
		}
	);
}

const unseen = statement(
	'unseen',
	{ de: 'Was das Programm niemandem zeigt', en: 'What the program shows to nobody' },
	{
		de: 'Was Sie einzeln geantwortet haben, und eine Liste, wer teilgenommen hat. Beides ist ohne Zeit und getrennt voneinander gespeichert.',
		en: 'What you answered yourself, and a list of who took part. The two are stored without a time and apart from each other.'
	}
);

/** What the program cannot prevent: without it, the promise above would be larger than the truth. */
function limits({ place: { isByLink } }: RoundNoticeSettings): Statement {
	const lines: readonly Text[] = [
		...(isByLink ? [] : personalLimits),
		{
			de: 'Haben alle in einer Gruppe geantwortet, ist das an ihrer Beteiligung zu erkennen.',
			en: 'Where everybody in a group has answered, its response rate says so.'
		},
		{
			de: 'Wer den Server oder seine Datenbank betreibt, könnte mit Absicht mitverfolgen, wer gerade antwortet und was, solange die Befragung läuft.',
			en: 'Whoever runs the server or its database could deliberately follow who is answering and what, as long as the survey runs.'
		}
	];
	return statement(
		'limits',
		{ de: 'Wo dieser Schutz endet', en: 'Where this protection ends' },
		inBoth((locale) => lines.map((line) => `– ${line[locale]}`).join('\n'))
	);
}

const personalLimits: readonly Text[] = [
	{
		de: 'Wer Ihren persönlichen Link kennt, etwa vom Verteilen der Links, kann sehen, ob er schon benutzt ist, und könnte an Ihrer Stelle antworten.',
		en: 'Whoever knows your personal link, for example from handing the links out, can see whether it has been used and could answer in your place.'
	},
	{
		de: 'Wer den Mailserver betreibt, sieht, an wen E-Mails gehen. Eine Erinnerung bekommt nur, wer noch nicht geantwortet hat.',
		en: 'Whoever runs the mail server sees whom emails go to. Only those who have not answered yet get a reminder.'
	}
];

function words({ kind, freeTextThreshold, asksForFacts }: RoundNoticeSettings): Statement[] {
	const facts: Text = {
		de: 'Wenn Sie eine Antwort belegen, bleibt der Beleg in Ihrem Entwurf und wird mit ihm gelöscht; mit Ihren Antworten wird nur gespeichert, ob er zählt.',
		en: 'Evidence you give for an answer stays in your draft and is deleted with it; with your answers, only whether it counts is stored.'
	};
	const sentence: Text =
		kind === 'named'
			? {
					de: 'Am Ende können Sie einen Satz schreiben. Er steht wörtlich neben Ihrem Namen.',
					en: 'At the end you may write one sentence. It stands word for word beside your name.'
				}
			: {
					de: `Am Ende können Sie einen Satz schreiben. Er wird wörtlich gezeigt, ohne Abteilung und nur, wenn in der ganzen Organisation mindestens ${freeTextThreshold} Personen geantwortet haben; dann bleibt er Teil des Ergebnisses. Ob er aus der Führung kommt oder von anderen, steht nur dabei, wenn auf beiden Seiten mindestens ${freeTextThreshold} Personen einen Satz geschrieben haben. Schreiben Sie nichts, woran man Sie erkennt.`,
					en: `At the end you may write one sentence. It is shown word for word, without a department and only if at least ${freeTextThreshold} people in the whole organisation have answered; it then stays part of the results. Whether it comes from a leader or from somebody else is told only if at least ${freeTextThreshold} people on each side have written one. Write nothing by which you could be recognised.`
				};
	const none: Text = asksForFacts
		? { de: 'Nach anderem freien Text wird nicht gefragt.', en: 'No other free text is asked for.' }
		: { de: 'Nach freiem Text wird nicht gefragt.', en: 'No free text is asked for.' };
	const parts = [...(asksForFacts ? [facts] : []), freeTextThreshold === null ? none : sentence];
	return [
		statement(
			'words',
			{ de: 'Was Sie selbst schreiben', en: 'What you write yourself' },
			inBoth((locale) => parts.map((part) => part[locale]).join(' '))
		)
	];
}

const repeats = statement(
	'repeats',
	{ de: 'Ein Link für viele', en: 'One link for many' },
	{
		de: 'Diesen Link haben alle in Ihrer Gruppe. Dass jemand mehrfach antwortet, lässt sich damit nicht verhindern; das steht auch beim Ergebnis. Mehr Antworten, als für die Gruppe Personen angegeben sind, nimmt er nicht an.',
		en: 'Everybody in your group has this link. It cannot keep anyone from answering more than once; the results say so too. It takes no more answers than the number of people stated for the group.'
	}
);

const drafts: Text = {
	de: 'Bis Sie abgeben, liegt Ihr Entwurf verschlüsselt auf dem Server; dann wird er gelöscht.',
	en: 'Until you hand in, your draft lies encrypted on the server; then it is deleted.'
};

function retention({ place: { isByLink } }: RoundNoticeSettings): Statement {
	const stays = isByLink
		? { de: 'Das Ergebnis der Gruppen bleibt.', en: 'The results of groups stay.' }
		: {
				de: 'Das Ergebnis der Gruppen bleibt; wer eingeladen war, bleibt gespeichert, bis die Aufbewahrungsfrist der Organisation endet.',
				en: 'The results of groups stay; who was invited is kept until the organisation’s retention period ends.'
			};
	return statement(
		'retention',
		{ de: 'Was wie lange bleibt', en: 'What is kept, and for how long' },
		{
			de: `${drafts.de} Sobald das Ergebnis berechnet ist, werden alle einzelnen Antworten, die übrigen Entwürfe und die Angabe, wer teilgenommen hat, gelöscht. Bis zum Ende der Befragung können Sie Ihre Antworten mit der Quittung selbst zurückziehen. ${stays.de} Sicherungskopien, die der Betrieb des Servers bis dahin angelegt hat, enthalten die Antworten, bis auch sie gelöscht sind.`,
			en: `${drafts.en} Once the results have been computed, all individual answers, remaining drafts and the record of who took part are deleted. Until the survey closes you can withdraw your answers yourself with the receipt. ${stays.en} Backups made by whoever runs the server until then hold the answers until these too are deleted.`
		}
	);
}

const namedVoluntariness = statement(
	'voluntariness',
	{ de: 'Freiwilligkeit', en: 'Voluntary participation' },
	{
		de: 'Die Teilnahme ist freiwillig und beginnt erst, wenn Sie zustimmen. Jede Frage lässt sich auslassen, und aufhören können Sie jederzeit.',
		en: 'Taking part is voluntary and begins only once you agree. Any question can be skipped, and you may stop at any time.'
	}
);

function named({ place: { invitedOverall } }: RoundNoticeSettings): Statement {
	return statement(
		'seen',
		{ de: 'Wer was sieht', en: 'Who sees what' },
		{
			de: `Diese Befragung ist nicht anonym: Ihr Name steht neben jeder Ihrer Antworten. Sobald sie beendet ist, sehen das alle, die Ergebnisse dieser Organisation lesen dürfen, auch in Beratungen, die für sie arbeiten. Vorher ist nur zu sehen, wie viele geantwortet haben. Eingeladen sind ${invitedOverall} Personen. Von wem keine Antworten vorliegen, ist in einem kleinen Team zu erkennen.`,
			en: `This survey is not anonymous: your name stands beside each of your answers. Once it has closed, everybody who may read this organisation’s results sees that, including consulting practices that work for it. Before that, only how many have answered can be seen. ${invitedOverall} people are invited. In a small team it is plain whose answers are missing.`
		}
	);
}

const namedRetention = statement(
	'retention',
	{ de: 'Was wie lange bleibt', en: 'What is kept, and for how long' },
	{
		de: `${drafts.de} Bis zum Ende der Befragung können Sie Ihre Antworten mit der Quittung selbst zurückziehen. Danach bleiben sie mit Ihrem Namen gespeichert, längstens bis die Aufbewahrungsfrist der Organisation endet; dann wird auch das Ergebnis des Teams gelöscht. Entfernt die Organisation Sie vorher aus ihrer Personenliste, gehen Ihre Antworten mit.`,
		en: `${drafts.en} Until the survey closes you can withdraw your answers yourself with the receipt. After that they are kept with your name, at the longest until the organisation’s retention period ends; then the team’s results are deleted as well. If the organisation removes you from its list of people before that, your answers go too.`
	}
);
