import { error } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import * as claims from '$lib/server/claims';
import { database } from '$lib/server/db';
import * as logos from '$lib/server/logos';
import { logoResponse } from '../../../logo';
import type { RequestHandler } from './$types';

/** The logo of the organisation that keeps the assessment. */
export const GET: RequestHandler = async (event) => {
	const scope = assessments.scopeOf(event.params.key);
	const owner = await claims.ownerOf(scope);
	if (owner === null || owner === 'nobody' || 'userId' in owner) error(404);
	const { assessmentKeyHash } = scope;
	return logoResponse(event, logos.openShown(await database(), { assessmentKeyHash }, owner.organisationId));
};
