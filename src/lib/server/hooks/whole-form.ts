import type { Handle } from '@sveltejs/kit';

/**
 * Waits for the whole form before anybody asks who sends it. Otherwise a sender could have the rights of this moment looked at, hold the
 * rest of the form back for minutes, and act after these rights, or the session, were taken away.
 */
export const wholeForm: Handle = async ({ event, resolve }) => {
	// The API knows nobody and reads its bodies by limits of its own.
	const isForm = event.request.body !== null && !event.url.pathname.startsWith('/api/');
	if (isForm) event.request = await arrived(event.request);
	return resolve(event);
};

/** A body that breaks off or is too large fails again for whoever reads it, with the same reason. */
async function arrived({ url, method, headers, body: coming }: Request): Promise<Request> {
	const body = await new Response(coming)
		.arrayBuffer()
		.catch((reason: unknown) => new ReadableStream({ start: (controller) => controller.error(reason) }));
	const init = { method, headers, body, duplex: 'half' } as const;
	return new Request(url, init);
}
