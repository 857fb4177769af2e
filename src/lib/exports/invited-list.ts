import { m } from '$lib/i18n/generated/messages.js';
import type { PaperColumn, PaperRow } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { today } from '$lib/server/day';
import type { PeopleList } from '$lib/server/papers/list';
import * as rounds from '$lib/server/rounds';
import type { Round } from '$lib/server/rounds';
import type { OrganisationVisit } from '$lib/server/visits';

/** Everybody who was invited to a round by name. Whether they answered is known to nobody. */
export async function invitedList(
	{ scope, organisation }: OrganisationVisit,
	round: Round,
	locale: Locale
): Promise<PeopleList & { readonly count: number }> {
	const say = { locale };
	const stored = await rounds.groups(scope, round.id);
	const count = rounds.invitedByName(stored);
	const byLink = stored.filter(({ way }) => way === 'link');
	return {
		...{ locale, title: round.name, subject: organisation.name, day: today() },
		facts: [
			{ label: m.exports_invited_count({}, say), text: String(count) },
			{ label: m.exports_invited_holds({}, say), text: m.exports_invited_holds_text({}, say) },
			...byLink.map((group) => ({
				label: m.exports_invited_link({}, say),
				text: m.exports_invited_link_text({ name: group.name, count: rounds.invitedIn(group) }, say)
			}))
		],
		name: m.exports_invited_sheet({}, say),
		columns: [
			text('name', m.round_csv_name({}, say)),
			text('email', m.round_csv_email({}, say)),
			text('group', m.round_csv_group({}, say)),
			text('way', m.exports_invited_way({}, say))
		],
		widths: [34, 40, 40, 22],
		rows: invitedRows(scope, round, locale),
		count
	};
}

function text(key: string, name: string): PaperColumn {
	return { key, name, kind: 'text' };
}

async function* invitedRows(
	scope: OrganisationVisit['scope'],
	{ id }: Round,
	locale: Locale
): AsyncGenerator<PaperRow> {
	const [byMail, byHand] = [m.exports_invited_by_mail({}, { locale }), m.exports_invited_by_hand({}, { locale })];
	let place = 0;
	for await (const { name, email, group } of rounds.invitedPeople(scope, id)) {
		place += 1;
		const texts = [name, email ?? '', group, email === null ? byHand : byMail];
		yield { key: String(place), cells: texts.map((each) => ({ text: each, value: null })) };
	}
}
