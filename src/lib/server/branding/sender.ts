import { eq } from 'drizzle-orm';
import type { Database } from '../db';
import { logos, organisations, practices } from '../db/schema';
import type { MailSender } from '../mail';
import { shownAccent } from './shown-accent';

/** What mail programs show; to an SVG they show nothing. Larger ones would make every mail of a survey heavy. */
const logoBytesMax = 40_000;

/** In whose name a mail goes out, and how it looks; null where that place is gone. */
export async function mailSender(
	database: Database,
	place: { readonly organisationId: string } | { readonly practiceId: string }
): Promise<MailSender | null> {
	const [row] =
		'organisationId' in place
			? await database.read(place, (transaction) =>
					transaction
						.select({ name: organisations.name, accent: shownAccent(), logo: picture })
						.from(organisations)
						.leftJoin(logos, eq(logos.organisationId, organisations.id))
						.where(eq(organisations.id, place.organisationId))
				)
			: await database.read(place, (transaction) =>
					transaction
						.select({ name: practices.name, accent: practices.accent, logo: picture })
						.from(practices)
						.leftJoin(logos, eq(logos.practiceId, practices.id))
						.where(eq(practices.id, place.practiceId))
				);
	if (!row) return null;
	const { name, accent, logo } = row;
	const isShown = logo !== null && logo.type !== 'image/svg+xml' && logo.content.length <= logoBytesMax;
	return { name, accent, logo: isShown ? { ...logo, type: logo.type } : null };
}

const picture = { type: logos.type, content: logos.content, width: logos.width, height: logos.height };
