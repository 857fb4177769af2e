import { branchOf, type PlacedDepartment } from '../organisation/department-tree';
import { type ListedByDepartment, noDepartment, nobodyListed, type RoundSetup } from './types';

/**
 * Who is asked unless somebody decides otherwise: everybody who is listed, personally, and above them the departments that only sum up
 * those below. Where nobody is listed in any department, each of them by a link.
 */
export function defaultSetup(placed: readonly PlacedDepartment[], listed: ListedByDepartment): RoundSetup {
	const staffOf = (id: string) => {
		const { customerFacing, otherStaff } = listed.get(id) ?? nobodyListed;
		return customerFacing + otherStaff;
	};
	const isByList = placed.some(({ id }) => staffOf(id) > 0);
	const peopled = new Set(placed.filter(({ id }) => listed.has(id)).map(({ id }) => id));
	const taking = placed.filter(({ id }) => !isByList || [...branchOf(placed, id)].some((below) => peopled.has(below)));
	const [personally, byLink] = [
		{ way: 'personal', headcount: 0 },
		{ way: 'link', headcount: 0 }
	] as const;
	const asked = isByList ? personally : byLink;
	const isAnyLeader = [...listed.values()].some(({ leadership }) => leadership > 0);
	const isNobodyElse = placed.length === 0;
	return {
		leadership: isByList && isAnyLeader ? personally : null,
		departments: [
			...taking.map(({ id }) => ({ ...asked, departmentIds: [id] })),
			...(isByList && staffOf(noDepartment) > 0 ? [{ ...asked, departmentIds: [] }] : []),
			// Whoever has just set up an organisation is the only one listed: then a link reaches the others.
			...(isNobodyElse ? [{ ...(staffOf(noDepartment) > 1 ? personally : byLink), departmentIds: [] }] : [])
		]
	};
}
