import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIRequestContext } from '@playwright/test';

/** A customer's sheet as it would be sent. */
export interface Sheet {
	readonly link: string;
	readonly fields: Readonly<Record<string, string>>;
	/** Where it comes from. */
	readonly address: string;
}

/** Opens the form once for each of these answers, each from an address of its own, and waits as long as people take at least. */
export async function sheets(
	request: APIRequestContext,
	link: string,
	answers: readonly Readonly<Record<string, string>>[]
): Promise<Sheet[]> {
	const opened: Sheet[] = [];
	for (const answer of answers) {
		const address = `10.${[...randomBytes(3)].join('.')}`;
		opened.push({ link, address, fields: { stamp: await stampOf(request, link), ...answer } });
	}
	await sleep(2_100);
	return opened;
}

/** The stamp of the page as it stands now. */
export async function stampOf(request: APIRequestContext, link: string): Promise<string> {
	const page = await (await request.get(link)).text();
	return /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** Sends a sheet as a browser without JavaScript does; the status of what comes back. */
export async function send(request: APIRequestContext, { link, fields, address }: Sheet): Promise<number> {
	const answer = await request.post(link, {
		form: { ...fields },
		maxRedirects: 0,
		headers: { origin: new URL(link).origin, accept: 'text/html', 'x-forwarded-for': address }
	});
	return answer.status();
}
