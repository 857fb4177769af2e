import { z } from 'zod';
import { needsDepartment, plainRole, rolesOfLists } from '../access/assigning';
import type { MemberRole } from '../access/roles';
import type { CellRole } from '../round/types';
import { readColumns } from './columns';
import { nameLengthMax } from './department-plan';
import { type DepartmentRow, orderDepartments, type PlacedDepartment } from './department-tree';
import { groupBy } from './group-by';
import type { LineProblem, LineProblemKind, TableRow } from './line-problem';
import { nameKey, pathKey, readPath, tidyName } from './names';
import { plainRoleGroup, readRoleGroup } from './role-group-texts';
import { roleNames } from './role-texts';

export interface PersonLine {
	readonly line: number;
	readonly name: string;
	readonly email: string | null;
	readonly departmentId: string | null;
	readonly role: MemberRole;
	/** In which part of the people rounds ask them. */
	readonly roleGroup: CellRole;
}

/** Who is there already, as far as a list is held against them. */
export interface KnownPerson {
	readonly name: string;
	readonly email: string | null;
	readonly departmentId: string | null;
}

export interface PeoplePlan {
	readonly added: readonly PersonLine[];
	/** Of people who are there already: they stay as they are. */
	readonly existing: readonly PersonLine[];
	readonly problems: readonly LineProblem[];
	/** Headings of columns that are not read. */
	readonly unread: readonly string[];
}

const columns = {
	name: ['name', 'person', 'full name', 'vollständiger name'],
	firstName: ['vorname', 'first name', 'given name'],
	lastName: ['nachname', 'last name', 'surname', 'family name'],
	email: ['mail', 'e-mail', 'email', 'mailadresse', 'e-mail-adresse', 'e-mail address', 'email address'],
	department: ['abteilung', 'bereich', 'team', 'department', 'unit'],
	role: ['rolle', 'role'],
	roleGroup: ['gruppe', 'personengruppe', 'group', 'role group']
} as const;

const emailSchema = z.email().max(254);

/**
 * Reads a list of people: name, mail address, department (path, or a name that only one department has), role, group. Whoever has the mail
 * address of somebody who is there already is that person; without an address, whoever has the same name in the same department.
 */
export function planPeople(
	rows: readonly TableRow[],
	departments: readonly DepartmentRow[],
	people: readonly KnownPerson[]
): PeoplePlan {
	const { rows: texts, unread } = readColumns(rows, columns, ['name', 'email', 'department', 'role', 'roleGroup']);
	const departmentOf = departmentFinder(departments);
	const known = new Set(people.map(identityOf));
	const met = new Set<string>();
	const added: PersonLine[] = [];
	const existing: PersonLine[] = [];
	const problems: LineProblem[] = [];
	for (const { line, cells } of texts) {
		const problem = (kind: LineProblemKind, text: string) => problems.push({ line, kind, text: text.slice(0, 80) });
		const name = tidyName(cells.name || `${cells.firstName} ${cells.lastName}`);
		const email = cells.email.toLowerCase() || null;
		const department = cells.department === '' ? null : departmentOf(cells.department);
		const role = cells.role === '' ? plainRole : roleOf(cells.role);
		const roleGroup = cells.roleGroup === '' ? plainRoleGroup : readRoleGroup(cells.roleGroup);
		if (name === '') problem('name-missing', cells.email);
		else if (name.length > nameLengthMax) problem('name-too-long', name);
		else if (email !== null && !emailSchema.safeParse(email).success) problem('email-invalid', cells.email);
		else if (typeof department === 'string') problem(department, cells.department);
		else if (role === null) problem('role-unknown', cells.role);
		else if (!rolesOfLists.includes(role)) problem('role-not-by-list', cells.role);
		else if (roleGroup === null) problem('role-group-unknown', cells.roleGroup);
		else if (needsDepartment(role) && department === null) problem('department-needed', name);
		else {
			const person = { line, name, email, departmentId: department?.id ?? null, role, roleGroup };
			const identity = identityOf(person);
			if (met.has(identity)) problem(email === null ? 'person-twice' : 'email-twice', email ?? name);
			else (known.has(identity) ? existing : added).push(person);
			met.add(identity);
		}
	}
	return { added, existing, problems, unread };
}

/** Finds the department that a name or a path means. */
export function departmentFinder(
	departments: readonly DepartmentRow[]
): (text: string) => PlacedDepartment | 'department-unknown' | 'department-ambiguous' {
	const placed = orderDepartments(departments);
	const byPath = new Map(placed.map((department) => [pathKey(department.path), department]));
	const byName = groupBy(placed, ({ name }) => nameKey(name));
	return (text) => {
		const path = readPath(text);
		const found = byPath.get(pathKey(path));
		if (found || path.length > 1) return found ?? 'department-unknown';
		const [only, another] = byName.get(nameKey(path[0] ?? '')) ?? [];
		return another ? 'department-ambiguous' : (only ?? 'department-unknown');
	};
}

function roleOf(text: string): MemberRole | null {
	const key = nameKey(text);
	const found = Object.entries(roleNames).find(
		([role, names]) => role === key || nameKey(names.de) === key || nameKey(names.en) === key
	);
	return found ? (found[0] as MemberRole) : null;
}

function identityOf({ name, email, departmentId }: KnownPerson): string {
	return email ?? `${nameKey(name)}\n${departmentId ?? ''}`;
}
