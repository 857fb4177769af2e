import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { allows } from '$lib/core/access/permissions';
import * as claims from '$lib/server/claims';
import { formText, parseForm } from '../../../form';
import { actorOf, requireSignedIn } from '../../../signed-in';
import { standingOf } from './standing';
import type { Actions, PageServerLoad } from './$types';

/** Not a slug: those have no capitals. */
const ownAccount = 'ACCOUNT';

export const load: PageServerLoad = async ({ params, locals: { signedIn } }) => {
	const standing = (await standingOf(params.key, signedIn && actorOf(signedIn))) ?? error(404);
	const base = `/check/${params.key}`;
	return {
		base,
		next: String(new URLSearchParams({ next: `${base}/claim` })),
		mayClaim: signedIn !== null,
		ownAccount,
		standing:
			standing.state === 'free'
				? { state: standing.state, places: standing.places.map(({ organisation: { slug, name } }) => ({ slug, name })) }
				: standing.state === 'own-organisation'
					? {
							state: standing.state,
							name: standing.visit.organisation.name,
							href: `/o/${standing.visit.organisation.slug}`,
							isRecorded: standing.isRecorded,
							mayEdit: allows(standing.visit.capacity, 'reports.edit')
						}
					: standing
	};
};

export const actions: Actions = {
	take: async (event) => {
		const actor = actorOf(requireSignedIn(event));
		const { key } = event.params;
		const form = await parseForm(event.request, z.object({ place: formText() }));
		if (!form.ok) return fail(422, { problems: form.problems });
		const { place } = form.values;
		const into = place === ownAccount ? null : await placeAt(actor, place);
		const { outcome } = await (into ? claims.intoOrganisation(into.scope, key) : claims.intoAccount(actor, key));
		if (outcome === 'gone') error(404);
		// Whose it is meanwhile stands on the page.
		if (outcome === 'taken') return fail(409, { problems: [] });
		redirect(303, `/check/${key}?done=claimed`);
	},
	release: async (event) => {
		const actor = actorOf(requireSignedIn(event));
		const { key } = event.params;
		const standing = (await standingOf(key, actor)) ?? error(404);
		const isReleased =
			standing.state === 'own-organisation'
				? await claims.outOfOrganisation(standing.visit.scope, key)
				: await claims.outOfAccount(actor, key);
		if (!isReleased) return fail(409, { problems: [] });
		redirect(303, `/check/${key}?done=released`);
	}
};

/** One of the organisations where this person may bring an assessment; 404 for any other. */
async function placeAt(actor: Parameters<typeof claims.placesOf>[0], slug: string) {
	const places = await claims.placesOf(actor);
	return places.find(({ organisation }) => organisation.slug === slug) ?? error(404);
}
