import { fail, type ActionFailure } from '@sveltejs/kit';
import { z } from 'zod';
import { validDays } from '$lib/core/sharing/validity';
import { type SharedKind, partsOf } from '$lib/core/sharing/withheld';
import { formatDate } from '$lib/core/format';
import { type Locale, locales } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import { dayAfter } from '$lib/server/rounds/time';
import { linksMax, sharePasswordLength, type ShareTerms } from '$lib/server/sharing';
import { endOn } from '$lib/server/sharing/expiry';
import { formChoice, formName, parseForm } from './form';
import { refuse, type RefusedForm } from './refuse';

/** What somebody chooses about a link, beside what it leads to. */
interface Offer {
	readonly kind: SharedKind;
	readonly locale: Locale;
	/** In which a day ends. */
	readonly timeZone?: string;
}

/** What the form of a new link offers. */
export function shareOffer({ kind, locale, timeZone }: Offer) {
	const today = dayOf(new Date(), timeZone);
	return {
		kind,
		locale,
		today,
		parts: partsOf[kind],
		valid: validDays.map((days) => ({ days, date: formatDate(dayAfter(today, days), locale) })),
		passwordLeast: sharePasswordLength.least
	};
}

export type ShareOffer = ReturnType<typeof shareOffer>;

/** A form that was read: its terms, and what was typed but the password, for whoever refuses it after all. */
type ParsedShare =
	| { readonly ok: true; readonly terms: ShareTerms; readonly typed: RefusedForm['typed'] }
	| { readonly ok: false; readonly refusal: ActionFailure<RefusedForm> };

export async function parseShareForm(request: Request, { kind, timeZone }: Offer): Promise<ParsedShare> {
	const form = await parseForm(request, schema);
	if (!form.ok) return { ok: false, refusal: fail(422, { problems: form.problems, typed: form.typed }) };
	const { password, ...typed } = form.values;
	const { least, most } = sharePasswordLength;
	const length = [...password].length;
	const refused = (field: string, message: string) => ({ ok: false, refusal: refuse(field, message, typed) }) as const;
	if (length > 0 && length < least) return refused('password', m.share_password_short({ least }));
	if (length > most) return refused('password', m.share_password_long({ most }));
	const now = new Date();
	const day = typed.valid === 'day' ? typed.until : dayAfter(dayOf(now, timeZone), Number(typed.valid));
	const expiresAt = /^\d{4}-\d\d-\d\d$/.test(day) ? endOn(day, now, timeZone) : null;
	if (expiresAt === null) return refused('until', m.share_until_problem());
	const terms = {
		label: typed.label,
		locale: typed.locale,
		withheld: partsOf[kind].filter((part) => typed[`without-${part}`] !== ''),
		hasFile: typed.file !== '',
		password: length === 0 ? null : password,
		expiresAt
	};
	return { ok: true, terms, typed };
}

/** The form of a link that was not made: of this report there are enough. */
export function tooManyLinks(typed: RefusedForm['typed']): ActionFailure<RefusedForm> {
	return refuse('label', m.share_too_many({ most: linksMax }), typed);
}

const ticked = z.string().default('');

const schema = z.object({
	label: formName(),
	valid: formChoice(['7', '30', '90', 'day']),
	until: z.string().default(''),
	locale: formChoice(locales),
	file: ticked,
	password: z.string().default(''),
	'without-departments': ticked,
	'without-findings': ticked,
	'without-recommendations': ticked,
	'without-kpis': ticked,
	'without-sentences': ticked,
	'without-comments': ticked
});
