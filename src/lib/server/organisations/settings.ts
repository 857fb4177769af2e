import { eq } from 'drizzle-orm';
import { tidyName } from '$lib/core/organisation/names';
import type { Locale } from '$lib/core/text';
import { record } from '../audit';
import { organisations } from '../db/schema';
import type { OrganisationScope } from '../visits';

export interface Settings {
	readonly name: string;
	readonly locale: Locale;
	/** IANA name. */
	readonly timeZone: string;
	readonly purpose: string;
	readonly controller: string;
	readonly privacyContact: string;
	readonly retentionMonths: number;
}

const columns = {
	name: organisations.name,
	locale: organisations.locale,
	timeZone: organisations.timeZone,
	purpose: organisations.purpose,
	controller: organisations.controller,
	privacyContact: organisations.privacyContact,
	retentionMonths: organisations.retentionMonths
};

/** What holds for the whole organisation; null where it has been deleted meanwhile. */
export async function readSettings({ database, organisationId }: OrganisationScope): Promise<Settings | null> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction.select(columns).from(organisations).where(eq(organisations.id, organisationId))
	);
	return row ?? null;
}

/** Stores the settings; the audit log names those that changed, with what they are now. */
export async function changeSettings(
	{ database, organisationId, actor }: OrganisationScope,
	written: Settings
): Promise<void> {
	const settings: Settings = { ...written, name: tidyName(written.name) };
	const opened = await database;
	await opened.withScope({ organisationId }, async (transaction) => {
		const [before] = await transaction
			.select(columns)
			.from(organisations)
			.where(eq(organisations.id, organisationId))
			.for('no key update');
		if (!before) return;
		const changed = (Object.keys(columns) as (keyof Settings)[]).filter((name) => before[name] !== settings[name]);
		if (changed.length === 0) return;
		await transaction.update(organisations).set(settings).where(eq(organisations.id, organisationId));
		const details = Object.fromEntries(changed.map((name) => [name, String(settings[name]).slice(0, 200)]));
		await record(transaction, { organisationId }, actor, 'organisation.settings-changed', details);
	});
}

/** The time zones this machine knows, by name. */
export function timeZones(): readonly string[] {
	return [...new Set(['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', ...Intl.supportedValuesOf('timeZone')])];
}
