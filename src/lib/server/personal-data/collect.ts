import type { UserScope } from '../visits';
import { readAccount } from './account';
import { readAssessments } from './assessments';
import type { PersonalData } from './document';
import { readLeaving } from './leaving';
import { readPlaces } from './places';
import { readWork } from './work';

/** Everything stored about this person; null where the account is gone. */
export async function collect(scope: UserScope, now: Date): Promise<PersonalData | null> {
	const account = await readAccount(scope);
	if (!account) return null;
	return {
		format: 'gegenprobe-personal-data',
		formatVersion: 1,
		exportedAt: now.toISOString(),
		...account,
		...(await readPlaces(scope)),
		...(await readWork(scope)),
		...(await readLeaving(scope)),
		assessments: await readAssessments(scope)
	};
}
