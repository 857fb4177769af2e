import { error, type Handle } from '@sveltejs/kit';
import { limits } from '../archive';

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
	const bytesMax = archiveRoutes.has(event.route.id ?? '') ? archiveFormBytesMax : formBytesMax;
	if (isForm) event.request = await arrived(event.request, bytesMax);
	return resolve(event);
};

/** A body that breaks off or is too large fails again for whoever reads it, with the same reason. */
async function arrived({ url, method, headers, body: coming }: Request, bytesMax: number): Promise<Request> {
	const body = await read(coming, Number(headers.get('content-length')), bytesMax).catch(
		(reason: unknown) => new ReadableStream({ start: (controller) => controller.error(reason) })
	);
	const init = { method, headers, body, duplex: 'half' } as const;
	return new Request(url, init);
}

/** Counted as they come: the declared length is no promise. */
async function read(coming: Request['body'], declared: number, bytesMax: number): Promise<Uint8Array<ArrayBuffer>> {
	if (declared > bytesMax) error(413);
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of coming ?? []) {
		size += chunk.byteLength;
		if (size > bytesMax) error(413);
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}
