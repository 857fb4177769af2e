import * as organisations from '$lib/server/organisations';
import { auditFile } from '../../../../audit-log';
import { requireOrganisation } from '../../../../signed-in';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const { scope } = await requireOrganisation(event, 'audit.read');
	const settings = await organisations.readSettings(scope);
	return auditFile(scope, event, settings?.timeZone);
};
