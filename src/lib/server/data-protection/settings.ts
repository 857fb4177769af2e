import { and, eq, isNull } from 'drizzle-orm';
import type { InstanceSettings, SheetSettings } from '$lib/core/data-protection';
import type { Config } from '../config';
import type { Database } from '../db';
import { engagements, organisations, practices } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** What the data-protection sheet of an organisation is made of; null where it has been deleted meanwhile. */
export async function sheetSettings(
	{ database, organisationId }: OrganisationScope,
	config: Config
): Promise<SheetSettings | null> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const [organisation] = await transaction
			.select({
				name: organisations.name,
				purpose: organisations.purpose,
				controller: organisations.controller,
				privacyContact: organisations.privacyContact,
				retentionMonths: organisations.retentionMonths,
				caretakerPracticeId: organisations.caretakerPracticeId
			})
			.from(organisations)
			.where(eq(organisations.id, organisationId));
		if (!organisation) return null;
		const engaged = await transaction
			.select({ id: practices.id, name: practices.name, grants: engagements.grants })
			.from(engagements)
			.innerJoin(practices, eq(practices.id, engagements.practiceId))
			.where(and(eq(engagements.organisationId, organisationId), isNull(engagements.endedAt)))
			.orderBy(practices.name);
		const { caretakerPracticeId, ...settings } = organisation;
		return {
			organisation: settings,
			instance: instanceOf(config, opened),
			practices: engaged.map(({ id, name, grants }) => ({ name, grants, isCaretaker: id === caretakerPracticeId }))
		};
	});
}

function instanceOf(
	{ origin, mail, oidc, sessionIdleHours, sessionDays, secretKey }: Config,
	{ engine }: Database
): InstanceSettings {
	const { host, protocol } = new URL(origin);
	return {
		host,
		isEncrypted: protocol === 'https:',
		engine,
		mailHost: mail && new URL(mail.url).hostname,
		signOn: oidc && { name: oidc.name, host: new URL(oidc.issuer).host },
		sessionIdleHours,
		sessionDays,
		isSealKeyApart: secretKey !== null
	};
}
