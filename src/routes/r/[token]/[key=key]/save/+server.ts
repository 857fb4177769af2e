import { createHash } from 'node:crypto';
import { error, json } from '@sveltejs/kit';
import { pace } from '$lib/server/participation';
import { readFields } from '../../../../check/[key=key]/save-form';
import { saveFields } from '../save-draft';
import type { RequestHandler } from './$types';

/** Autosave: the flat fields of any page of this draft; acknowledged once they are on disk. Saving again changes nothing. */
export const POST: RequestHandler = async ({ params, request, setHeaders }) => {
	const fields = await readFields(request);
	const attempt = pace.ofChange(createHash('sha256').update(params.key).digest('hex'));
	if (!attempt.allowed) {
		setHeaders({ 'retry-after': String(attempt.retryAfterSeconds) });
		error(429);
	}
	const { stored, problems, isSentenceTooLong } = await saveFields(params, fields);
	if (!stored) error(404);
	const refused = problems.filter(({ reason }) => reason === 'too-long').map(({ field }) => field);
	if (isSentenceTooLong) refused.push('sentence');
	return json({ refused }, { status: refused.length > 0 ? 422 : 200 });
};
