import { and, eq } from 'drizzle-orm';
import { accentsOf } from '$lib/core/branding/accents';
import { ownAccents, type Brand } from '$lib/core/branding/brand';
import type { Database } from '../db';
import { engagements, logos, organisations, practices } from '../db/schema';
import type { OrganisationVisit } from '../visits';
import { shownAccent } from './shown-accent';

/**
 * Under whose name a file of an organisation goes out: a consultant's under that of the practice they come from, everybody else's under
 * that of the organisation. Where one of them has no colour, the other's is taken.
 */
export async function brandOf({
	organisation,
	practice,
	scope
}: Pick<OrganisationVisit, 'practice' | 'scope'> & {
	readonly organisation: { readonly id: string; readonly name: string };
}): Promise<Brand> {
	const opened = await scope.database;
	const { accent, logo } = await ofOrganisation(opened, organisation.id);
	const sender = practice && (await ofPractice(opened, organisation.id, practice.slug));
	if (!sender) return { name: organisation.name, accents: accentsFrom(accent), logo };
	return { name: sender.name, accents: accentsFrom(sender.accent ?? accent), logo: sender.logo };
}

function accentsFrom(accent: string | null) {
	return accent === null ? ownAccents : accentsOf(accent);
}

const picture = { type: logos.type, content: logos.content, width: logos.width, height: logos.height };

async function ofOrganisation(opened: Database, organisationId: string) {
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ accent: shownAccent(), logo: picture })
			.from(organisations)
			.leftJoin(logos, eq(logos.organisationId, organisations.id))
			.where(eq(organisations.id, organisationId))
	);
	return { accent: row?.accent ?? null, logo: row?.logo ?? null };
}

/** A practice that works for this organisation: its logo is read in its own name, in no other is it seen. */
async function ofPractice(opened: Database, organisationId: string, slug: string) {
	const [practice] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ id: practices.id, name: practices.name, accent: practices.accent })
			.from(practices)
			.innerJoin(engagements, eq(engagements.practiceId, practices.id))
			.where(and(eq(practices.slug, slug), eq(engagements.organisationId, organisationId)))
	);
	if (!practice) return null;
	const [logo] = await opened.read({ practiceId: practice.id }, (transaction) =>
		transaction.select(picture).from(logos).where(eq(logos.practiceId, practice.id))
	);
	return { ...practice, logo: logo ?? null };
}
