import { allows, isCaretaker, type Permission } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import { deletionDayOf } from '$lib/server/practices';
import { frameOf } from '../../logo';
import { requireOrganisation } from '../../signed-in';
import type { LayoutServerLoad } from './$types';

/** The pages of an organisation in the order of the navigation, each with what opens it. */
const sections: readonly {
	readonly path: string;
	/** Any one of them is enough. */
	readonly permission: Permission | readonly Permission[];
	readonly name: () => string;
	/** What one looks after, below what one comes for. */
	readonly isUpkeep?: boolean;
}[] = [
	{ path: '', permission: 'organisation.read', name: () => m.organisation_section_overview() },
	{
		path: '/rounds',
		permission: ['rounds.run', 'results.read', 'results.read-own-department'],
		name: () => m.round_section()
	},
	{ path: '/findings', permission: 'results.read', name: () => m.findings_title() },
	{ path: '/course', permission: 'results.read', name: () => m.results_course_title() },
	{ path: '/kpis', permission: 'kpis.read', name: () => m.figures_section() },
	{ path: '/voice', permission: 'kpis.read', name: () => m.voice_section() },
	{ path: '/sentences', permission: 'results.read', name: () => m.sentences_section() },
	{
		path: '/actions',
		permission: ['actions.read', 'actions.progress-own'],
		name: () => m.actions_section()
	},
	{ path: '/record', permission: 'answers.record', name: () => m.practice_record_section() },
	{ path: '/shares', permission: 'shares.change', name: () => m.share_section(), isUpkeep: true },
	{
		path: '/departments',
		permission: 'departments.read',
		name: () => m.organisation_section_departments(),
		isUpkeep: true
	},
	{ path: '/people', permission: 'people.read', name: () => m.organisation_section_people(), isUpkeep: true },
	{
		path: '/engagements',
		permission: 'engagements.read',
		name: () => m.organisation_section_engagements(),
		isUpkeep: true
	},
	{
		path: '/data-protection',
		permission: 'data-protection.read',
		name: () => m.organisation_section_data_protection(),
		isUpkeep: true
	},
	{
		path: '/exports',
		permission: ['results.export', 'results.export-own-department', 'people.read'],
		name: () => m.exports_section(),
		isUpkeep: true
	},
	{ path: '/archive', permission: 'archive.export', name: () => m.archive_section(), isUpkeep: true },
	{ path: '/api', permission: 'api.change', name: () => m.tokens_section(), isUpkeep: true },
	{ path: '/audit', permission: 'audit.read', name: () => m.organisation_section_audit(), isUpkeep: true },
	{ path: '/settings', permission: 'settings.change', name: () => m.organisation_section_settings(), isUpkeep: true }
];

export const load: LayoutServerLoad = async (event) => {
	const { organisation, capacity, practice, scope } = await requireOrganisation(event, 'organisation.read');
	const base = `/o/${organisation.slug}`;
	return {
		base,
		organisation: { name: organisation.name },
		...(await frameOf(scope, base)),
		/** Where a consultant came from. */
		above: practice && { href: `/p/${practice.slug}`, name: practice.name },
		isCaredFor: isCaretaker(capacity),
		/** When it may be deleted, as long as nobody has accepted it. */
		deletionDay: isCaretaker(capacity) ? await deletionDayOf(scope) : null,
		locale: event.locals.locale,
		sections: sections
			.filter(({ permission }) => [permission].flat().some((each) => allows(capacity, each)))
			.map(({ path, name, isUpkeep = false }) => ({ href: base + path, name: name(), isUpkeep }))
	};
};
