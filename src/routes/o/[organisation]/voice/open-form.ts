import { error, type RequestEvent } from '@sveltejs/kit';
import type { OrganisationVisit } from '$lib/server/visits';
import * as voice from '$lib/server/voice';
import { requireOrganisation } from '../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & {
	readonly params: { readonly organisation: string; readonly form: string };
};

export interface FormVisit extends OrganisationVisit {
	readonly form: voice.VoiceForm;
	/** Address of the form's page, without a slash at its end. */
	readonly base: string;
}

/** Opens a form for customers to somebody who may do this with the KPIs here; one that is not there is not found. */
export async function requireForm(event: Event, permission: 'kpis.read' | 'kpis.change'): Promise<FormVisit> {
	const visit = await requireOrganisation(event, permission);
	const form = await voice.find(visit.scope, event.params.form);
	if (!form) error(404);
	return { ...visit, form, base: `/o/${visit.organisation.slug}/voice/${form.id}` };
}
