import { and, asc, eq } from 'drizzle-orm';
import { plainRole } from '$lib/core/access/assigning';
import { type MemberRole, memberRoles } from '$lib/core/access/roles';
import { departments, invitations } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { isValid } from './validity';

export interface OpenInvitation {
	readonly id: string;
	readonly email: string;
	readonly role: MemberRole;
	readonly departmentId: string | null;
	readonly departmentName: string | null;
	readonly inviterName: string;
	readonly expiresAt: Date;
}

/** Those that still can be accepted, by address. */
export async function list({ database, organisationId }: OrganisationScope): Promise<OpenInvitation[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select(invitationColumns)
			.from(invitations)
			.leftJoin(departments, isTheirDepartment)
			.where(and(eq(invitations.organisationId, organisationId), isValid))
			.orderBy(asc(invitations.email))
	);
	return rows.map(withRole);
}

export const invitationColumns = {
	id: invitations.id,
	email: invitations.email,
	role: invitations.role,
	departmentId: invitations.departmentId,
	departmentName: departments.name,
	inviterName: invitations.inviterName,
	expiresAt: invitations.expiresAt
};

export const isTheirDepartment = and(
	eq(departments.organisationId, invitations.organisationId),
	eq(departments.id, invitations.departmentId)
);

/** The column holds roles of practices too; what is no role of an organisation gives the least. */
export function withRole<Row extends { readonly role: string }>(row: Row): Row & { readonly role: MemberRole } {
	return { ...row, role: memberRoles.find((role) => role === row.role) ?? plainRole };
}
