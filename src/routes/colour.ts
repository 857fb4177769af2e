import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { isColour } from '$lib/core/branding/accents';
import { ownAccents } from '$lib/core/branding/brand';
import { chosenColour } from '$lib/core/branding/chosen';
import { m } from '$lib/i18n/generated/messages.js';
import { changeAccent, lookOf, ownAccent } from '$lib/server/branding';
import type { LogoScope } from '$lib/server/logos';
import { colourView } from '$lib/ui/branding/colour-view';
import { readForm } from './read-form';
import { refuse, type RefusedForm } from './refuse';

/** What the page of a colour shows: the one in use, or by its query one that somebody would like to see first. */
export async function colourPage({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>, scope: LogoScope) {
	const [own, { accent: inUse }] = await Promise.all([ownAccent(scope), lookOf(scope)]);
	const stored = inUse ?? ownAccents.light;
	const asked = url.searchParams.has('accent') ? chosenIn(url.searchParams) : stored;
	const isKnown = isColour(asked);
	return {
		own,
		now: nowWords(own, inUse),
		shown: asked,
		picked: isKnown ? asked : stored,
		preview: isKnown ? colourView(asked, locals.locale) : [],
		problems: isKnown ? [] : [{ field: 'accent', message: m.branding_value_wrong() }],
		isSaved: url.searchParams.get('done') === 'saved'
	};
}

/** Takes the colour of a form; one that is none is refused at its field. */
export async function takeColour(
	{ request, url }: Pick<RequestEvent, 'request' | 'url'>,
	scope: LogoScope
): Promise<ActionFailure<RefusedForm>> {
	const accent = chosenIn(await readForm(request));
	if (!isColour(accent)) return refuse('accent', m.branding_value_wrong(), { accent });
	await changeAccent(scope, accent);
	redirect(303, `${url.pathname}?done=saved`);
}

function nowWords(own: string | null, inUse: string | null): string {
	if (own !== null) return m.branding_now_own({ accent: own });
	return inUse === null ? m.branding_now_product() : m.branding_now_practice({ accent: inUse });
}

function chosenIn(fields: FormData | URLSearchParams): string {
	const text = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value.slice(0, 100) : '';
	};
	return chosenColour({ typed: text('accent'), picked: text('picked'), shown: text('shown') });
}
