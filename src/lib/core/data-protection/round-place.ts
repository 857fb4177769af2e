import { formatNumber, inBoth, quote } from '../format';
import type { CellRole, RoundGroupKind } from '../round/types';
import type { Text } from '../text';

/** Where the answers of one participant will count. */
export interface RoundPlace {
	readonly kind: RoundGroupKind;
	/** The group itself, then those above it, each with all the people asked in it. */
	readonly groups: readonly { readonly name: string; readonly invited: number }[];
	/** null: said on the way, as the link is a group's. */
	readonly role: CellRole | null;
	readonly isByLink: boolean;
	readonly invitedOverall: number;
}

/** A line each: the groups these answers count in, with how many are invited there, as nobody may be surprised by one (M9.groups). */
export function countedText({ kind, groups, role, invitedOverall }: RoundPlace, k: number): Text {
	const lines = [
		...groups.map((group) => groupLine(group, kind, k)),
		kind === 'department' ? staffLine(role) : leadershipLine,
		overallLine(invitedOverall)
	];
	return inBoth((locale) => lines.map((line) => `– ${line[locale]}`).join('\n'));
}

function groupLine({ name, invited }: RoundPlace['groups'][number], kind: RoundGroupKind, k: number): Text {
	const place =
		kind === 'department-leadership'
			? { de: 'unter den Führungskräften von', en: 'among the leaders of' }
			: { de: 'in', en: 'in' };
	const hidden = {
		de: ` Das sind weniger als ${k}, deshalb wird die Gruppe nicht gezeigt.`,
		en: ` That is fewer than ${k}, so the group is not shown.`
	};
	return inBoth((locale) => {
		const count = formatNumber(invited, locale);
		const line = {
			de: `${place.de} ${quote(name, 'de')}, als eine von ${count} eingeladenen Personen.`,
			en: `${place.en} ${quote(name, 'en')}, as one of ${count} people invited.`
		};
		return line[locale] + (invited < k ? hidden[locale] : '');
	});
}

function staffLine(role: CellRole | null): Text {
	if (role === 'customer-facing') {
		return {
			de: 'unter allen Mitarbeitenden, und dort unter denen mit Kundenkontakt.',
			en: 'among all staff, and there among those with customer contact.'
		};
	}
	if (role === 'other-staff') {
		return {
			de: 'unter allen Mitarbeitenden, und dort unter denen ohne Kundenkontakt.',
			en: 'among all staff, and there among those without customer contact.'
		};
	}
	return {
		de: 'unter allen Mitarbeitenden, und dort nach Ihrer eigenen Angabe unter denen mit oder ohne Kundenkontakt.',
		en: 'among all staff, and there, by what you say yourself, among those with or without customer contact.'
	};
}

const leadershipLine: Text = {
	de: 'unter allen Führungskräften der Organisation.',
	en: 'among all leaders of the organisation.'
};

function overallLine(invited: number): Text {
	return {
		de: `in der ganzen Organisation, als eine von ${formatNumber(invited, 'de')} eingeladenen Personen.`,
		en: `in the whole organisation, as one of ${formatNumber(invited, 'en')} people invited.`
	};
}
