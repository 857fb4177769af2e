import { daysAfter } from './days';
import type { Action } from './types';

/** A calendar with one all-day entry for each action that has a date: what RFC 5545 asks for, and no more. */
export interface CalendarOf {
	/** What calendars call it where they show it by name. */
	readonly name: string;
	readonly actions: readonly CalendarAction[];
}

export interface CalendarAction extends Pick<Action, 'id' | 'title' | 'changedAt'> {
	/** `YYYY-MM-DD`. */
	readonly dueOn: string;
	/** What stands below the title. */
	readonly description: string;
	/** Where it can be opened. */
	readonly url: string;
}

/**
 * The file as text, lines ended and folded as the format has it. Without alarms, as people set their own. The same actions give the same
 * bytes: the time stamp is that of the last change, the identifier that of the action, so that a calendar updates what it has.
 */
export function calendarFile({ name, actions }: CalendarOf): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Gegenprobe//Gegenprobe//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(name)}`,
		...actions.flatMap(eventLines),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, title, changedAt, dueOn, description, url }: CalendarAction): readonly string[] {
	const stamp = `${changedAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
	return [
		'BEGIN:VEVENT',
		`UID:action-${id}@gegenprobe`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${dateOf(dueOn)}`,
		`DTEND;VALUE=DATE:${dateOf(daysAfter(dueOn, 1))}`,
		`SUMMARY:${escaped(title)}`,
		...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
		`URL:${new URL(url).href}`,
		// The day stays free for meetings.
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

function dateOf(day: string): string {
	return day.replaceAll('-', '');
}

/** As a value of type TEXT; what no text holds, control characters, is left out. */
function escaped(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');
}

/** The longest line, in octets without its end. */
const octetsMax = 75;

/** Broken between characters, never within one: each further line begins with a space, which counts. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let result = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > octetsMax) {
			result += '\r\n ';
			octets = 1;
		}
		result += character;
		octets += size;
	}
	return result;
}
