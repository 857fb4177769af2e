import { error, type Handle } from '@sveltejs/kit';
import { limits } from '../archive';
import { sessionCookieName } from '../auth/session-cookie';
import { sessions } from '../auth/sessions';
import { config } from '../config';

/** The largest form of nearly every page, in bytes; their files have limits of their own below it. */
const formBytesMax = 4_000_000;

/** Pages that take an engagement file, with room for what a form puts around it. */
const archiveRoutes: ReadonlySet<string> = new Set(['/o/import', '/p/[practice]/clients/import']);
const archiveFormBytesMax = limits.archiveBytes + 100_000;

/**
 * Waits for the whole form before anybody asks who sends it. Otherwise a sender could have the rights of this moment looked at, hold the
 * rest of the form back for minutes, and act after these rights, or the session, were taken away.
 */
export const wholeForm: Handle = async ({ event, resolve }) => {
	// The API knows nobody and reads its bodies by limits of its own.
	const isForm = event.request.body !== null && !event.url.pathname.startsWith('/api/');
	if (isForm) event.request = await arrived(event.request, await bytesMaxFor(event));
	return resolve(event);
};

/** Only who is logged in sends an engagement file: nobody else is to fill the memory with one. What they may do is asked once it has arrived. */
async function bytesMaxFor({ route, cookies }: Parameters<Handle>[0]['event']): Promise<number> {
	if (!archiveRoutes.has(route.id ?? '')) return formBytesMax;
	const session = cookies.get(sessionCookieName(config().origin));
	const found = session === undefined ? null : await sessions().read(session);
	return found === null ? formBytesMax : archiveFormBytesMax;
}

/** A body that breaks off or is too large fails again for whoever reads it, with the same reason. */
async function arrived({ url, method, headers, body: coming }: Request, bytesMax: number): Promise<Request> {
	const body = await read(coming, bytesMax).catch(
		(reason: unknown) => new ReadableStream({ start: (controller) => controller.error(reason) })
	);
	const init = { method, headers, body, duplex: 'half' } as const;
	return new Request(url, init);
}

/**
 * Counted as they come: the declared length is no promise. What is too much is read on and thrown away, up to the limit of the server itself: a
 * sender whose connection ended in the middle would get an error instead of the answer.
 */
async function read(coming: Request['body'], bytesMax: number): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of coming ?? []) {
		size += chunk.byteLength;
		if (size > bytesMax) chunks.length = 0;
		else chunks.push(chunk);
	}
	if (size > bytesMax) error(413);
	return new Uint8Array(Buffer.concat(chunks));
}
