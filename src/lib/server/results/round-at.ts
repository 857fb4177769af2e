import { rounds } from '../db/schema';
import { find } from '../rounds/find';
import type { Round } from '../rounds/types';
import type { OrganisationScope } from '../visits';
import { keptByRows } from './kept';
import type { Stamp } from './stamp';

const kept = keptByRows<Round | null>([rounds], { sizeMax: 2_000, sizeOf: () => 1 });

/** A round of which something is published, as it is under its stamp: read again only if a round of the organisation has changed. */
export function roundAt(scope: OrganisationScope, stamp: Stamp, id: string): Promise<Round | null> {
	return kept(scope, stamp, [id], () => find(scope, id));
}
