import { error, type RequestEvent } from '@sveltejs/kit';
import { askedFormOf } from '$lib/server/voice/asked-at';
import type { AskedForm } from '$lib/server/voice';

/** The form that a link leads to; 404 where there is none (any more), whatever the reason. */
export async function openForm(event: Pick<RequestEvent, 'locals' | 'params'>): Promise<AskedForm> {
	return (await askedFormOf(event)) ?? error(404);
}
