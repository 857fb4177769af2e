import { freeTextThresholdMin, namedPeople, thresholdMin } from '../round/types';
import type { Section } from './types';

/** What is stored of whom. */
export function whatIsStored(): Section {
	return {
		id: 'stored',
		title: { de: 'Was gespeichert wird', en: 'What is stored' },
		paragraphs: [],
		items: [
			{
				name: { de: 'Personen der Organisation', en: 'People of the organisation' },
				text: {
					de: 'Name, Rolle und Gruppe in Befragungen; E-Mail-Adresse und Abteilung, wo sie eingetragen sind. Von offenen Einladungen E-Mail-Adresse, Rolle, Abteilung und wer eingeladen hat.',
					en: 'Name, role and group in surveys; email address and department where they have been entered. Of open invitations the email address, role, department and who sent them.'
				}
			},
			{
				name: { de: 'Personen mit Konto', en: 'People with an account' },
				text: {
					de: 'Name, E-Mail-Adresse, Sprache, das Passwort als Hashwert und je Anmeldung ein grober Name des Geräts, Beginn und letzte Verwendung; der zweite Faktor und die Kennung beim Single Sign-on, wo es sie gibt; ein Protokoll des Kontos. Wer für eine Beratung arbeitet, außerdem die Rolle dort.',
					en: 'Name, email address, language, the password as a hash, and for each login a rough name of the device, its beginning and last use; the second factor and the identifier at single sign-on where there are any; a log of the account. Whoever works for a practice, also their role there.'
				}
			},
			{
				name: { de: 'Gegenproben', en: 'Counter-checks' },
				text: {
					de: 'Antworten, Notizen, Belege und Kennzahlen, wie sie eingegeben wurden, und die Berichte daraus. Der Name einer Person gehört nicht dazu, außer jemand schreibt ihn hinein. Bei Interviews steht dabei, wer sie festgehalten hat und welche Funktion die befragte Person hat.',
					en: 'Answers, notes, evidence and figures as they were entered, and the reports made of them. A person’s name is not part of that, unless somebody writes it in. Interviews also say who recorded them and the job role of the person interviewed.'
				}
			},
			{
				name: { de: 'Anonyme Befragungen', en: 'Anonymous surveys' },
				text: {
					de: 'Wer persönlich eingeladen ist, in welcher Gruppe und mit welchem Link (als Hashwert). Solange die Befragung läuft, außerdem getrennt davon: ob der Link benutzt wurde; Entwürfe, verschlüsselt unter einem Schlüssel, den nur die Person hat; die abgegebenen Antworten mit ihrer Gruppe, der Angabe zum Kundenkontakt, dem Satz am Ende, wo er erfragt wird, und dem Hashwert der Quittung. Belege werden nie mit den Antworten gespeichert, nur ob sie zählen. Nach dem Ende bleiben die Ergebnisse der Gruppen.',
					en: 'Who is invited personally, in which group and by which link (as a hash). While the survey runs, and apart from that: whether the link has been used; drafts, encrypted under a key that only the person has; the answers handed in, with their group, what was said of customer contact, the sentence at the end where one is asked for, and the hash of the receipt. Evidence is never stored with the answers, only whether it counts. After the end the results of groups stay.'
				}
			},
			{
				name: { de: 'Befragungen mit Namen', en: 'Named surveys' },
				text: {
					de: 'Wer eingeladen ist und teilgenommen hat, und neben jedem Namen die Antworten und der Satz am Ende; von Belegen auch hier nur, ob sie zählen.',
					en: 'Who is invited and who took part, and beside each name the answers and the sentence at the end; of evidence here too only whether it counts.'
				}
			},
			{
				name: { de: 'Antworten der Kundschaft', en: 'Customers’ answers' },
				text: {
					de: 'Wer den Link eines Formulars hat, kann ohne Namen antworten: Empfehlung, Zufriedenheit, ein Satz. Gespeichert werden Auszählungen und, ohne Bezug dazu, die Sätze; weder Netzadresse noch Uhrzeit. Ein Satz kann eine Person aus der Organisation nennen: Ein einfacher Filter verdeckt E-Mail-Adressen, Anschriften und lange Nummern, Namen erkennt er nicht. Wer die Kennzahlen pflegt, kann einen Satz für immer entfernen.',
					en: 'Whoever has a form’s link can answer without a name: recommendation, satisfaction, one sentence. Counts are stored and, with no link to them, the sentences; neither network address nor time of day. A sentence can name a person of the organisation: a simple filter masks email addresses, postal addresses and long numbers, it does not recognise names. Whoever looks after the KPIs can remove a sentence for good.'
				}
			},
			{
				name: { de: 'Maßnahmen', en: 'Actions' },
				text: {
					de: 'Was zu tun ist, bis wann, wer es übernommen hat und welche Kennzahl sich bewegen soll; wer die Maßnahme wann angelegt, geändert, verschoben oder etwas dazu vermerkt hat, und welche Erinnerungen per E-Mail hinausgegangen sind. Antworten gehören nicht dazu.',
					en: 'What is to be done, by when, who took it on and which KPI is to move; who created, changed or moved the action or noted something about it, and when; and which reminders went out by email. Answers are not part of it.'
				}
			},
			{
				name: {
					de: 'Kommentare, Dateien, Links und Zugänge für Programme',
					en: 'Comments, files, links and access for programs'
				},
				text: {
					de: 'Kommentare zu Berichten mit allen früheren Fassungen und dem Namen der Person, die sie geschrieben hat. Wer wann eine Datei angefordert, einen Link zu einem Bericht angelegt oder einem Programm Zugang gegeben hat, und die Datei selbst. Von Links außerdem, für wen sie gedacht sind und wann sie geöffnet wurden, aber nicht, von wem; von Zugängen der Tag, an dem sie zuletzt benutzt wurden. Passwörter von Links und Token von Programmen liegen nur als Hashwert vor.',
					en: 'Comments on reports with all earlier versions and the name of the person who wrote them. Who asked for a file, created a link to a report or gave a program access, and when, and the file itself. Of links also whom they are meant for and when they were opened, but not by whom; of access the day on which it was last used. Passwords of links and tokens of programs exist only as hashes.'
				}
			},
			{
				name: { de: 'Protokoll', en: 'Audit log' },
				text: {
					de: 'Wer wann etwas verwaltet hat, zum Beispiel Einstellungen, Personen, Abteilungen, Einladungen, Mandate, Befragungen, Kennzahlen oder Gegenproben, und wer persönliche Links oder das Protokoll heruntergeladen hat; wen es betraf, mit Namen oder E-Mail-Adresse. Antworten stehen nie darin, auch nicht, wer teilgenommen hat.',
					en: 'Who administered what and when, for example settings, people, departments, invitations, engagements, surveys, KPIs or counter-checks, and who downloaded personal links or the log; whom it concerned, by name or email address. It never contains answers, nor who took part.'
				}
			}
		]
	};
}

/** How answers of many people are kept from pointing to one (`docs/method.md` §9). */
export function anonymity(): Section {
	return {
		id: 'anonymity',
		title: { de: 'Anonymität in Befragungen', en: 'Anonymity in surveys' },
		paragraphs: [
			{
				de: `Befragungen sind anonym oder, für ein Team von ${namedPeople.min} bis ${namedPeople.max} Personen, mit Namen; wer mit Namen teilnimmt, stimmt dem vorher zu. Eine anonyme Befragung wird nie zu einer mit Namen.`,
				en: `Surveys are anonymous or, for a team of ${namedPeople.min} to ${namedPeople.max} people, named; whoever takes part by name agrees beforehand. An anonymous survey never becomes a named one.`
			},
			{
				de: 'Vor der ersten Frage liest jede Person, wer fragt und wofür, in welchen Gruppen ihre Antworten zählen, wer was sehen wird, wo der Schutz endet, was wie lange bleibt und wer Auskunft gibt.',
				en: 'Before the first question everybody reads who is asking and what for, in which groups their answers count, who will see what, where the protection ends, what is kept for how long, and whom to ask.'
			}
		],
		items: anonymityRules
	};
}

const anonymityRules: Section['items'] = [
	{
		name: { de: 'Schwelle', en: 'Threshold' },
		text: {
			de: `Ergebnisse einer Gruppe erscheinen erst ab ${thresholdMin} Antworten; je Befragung lässt sich diese Schwelle höher setzen und nach dem Start nur noch anheben. Auch größere Gruppen bleiben verborgen, wo sich sonst eine Gruppe unter der Schwelle errechnen ließe. Haben alle in einer Gruppe gleich geantwortet, steht statt des genauen Werts nur ein Bereich. Freier Text ist ausgeschaltet oder erscheint ab mindestens ${freeTextThresholdMin} Antworten, und nur für die ganze Organisation; nach Führung und übrigen Mitarbeitenden getrennt nur, wenn auf beiden Seiten so viele geschrieben haben.`,
			en: `Results of a group appear only from ${thresholdMin} responses; a survey can set this threshold higher, and after the launch only raise it. Larger groups stay hidden too where a group below the threshold could otherwise be worked out. Where everybody in a group answered alike, a range stands in place of the exact value. Free text is switched off, or appears from ${freeTextThresholdMin} responses at least and only for the organisation as a whole; leaders and other staff apart only where as many have written on each side.`
		}
	},
	{
		name: { de: 'Solange sie läuft', en: 'While it runs' },
		text: {
			de: 'Wer teilgenommen hat und was geantwortet wurde, liegt in getrennten Tabellen ohne Zeit, Netzadresse oder laufende Nummer. Antworten einer Gruppe warten, bis so viele zusammen sind, wie die Schwelle verlangt; dann werden sie gemeinsam in zufälliger Reihenfolge neu geschrieben, und getrennt davon, wer teilgenommen hat. Wer in der Organisation oder für sie eine Befragung durchführt, sieht nur die Beteiligung, in Schritten der Schwelle. Erinnerungen verschickt das Programm von selbst an alle mit bekannter E-Mail-Adresse, die noch nicht geantwortet haben; wer das ist, zeigt es niemandem. Mit der Quittung kann jede Person ihre Antworten zurückziehen, bis die Befragung endet; dann werden sie gelöscht.',
			en: 'Who took part and what was answered lie in separate tables without time, network address or serial number. Answers of a group wait until as many are together as the threshold asks for; then they are written anew together, in random order, and so, apart from them, is who took part. Whoever runs a survey in the organisation or for it sees only the response rate, in steps of the threshold. The program by itself sends reminders to everybody with a known email address who has not answered; it shows nobody who that is. With the receipt each person can withdraw their answers until the survey closes; they are then deleted.'
		}
	},
	{
		name: { de: 'Nach dem Ende', en: 'After its end' },
		text: {
			de: 'Die Ergebnisse werden einmal berechnet und bleiben, wie sie sind. Im selben Schritt werden bei anonymen Befragungen alle einzelnen Antworten, die Entwürfe und die Angaben darüber gelöscht, wer teilgenommen hat; wer eingeladen war, bleibt gespeichert. Danach werden die Tabellen, in denen das stand, neu geschrieben, damit in ihnen keine Reste liegen bleiben. Bei Befragungen mit Namen werden nur die Entwürfe gelöscht.',
			en: 'Results are computed once and stay as they are. In the same step, anonymous surveys lose all individual answers, the drafts and the record of who took part; who was invited stays stored. After that the tables it stood in are written anew, so that no remains are left in them. Named surveys lose only the drafts.'
		}
	},
	{
		name: { de: 'Was übrig bleibt', en: 'What is left' },
		text: {
			de: 'Wer den Server oder seine Datenbank betreibt, könnte mit Absicht mitverfolgen, wer gerade antwortet und was, solange die Befragung läuft. Auch ein vorgeschalteter Webserver könnte das festhalten, wenn er Adressen von Seiten protokolliert; für Adressen, die mit /r/ oder /v/ beginnen, gehört das abgeschaltet. Sicherungskopien aus dieser Zeit enthalten, was die Datenbank enthielt, und gehören nach dem Ende gelöscht. Von den Kopien, die das Programm selbst täglich anlegt, enthält nur die neueste Antworten; ab dem Tag nach dem Ende keine mehr. Im Änderungsjournal der Datenbank und auf frei gewordenem Platz des Datenträgers können Reste von Antworten stehen, bis sie überschrieben sind; lesen kann sie nur, wer an die Dateien des Servers kommt.',
			en: 'Whoever runs the server or its database could deliberately follow who is answering and what, as long as the survey runs. A web server in front of it could record that too if it logs the addresses of pages; for addresses that begin with /r/ or /v/ this should be switched off. Backups of that time hold what the database held, and should be deleted after the end. Of those that the program makes daily by itself, only the newest holds answers; from the day after the end none does. The database’s journal of changes, and space that was freed on the disk, can hold remains of answers until they are written over; only somebody who gets at the server’s files can read them.'
		}
	},
	{
		name: { de: 'Was an Links und E-Mails zu sehen ist', en: 'What links and emails show' },
		text: {
			de: 'Wer persönliche Links verteilt oder E-Mails mit ihnen befördert, kennt sie. Wer die Liste der Links hat, kann durch Öffnen herausfinden, wer den eigenen schon benutzt hat, und könnte an Stelle anderer antworten; das Herunterladen der Liste steht im Protokoll. Wer den Mailserver betreibt, sieht auch, an wen Erinnerungen gehen. Ein gemeinsamer Link verhindert nicht, dass jemand mehrfach teilnimmt; das steht auch bei den Ergebnissen.',
			en: 'Whoever hands out personal links, or carries the emails they stand in, knows them. Whoever has the list of links can find out by opening them who has used theirs, and could answer in other people’s place; downloading the list is recorded in the audit log. Whoever runs the mail server also sees to whom reminders go. A shared link does not prevent somebody from taking part more than once; the results say so too.'
		}
	},
	{
		name: { de: 'Was an Ergebnissen zu sehen ist', en: 'What results show' },
		text: {
			de: `Wer selbst geantwortet hat, kennt eine Antwort mehr: In einer Gruppe mit ${thresholdMin} Antworten stehen dieser Person nur ${thresholdMin - 1} andere gegenüber, deren Summe sie sich ausrechnen kann. Wer sich mit anderen abspricht, weiß entsprechend mehr. Haben alle in einer Gruppe geantwortet, ist das an ihrer Beteiligung zu erkennen. Lässt in einer Gruppe eine einzelne Person eine Frage aus, lässt sich ausrechnen, was sie in der übrigen Dimension geantwortet hat, aber ohne Namen: Wer es ist, steht nirgends.`,
			en: `Whoever took part knows one answer more: in a group with ${thresholdMin} responses they face only ${thresholdMin - 1} others, whose sum they can work out. People who tell each other what they answered know as much more. Where everybody in a group has answered, its response rate says so. Where a single person in a group leaves a question out, what they answered in the rest of the dimension can be worked out, but without a name: nothing says who it is.`
		}
	},
	{
		name: { de: 'Was mehrere Befragungen zusammen zeigen', en: 'What several surveys show together' },
		text: {
			de: 'Sind zwischen zwei Befragungen nur wenige Personen in eine Gruppe gekommen oder aus ihr gegangen, stehen ihre Ergebnisse in keinem Verlauf nebeneinander. Fasst eine Befragung Abteilungen anders zusammen als eine frühere, bleibt verborgen, was zusammen mit dem früheren Ergebnis eine Abteilung unter der Schwelle erkennen ließe. Beides richtet sich nach den eingetragenen Personen: Bei gemeinsamen Links lässt sich nicht prüfen, ob dieselben gefragt wurden. Wer zwei Ergebnisse selbst voneinander abzieht, vergleicht Antworten von verschiedenen Zeitpunkten; eine Befragung gleich noch einmal mit einer Person mehr durchzuführen, wäre trotzdem unvorsichtig.',
			en: 'Where only a few people joined or left a group between two surveys, its results stand side by side in no picture over time. Where a survey groups departments differently from an earlier one, whatever would reveal a department below the threshold together with the earlier results stays hidden. Both go by the people listed: behind shared links nobody can check whether the same people were asked. Whoever subtracts two results from each other compares answers given at different times; repeating a survey at once with one person more would be careless all the same.'
		}
	}
];
