import { readPeriodCode } from '$lib/core/kpi/period';
import { admit, admitStill, privately } from '$lib/server/api/admit';
import { readJson } from '$lib/server/api/body';
import { type Taken, takeIn } from '$lib/server/api/kpi-intake';
import { problem } from '$lib/server/problems';
import { json } from '@sveltejs/kit';
import { isUuid } from '$lib/core/uuid';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = async ({ request, locals, params, url }) => {
	const admission = await admit(request, locals.clientAddress, 'kpis.write');
	if (!admission.ok) return admission.refusal;
	const period = readPeriodCode(params.period);
	if (!period) return problem(404, { detail: 'There is no such period; write 2026, 2026-Q3 or 2026-09.' });
	const departmentId = url.searchParams.get('department');
	if (departmentId !== null && !isUuid(departmentId)) return departmentUnknown();
	const expected = expectedVersion(request.headers);
	if (expected === 'unreadable')
		return problem(400, { detail: 'If-Match takes one version, for example "42"; If-None-Match takes *.' });
	const body = await readJson(request);
	if (!body.ok) return body.refusal;
	const still = await admitStill(request, 'kpis.write');
	if (!still.ok) return still.refusal;
	return answer(await takeIn(still.visit.scope, { departmentId, period }, body.value, expected));
};

/** `If-Match: "42"`: on that version; `If-None-Match: *`: only where there is nothing yet (null); neither: on whatever is there. */
function expectedVersion(headers: Headers): number | null | undefined | 'unreadable' {
	const [ifMatch, ifNoneMatch] = [headers.get('if-match'), headers.get('if-none-match')];
	if (ifMatch === null && ifNoneMatch === null) return undefined;
	if (ifMatch === null) return ifNoneMatch === '*' ? null : 'unreadable';
	const [, version] = /^"(\d{1,15})"$/.exec(ifMatch.trim()) ?? [];
	return version === undefined || ifNoneMatch !== null ? 'unreadable' : Number(version);
}

function answer(taken: Taken): Response {
	switch (taken.kind) {
		case 'done': {
			const headers = { ...privately, etag: `"${taken.entry.version ?? 0}"` };
			return json(taken.entry, { status: taken.isNew ? 201 : 200, headers });
		}
		case 'invalid':
			return problem(422, { detail: 'Nothing was entered; `errors` says what to mend.', errors: taken.errors });
		case 'department-unknown':
			return departmentUnknown();
		case 'changed-meanwhile': {
			const version = taken.version === null ? 'Nothing is entered there.' : `There is version "${taken.version}".`;
			return problem(412, { detail: `Nothing was entered, as that is not the version expected. ${version}` });
		}
	}
}

function departmentUnknown(): Response {
	const errors = [{ path: 'department', message: 'There is no such department.' }];
	return problem(422, { detail: 'Nothing was entered; `errors` says what to mend.', errors });
}
