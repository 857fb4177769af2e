import { describe, expect, it } from 'vitest';
import { maskSentence, readSentence } from '../../../src/lib/core/voice/sentence';

describe('a sentence as it is stored', () => {
	it.each([
		['  Freundlich,  aber\nlangsam. ', 'Freundlich, aber langsam.'],
		['Bell\u0007 and\u0000 null', 'Bell and null'],
		['right\u202eto left', 'rightto left'],
		['<script>alert(1)</script>', '<script>alert(1)</script>'],
		['half \ud800 pair', 'half \ufffd pair'],
		[' \u200b\n ', null]
	])('of %j is %j', (typed, sentence) => expect(readSentence(typed)).toEqual({ sentence }));

	it('has at most five hundred characters', () => {
		expect(readSentence('ä'.repeat(500))).toEqual({ sentence: 'ä'.repeat(500) });
		expect(readSentence('ä'.repeat(501))).toBe('too-long');
	});
});

describe('a sentence as it is shown', () => {
	it.each([
		['Schreiben Sie an anna.muster@beispiel.de, bitte', 'Schreiben Sie an [E-Mail-Adresse], bitte'],
		['anna (at) beispiel.de hilft', '[E-Mail-Adresse] hilft'],
		['Rufen Sie 0171 / 123 45 67 an', 'Rufen Sie [Nummer] an'],
		['+49 (0)30 123456-78.', '[Nummer].'],
		['Kundennummer 4711081512', 'Kundennummer [Nummer]'],
		['Ich wohne Lindenstraße 12a in Köln', 'Ich wohne [Anschrift] in Köln'],
		['Filiale Bahnhofstr. 7', 'Filiale [Anschrift]']
	])('%s', (text, shown) => expect(maskSentence(text, 'de')).toBe(shown));

	it('speaks the language of the sentence', () => {
		expect(maskSentence('Mail me at a@b.example or call 020 7946 0958', 'en')).toBe(
			'Mail me at [email address] or call [number]'
		);
		expect(maskSentence('I live at 12 Abbey Road there', 'en')).toBe('I live at [postal address] there');
	});

	it.each([
		'Seit 2019 dabei, 3 von 5 Punkten, 24/7 erreichbar.',
		'Am 12.11.2026 kam die Lieferung um 10:30 Uhr.',
		'Kostet 1.299,00 € und hält 10 Jahre.',
		'Der Weg 3 Tage lang war es wert.',
		'Kundin 2019–2026, dann nicht mehr',
		'Alles gut, wirklich'
	])('leaves “%s” as it is', (text) => {
		expect(maskSentence(text, 'de')).toBe(text);
	});
});
