import { redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import { isKey } from '$lib/server/assessments';
import { database } from '$lib/server/db';
import { isReceipt } from '$lib/server/participation';
import { readFields } from '../../check/[key=key]/save-form';
import { refuse } from '../../refuse';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ isWithdrawn: url.searchParams.get('done') === 'withdrawn' });

export const actions: Actions = {
	default: async ({ request }) => {
		const typed = ((await readFields(request)).get('receipt') ?? '').slice(0, 500);
		// Whoever copied the receipt's whole address means its last part.
		const key = typed.trim().replace(/\?.*$/, '').split('/').at(-1) ?? '';
		if (!isKey(key)) return refuse('receipt', m.participant_receipt_form(), { receipt: typed });
		if (!(await isReceipt(await database(), key))) {
			return refuse('receipt', m.participant_receipt_unknown(), { receipt: typed });
		}
		redirect(303, `/r/receipt/${key}`);
	}
};
