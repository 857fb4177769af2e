import type { EngagementGrant, MemberRole, PracticeRole } from './roles';

/** Everything that can be allowed or refused in an organisation. */
export const permissions = [
	/** Find the organisation at all, with its name and what one may do there. */
	'organisation.read',
	/** How data is kept, and how anonymity is guarded: for everyone who may be asked. */
	'data-protection.read',
	'organisation.delete',
	'settings.change',
	'departments.read',
	'departments.change',
	'people.read',
	'people.change',
	/** Invite somebody as the owner, also into an organisation that has none yet. */
	'owner.invite',
	/** Make others owner, or take that from them. */
	'owners.change',
	'rounds.run',
	/** What customers say of the organisation and its departments. */
	'kpis.read',
	/** Enter, correct and delete it. */
	'kpis.change',
	'results.read',
	/** The own department against the organisation. */
	'results.read-own-department',
	/** Take along as a file what the page of the own department shows. */
	'results.export-own-department',
	'results.export',
	/** Hand results on by a link that is read without an account; see and revoke such links. */
	'shares.change',
	/** Comment on reports, and order and hide their recommendations. */
	'reports.edit',
	/** Set findings aside with a reason, and take them up again. */
	'findings.dismiss',
	/** What is to be done, by whom and until when, and what became of it. */
	'actions.read',
	/** Give somebody something to do, change it, move it on the board, delete it. */
	'actions.change',
	/** See and move what one is to do oneself, and what is to be done in the department one leads. */
	'actions.progress-own',
	/** Write down answers given in an interview; the report names who did. */
	'answers.record',
	/** Bring an assessment that somebody began without account into the organisation, and let it go again. */
	'assessments.claim',
	/** Take the whole organisation along as a file. */
	'archive.export',
	/** Give programs a way in, and take it away again. */
	'api.change',
	'engagements.read',
	'engagements.change',
	'audit.read'
] as const;
export type Permission = (typeof permissions)[number];

/** Everything that can be allowed or refused in a practice. */
export const practicePermissions = [
	'practice.read',
	'practice.change',
	'consultants.change',
	'clients.open',
	/** Give up the work for a client. */
	'clients.end',
	'practice-audit.read',
	'practice.close'
] as const;
export type PracticePermission = (typeof practicePermissions)[number];

/** In what capacity somebody acts in an organisation. */
export type Capacity =
	| { readonly kind: 'member'; readonly role: MemberRole; readonly departmentId: string | null }
	| { readonly kind: 'consultant'; readonly grants: readonly EngagementGrant[] }
	/** Of the practice that opened the organisation, as long as no owner has accepted it. */
	| { readonly kind: 'caretaker' };

const everyone: readonly Permission[] = ['organisation.read', 'data-protection.read'];

const ofMembers: Readonly<Record<MemberRole, readonly Permission[]>> = {
	owner: permissions,
	admin: [
		...everyone,
		'settings.change',
		'departments.read',
		'departments.change',
		'people.read',
		'people.change',
		'rounds.run',
		'kpis.read',
		'kpis.change',
		'actions.read',
		'actions.change',
		'assessments.claim',
		'api.change'
	],
	analyst: [
		...everyone,
		'departments.read',
		'kpis.read',
		'results.read',
		'results.export',
		'shares.change',
		'reports.edit',
		'findings.dismiss',
		'actions.read',
		'actions.change'
	],
	'department-lead': [
		...everyone,
		'results.read-own-department',
		'results.export-own-department',
		'actions.progress-own'
	],
	participant: everyone
};

const ofGrants: Readonly<Record<EngagementGrant, readonly Permission[]>> = {
	'run-rounds': [
		'departments.read',
		'rounds.run',
		'kpis.read',
		'kpis.change',
		'actions.read',
		'actions.change',
		'answers.record',
		'assessments.claim'
	],
	'read-results': ['departments.read', 'kpis.read', 'results.read', 'reports.edit', 'findings.dismiss', 'actions.read'],
	export: ['results.export', 'shares.change']
};

const ofCaretakers: readonly Permission[] = [
	...everyone,
	'organisation.delete',
	'settings.change',
	'departments.read',
	'departments.change',
	'owner.invite',
	'rounds.run',
	'kpis.read',
	'kpis.change',
	'results.read',
	'results.export',
	'shares.change',
	'reports.edit',
	'findings.dismiss',
	'actions.read',
	'actions.change',
	'answers.record',
	'assessments.claim',
	'archive.export'
];

const ofPracticeRoles: Readonly<Record<PracticeRole, readonly PracticePermission[]>> = {
	lead: practicePermissions,
	consultant: ['practice.read', 'clients.open']
};

/** Whether somebody in this capacity may do this; whoever has none (null) may do nothing. */
export function allows(capacity: Capacity | null, permission: Permission): boolean {
	return capacity !== null && permissionsOf(capacity).includes(permission);
}

/** Whether somebody with this role in a practice may do this there. */
export function practiceAllows(role: PracticeRole | null, permission: PracticePermission): boolean {
	return role !== null && ofPracticeRoles[role].includes(permission);
}

/** Whether the organisation has no owner yet: whoever looks after it has to be told so wherever they are in it. */
export function isCaretaker(capacity: Capacity): boolean {
	return capacity.kind === 'caretaker';
}

/** All that is allowed in this capacity, each once. */
export function permissionsOf(capacity: Capacity): readonly Permission[] {
	if (capacity.kind === 'member') return ofMembers[capacity.role];
	if (capacity.kind === 'caretaker') return ofCaretakers;
	return [...new Set([...everyone, ...capacity.grants.flatMap((grant) => ofGrants[grant])])];
}
