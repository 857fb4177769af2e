import { formatDate } from '$lib/core/format';
import { openReceipt } from './open-receipt';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const round = await openReceipt(params.key);
	return {
		accent: round?.organisation.accent ?? null,
		key: params.key,
		address: `${url.origin}/r/receipt/${params.key}`,
		isNew: url.searchParams.get('done') === 'submitted',
		round: round && {
			name: round.name,
			organisation: round.organisation.name,
			closesOn: formatDate(round.closesOn, locale),
			isNamed: round.kind === 'named'
		}
	};
};
