import { randomBytes } from 'node:crypto';
import { prepareAssessments } from './prepare';
import { profile, type Profile, type Profiled } from './profile';
import { settingsOf } from './rows';

/** The requests whose budgets are the hardest, after the empty page that they are held against. */
export async function engineProfiles(dataDir: string, databaseUrl: string | null): Promise<Profile[]> {
	const token = randomBytes(16).toString('hex');
	const { executive } = await prepareAssessments(settingsOf(dataDir, databaseUrl), ['executive']);
	const base = `/check/${executive}`;
	const profiled: readonly Profiled[] = [
		{
			name: 'empty page',
			target: (origin) => ({ origin, path: '/floor', headers: { authorization: `Bearer ${token}` } })
		},
		{ name: 'question page', target: (origin) => ({ origin, path: `${base}/part/journey` }) },
		{
			name: 'saving an answer',
			target: (origin) => ({ origin, path: `${base}/save`, fields: { 'value.check.2': 'level-3' } })
		},
		{ name: 'report, first reading', target: (origin) => ({ origin, path: `${base}/report?n={n}` }) }
	];
	const profiles: Profile[] = [];
	for (const each of profiled) {
		profiles.push(await profile(each, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', METRICS_TOKEN: token }));
	}
	return profiles;
}
