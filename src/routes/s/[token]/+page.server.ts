import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import { database } from '$lib/server/db';
import { note, sharePasswordLength, tryPassword } from '$lib/server/sharing';
import { openedLinkOf } from '$lib/server/sharing/opened-at';
import { lastDayOf } from '$lib/server/sharing/expiry';
import { parseForm } from '../../form';
import { logoAt } from '../../logo';
import { refuse } from '../../refuse';
import { openShared } from './open-shared';
import { sharedView } from './shared-view';
import { keepUnlocked } from './unlocked';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { link, content } = await openShared(event);
	const { locale } = event.locals;
	const frame = { locale, other: locale === 'de' ? 'en' : 'de' } as const;
	if (content === null) {
		// A form is sent with the origin it comes from, or refused.
		event.setHeaders({ 'referrer-policy': 'same-origin' });
		return { ...frame, accent: null, shared: null };
	}
	if (isOpening(event.request)) await note(await database(), link, 'opened');
	const look = content.kind === 'results' ? content.look : content.keeper;
	return {
		...frame,
		accent: look?.accent ?? null,
		shared: {
			base: event.url.pathname,
			by: link.actorName,
			until: formatDate(lastDayOf(link.expiresAt), locale),
			leftOut: link.withheld,
			hasFile: link.hasFile,
			logo: logoAt(look?.logo ?? null, event.url.pathname),
			/** Results say it themselves, above their title. */
			keeper: content.kind === 'assessment' ? (content.keeper?.name ?? null) : null,
			content: sharedView(content, locale)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { request, locals, cookies, url, setHeaders } = event;
		const link = await openedLinkOf(event);
		if (link?.passwordHash === null) redirect(303, url.pathname + url.search);
		const password = z.string().max(sharePasswordLength.most).catch('');
		const form = await parseForm(request, z.object({ password }));
		const tried = await tryPassword(await database(), link, {
			password: form.ok ? form.values.password : '',
			address: locals.clientAddress
		});
		if (!link) error(404);
		if (tried.outcome === 'too-many') {
			setHeaders({ 'retry-after': String(tried.retryAfterSeconds) });
			const minutes = Math.ceil(tried.retryAfterSeconds / 60);
			return fail(429, { problems: [{ field: 'password', message: m.area_too_many_text({ minutes }) }] });
		}
		if (tried.outcome === 'wrong') return refuse('password', m.share_password_wrong());
		await keepUnlocked(cookies, link);
		redirect(303, url.pathname + url.search);
	}
};

/** Not where a browser only fetches ahead what somebody might open. */
function isOpening({ method, headers }: Request): boolean {
	const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? '';
	return method === 'GET' && !purpose.includes('prefetch');
}
