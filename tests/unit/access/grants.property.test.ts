import fc from 'fast-check';
import { expect, it } from 'vitest';
import { permissions, permissionsOf, type Permission } from '../../../src/lib/core/access/permissions';
import { engagementGrants, type EngagementGrant } from '../../../src/lib/core/access/roles';

const grants = fc.subarray([...engagementGrants], { minLength: 0 });
const may = (given: readonly EngagementGrant[]) => permissionsOf({ kind: 'consultant', grants: given });

/** What no engagement can give, whatever an organisation ticks. */
const neverGranted: readonly Permission[] = [
	...(['people.read', 'people.change', 'audit.read', 'owners.change', 'owner.invite', 'engagements.change'] as const),
	...(['engagements.read', 'organisation.delete', 'settings.change', 'departments.change'] as const)
];

it('no set of grants lets a consultant near people, owners, the audit log or the engagement itself', () => {
	fc.assert(
		fc.property(grants, (given) => {
			expect(may(given).filter((permission) => neverGranted.includes(permission))).toEqual([]);
		})
	);
});

it('a further grant takes nothing away', () => {
	fc.assert(
		fc.property(grants, grants, (some, more) => {
			const before = may(some);
			const after = may([...some, ...more]);
			expect(before.filter((permission) => !after.includes(permission))).toEqual([]);
		})
	);
});

it('the order and repetition of grants do not matter', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...engagementGrants)), (given) => {
			const inOrder = permissions.filter((permission) => may(given).includes(permission));
			const turned = permissions.filter((permission) => may([...new Set(given)].reverse()).includes(permission));
			expect(turned).toEqual(inOrder);
			expect(new Set(may(given)).size).toBe(may(given).length);
		})
	);
});
