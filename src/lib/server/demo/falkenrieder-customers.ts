import type { Asked } from './customers';
import { companyName, maintenance } from './falkenrieder-company';

/** What customers of the invented company say when they are asked after a visit. */
export const afterMaintenance: Asked = {
	name: 'Nach der Wartung',
	company: companyName,
	occasion: 'Es geht um die letzte Wartung Ihrer Anlage.',
	path: maintenance,
	waves: [
		{
			answers: 61,
			daysAgo: [232, 139],
			recommendation: [2, 1, 2, 2, 3, 6, 8, 15, 23, 22, 16],
			satisfaction: [5, 8, 16, 43, 28]
		},
		{
			answers: 84,
			daysAgo: [135, 60],
			recommendation: [2, 1, 1, 2, 2, 6, 7, 14, 23, 24, 18],
			satisfaction: [4, 7, 15, 44, 30]
		},
		{
			answers: 96,
			daysAgo: [44, 1],
			recommendation: [1, 1, 1, 2, 2, 5, 6, 13, 22, 26, 21],
			satisfaction: [3, 6, 13, 43, 35]
		}
	],
	sentences: [
		'Der Monteur war freundlich, den Termin haben sie zweimal verschoben.',
		'Gute Leute, aber auf den Termin wartet man ewig.',
		'Die Heizung läuft, die Rechnung habe ich nicht verstanden.',
		'Freundlich am Telefon, nur ruft niemand zurück.',
		'Der Monteur kannte unsere Anlage und hat alles in Ruhe erklärt.',
		'Drei Anrufe für einen Termin, danach ging alles schnell.',
		'Nette Monteure, schlechte Planung.',
		'Ich wusste nie, wann jemand kommt.',
		'Auf der Rechnung standen Sachen, über die keiner gesprochen hatte.',
		'Saubere Arbeit, und der Keller war hinterher aufgeräumt.',
		'Im Winter ausgefallen, am selben Abend war jemand da.',
		'Man erreicht niemanden, der Bescheid weiß.',
		'Der Termin wurde eingehalten, das war ich nicht gewohnt.',
		'Handwerklich gut, beim Papierkram langsam.',
		'Jedes Jahr ein anderer Monteur, jedem erkläre ich die Anlage neu.',
		'Freundlicher Monteur, der mir sogar einen Handgriff gezeigt hat.',
		'Für eine halbe Stunde Wartung hat der ganze Vormittag Urlaub gekostet.',
		'Teuer, aber die Heizung hat seitdem keinen Tag gestanden.',
		'Nicht pünktlich, dafür gründlich.',
		'Ich hätte gern vorher gewusst, was die Rechnung kostet.',
		'Die Anlage brummt noch immer, gemeldet hat sich keiner.',
		'Solider Betrieb, der besser kann, als er sich meldet.',
		'Der Monteur war nicht schuld, die Planung schon.',
		'Am Telefon hat man mir zugehört und gleich jemanden geschickt.',
		'Zuverlässig wäre, wenn sie vorher anrufen würden.',
		'Gute Arbeit, ich bleibe.',
		'Ohne Voranmeldung vor der Tür gestanden, dann wieder gefahren.',
		'Freundlich, gründlich, leider nicht pünktlich.',
		'Das Ersatzteil war nicht im Wagen, also kam er noch einmal.',
		'Man merkt, dass die Monteure mehr wissen als das Büro.',
		'Sie haben mir von der teuren Pumpe abgeraten, das vergesse ich nicht.',
		'Die Rechnung kam nach elf Wochen.',
		'Wer Zeit hat, ist hier gut bedient.',
		'Erst nach der Beschwerde ging es schnell.',
		'Der Monteur hat die Schuhe ausgezogen und die Heizung repariert, mehr will ich nicht.',
		'Kein Rückruf, kein Termin, am Ende hat der Nachbar geholfen.',
		'Ordentlich, aber man muss ihnen hinterherlaufen.',
		'Seit dem neuen Portal weiß ich wenigstens, wann der Termin ist.'
	]
};

/** A form that has just been put on the website: too few have written something so far. */
export const onTheWebsite: Asked = {
	name: 'Auf der Website',
	company: companyName,
	occasion: '',
	path: [],
	waves: [
		{
			answers: 23,
			daysAgo: [20, 2],
			recommendation: [5, 2, 2, 3, 3, 8, 8, 14, 20, 20, 15],
			satisfaction: [8, 10, 18, 40, 24]
		}
	],
	sentences: [
		'Guter Ruf, lange Wartezeit.',
		'Das Angebot kam schnell, die Antwort auf meine Frage nicht.',
		'Freundliche Beratung im Laden.',
		'Ich habe dreimal geschrieben und einmal Antwort bekommen.',
		'Empfehle ich weiter, mit Geduld.',
		'Ordentliche Arbeit zu einem ordentlichen Preis.'
	]
};
