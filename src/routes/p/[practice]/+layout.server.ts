import { practiceAllows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import { frameOf } from '../../logo';
import { requirePractice } from '../../signed-in';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { practice, role, scope } = await requirePractice(event, 'practice.read');
	const base = `/p/${practice.slug}`;
	return {
		base,
		practice: { slug: practice.slug, name: practice.name },
		...(await frameOf(scope, base)),
		sections: [
			{ href: base, name: m.practice_section_clients() },
			{ href: `${base}/team`, name: m.practice_section_team() },
			...(practiceAllows(role, 'practice-audit.read')
				? [{ href: `${base}/audit`, name: m.practice_section_audit() }]
				: []),
			...(practiceAllows(role, 'practice.change')
				? [{ href: `${base}/settings`, name: m.practice_section_settings() }]
				: [])
		]
	};
};
