import { encode } from 'uqr';
import { formatDate } from '$lib/core/format';
import { overDays } from '$lib/core/sharing/validity';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf, homeTimeZone } from '$lib/server/day';
import * as sharing from '$lib/server/sharing';
import { lastDayOf } from '$lib/server/sharing/expiry';

interface Words {
	readonly locale: Locale;
	readonly timeZone?: string;
}

/** A link as lists show it. `what`: what it leads to, where the list is of more than one report. */
export function shareRow(link: sharing.ShareLink, what: string | null, { locale, timeZone }: Words) {
	const date = (moment: Date) => formatDate(dayOf(moment, timeZone), locale);
	const { count, last } = link.opened;
	const isExpired = link.expiresAt <= new Date();
	const lastDay = formatDate(lastDayOf(link.expiresAt, timeZone), locale);
	return {
		id: link.id,
		label: link.label,
		what,
		hasPassword: link.hasPassword,
		opened: last === null ? m.share_never_opened() : m.share_opened_last({ count, date: date(last) }),
		isOver: isExpired || link.revokedAt !== null,
		state: link.revokedAt
			? m.share_state_revoked({ date: date(link.revokedAt) })
			: isExpired
				? m.share_state_expired({ date: lastDay })
				: m.share_state_valid({ date: lastDay })
	};
}

export type ShareRow = ReturnType<typeof shareRow>;

/** A link with its address and the log of its openings. */
export async function shareDetail(
	owner: sharing.ShareOwner,
	link: sharing.ShareLink,
	{ what, locale, timeZone }: Words & { readonly what: string }
) {
	const row = shareRow(link, what, { locale, timeZone });
	const [address, views] = await Promise.all([sharing.addressOf(owner, link.id), sharing.views(owner, link.id)]);
	const created = formatDate(dayOf(link.createdAt, timeZone), locale);
	return {
		...row,
		by:
			link.actorName === null
				? m.share_detail_by_nobody({ date: created })
				: m.share_detail_by_name({ date: created, name: link.actorName }),
		withheld: link.withheld,
		hasFile: link.hasFile,
		address:
			address === null || row.isOver ? null : { url: address, qr: encode(address, { ecc: 'M', border: 2 }).data },
		overDays,
		log: views.map(({ id, what: event, at }) => ({ id, event, at: momentWords(at, locale, timeZone) })),
		logMax: sharing.viewsMax
	};
}

export type ShareDetailView = Awaited<ReturnType<typeof shareDetail>>;

function momentWords(at: Date, locale: Locale, timeZone?: string): string {
	const form = { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone ?? homeTimeZone } as const;
	return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', form).format(at);
}
