import { and, eq } from 'drizzle-orm';
import { sealOf } from '../auth/seal';
import { sha256 } from '../canonical-json';
import { config } from '../config';
import type { Database } from '../db';
import { voiceForms } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { VoiceForm } from './types';

/** Where customers find a form, and what is stored instead of its token. */
export interface VoiceLink {
	readonly url: string;
	/** The same form for frames of other websites. */
	readonly embedUrl: string;
	readonly hash: string;
}

/** Makes the links of forms: they follow from the server's secret and the form's id, and none is kept. */
export async function voiceLinks(database: Database | Promise<Database>): Promise<(formId: string) => VoiceLink> {
	const seal = await sealOf(database);
	const { origin } = config();
	return (formId) => {
		const token = seal.token(`voice form ${formId}`);
		const url = `${origin}/v/${token}`;
		return { url, embedUrl: `${url}/embed`, hash: sha256(token) };
	};
}

/**
 * The link of a form as it is handed out; null where none is, because the form has closed, or because the server's secret key is another one
 * than when it was made. What was handed out before goes on working then, but nobody can make it again.
 */
export async function linkOf(
	{ database, organisationId }: OrganisationScope,
	form: VoiceForm
): Promise<VoiceLink | null> {
	if (form.status === 'closed') return null;
	const opened = await database;
	const link = (await voiceLinks(opened))(form.id);
	const [stored] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ hash: voiceForms.linkHash })
			.from(voiceForms)
			.where(and(eq(voiceForms.organisationId, organisationId), eq(voiceForms.id, form.id)))
	);
	return stored?.hash === link.hash ? link : null;
}
