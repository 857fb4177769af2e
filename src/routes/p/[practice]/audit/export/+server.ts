import { auditFile } from '../../../../audit-log';
import { requirePractice } from '../../../../signed-in';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const { scope } = await requirePractice(event, 'practice-audit.read');
	return auditFile(scope, event);
};
