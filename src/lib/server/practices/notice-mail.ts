import { eq } from 'drizzle-orm';
import { practiceAllows } from '$lib/core/access/permissions';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import { config } from '../config';
import type { Database } from '../db';
import { consultants } from '../db/schema';
import { deliver, type Delivery } from '../mail';
import type { CaredFor } from './unaccepted-clients';

/** Writes to everybody in the practice who could give the client up, each in their language. `day` is `YYYY-MM-DD`. */
export async function announceByMail(database: Database, client: CaredFor, day: string): Promise<Delivery[]> {
	const { organisationId, practiceId, name } = client;
	// In the client's name: it knows who works for it, and nothing else of the practice is needed.
	const known = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({ email: consultants.email, locale: consultants.locale, role: consultants.role })
			.from(consultants)
			.where(eq(consultants.practiceId, practiceId))
	);
	const leads = known.filter(({ role }) => practiceAllows(role, 'clients.end'));
	return Promise.all(
		leads.map(({ email, locale }) => {
			const say = { locale };
			const date = formatDate(day, locale);
			return deliver({
				to: email,
				locale,
				subject: m.practice_notice_subject({ client: name, date }, say),
				paragraphs: [m.practice_notice_text({ client: name, date }, say), m.practice_notice_remedy({}, say)],
				action: { label: m.practice_notice_action({}, say), url: `${config().origin}/o/${client.slug}` }
			});
		})
	);
}
