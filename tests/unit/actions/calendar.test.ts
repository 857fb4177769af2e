import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarAction, calendarFile } from '../../../src/lib/core/actions/calendar';

const callBack: CalendarAction = {
	...{ id: 'a7b1c2d3-0000-4000-8000-000000000001', title: 'Rückruf binnen zwei Tagen', dueOn: '2026-12-31' },
	...{ description: 'Vertrieb', url: 'https://example.org/o/mueller/actions/a7b1c2d3' },
	changedAt: new Date('2026-11-22T10:05:09.123Z')
};

const file = (...actions: readonly CalendarAction[]) => calendarFile({ name: 'Müller – Maßnahmen', actions });

/** As a calendar reads it. */
function read(text: string) {
	const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('a calendar of actions', () => {
	it('has for each an entry of one whole day', () => {
		const [event, ...others] = read(file(callBack));
		expect(others).toEqual([]);
		expect(event).toMatchObject({
			summary: callBack.title,
			description: 'Vertrieb',
			uid: `action-${callBack.id}@gegenprobe`
		});
		expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual([
			...(['2026-12-31', '2027-01-01', true] as const)
		]);
		expect(event?.component.getFirstPropertyValue('url')).toBe(callBack.url);
		expect(event?.component.getAllSubcomponents('valarm')).toEqual([]);
	});

	it('is byte for byte what the format asks for', () => {
		expect(file(callBack).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Gegenprobe//Gegenprobe//EN',
			'CALSCALE:GREGORIAN',
			'X-WR-CALNAME:Müller – Maßnahmen',
			'BEGIN:VEVENT',
			'UID:action-a7b1c2d3-0000-4000-8000-000000000001@gegenprobe',
			'DTSTAMP:20261122T100509Z',
			'DTSTART;VALUE=DATE:20261231',
			'DTEND;VALUE=DATE:20270101',
			'SUMMARY:Rückruf binnen zwei Tagen',
			'DESCRIPTION:Vertrieb',
			'URL:https://example.org/o/mueller/actions/a7b1c2d3',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	it('without a single date is empty and still a calendar', () => {
		expect(read(file())).toEqual([]);
	});

	it('lets no title become another line, and gives every title back as it was', () => {
		const title = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
			fc.constantFrom(
				'A;B,C\\D',
				'one\nBEGIN:VALARM',
				'a\\nb',
				',;:"',
				'漢字'.repeat(60),
				'🧭'.repeat(40),
				' ends with a space '
			)
		);
		fc.assert(
			fc.property(title, title, (one, other) => {
				const text = file({ ...callBack, title: one, description: other });
				const lines = text.split('\r\n');
				expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
				expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				const [event] = read(text);
				expect(event?.summary).toBe(readable(one));
				expect(event?.description ?? '').toBe(readable(other));
			})
		);
	});
});

/** What a text can hold: control characters are no part of one. */
function readable(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
