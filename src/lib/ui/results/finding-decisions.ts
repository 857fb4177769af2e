import { m } from '$lib/i18n/generated/messages.js';
import type { Dismissal } from '$lib/core/findings/found';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';

export interface LinkView {
	readonly href: string;
	readonly text: string;
}

/** What whoever reads findings may do with them. */
export interface FindingActs {
	/** Address of the organisation, without a slash at its end. */
	readonly base: string;
	readonly maySetAside: boolean;
	readonly mayCreateActions: boolean;
}

/** That somebody set a finding aside, and why. */
export interface DecisionView {
	/** When, and who it was. */
	readonly note: string;
	/** null: it is not told here. */
	readonly reason: string | null;
}

export function setAsideView(
	{ reason, by, at }: Dismissal,
	{ locale, isNameless = false }: { readonly locale: Locale; readonly isNameless?: boolean }
): DecisionView {
	const day = formatDate(at.toISOString().slice(0, 10), locale);
	if (isNameless) return { note: m.findings_set_aside_hidden({}, { locale }), reason: null };
	const note =
		by === null
			? m.findings_set_aside_note_nobody({ day }, { locale })
			: m.findings_set_aside_note({ day, name: by }, { locale });
	return { note, reason };
}

export function reopenedView({ reason, at }: Dismissal, locale: Locale): DecisionView {
	const day = formatDate(at.toISOString().slice(0, 10), locale);
	return { note: m.findings_reopened({ day }, { locale }), reason };
}

/** What somebody who may can do with a finding; nothing with one that has no key. */
export function actsOn(
	{ key, dismissed }: { readonly key?: string; readonly dismissed?: Dismissal | null },
	{ base, maySetAside, mayCreateActions }: FindingActs,
	locale: Locale
): readonly LinkView[] {
	if (key === undefined) return [];
	const own = `${base}/findings/${encodeURIComponent(key)}`;
	if (dismissed) return maySetAside ? [{ href: `${own}/take-up`, text: m.findings_take_up({}, { locale }) }] : [];
	return [
		...(mayCreateActions
			? [
					{
						href: `${base}/actions/new?${new URLSearchParams({ finding: key })}`,
						text: m.findings_action({}, { locale })
					}
				]
			: []),
		...(maySetAside ? [{ href: `${own}/set-aside`, text: m.findings_set_aside({}, { locale }) }] : [])
	];
}
