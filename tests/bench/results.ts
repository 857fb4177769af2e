import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { createSessions } from '../../src/lib/server/auth/sessions';
import * as actions from '../../src/lib/server/actions';
import { sha256 } from '../../src/lib/server/canonical-json';
import { closeRound } from '../../src/lib/server/closing/close-round';
import type { Database } from '../../src/lib/server/db';
import { openDatabase, type DatabaseSettings } from '../../src/lib/server/db/open';
import { departments, organisations, people, roundGroups, users } from '../../src/lib/server/db/schema';
import * as kpis from '../../src/lib/server/kpis';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { filledRound } from '../storage/filled-round';
import { twinRound } from '../storage/twin-round';

/** Pages that only somebody with a session reads. */
export interface ReadResults {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	/** Where the customers' figures of the organisation are corrected, and what is sent there each time. */
	readonly correction: { readonly path: string; readonly fields: (time: number) => Readonly<Record<string, string>> };
	/** The same results, published of rounds of other organisations that nobody has read yet. */
	readonly unreadPaths: readonly string[];
}

const departmentsWithFigures = 10;
const unread = 9;

/**
 * The results of a published round of 2,000 people in 40 departments, a quarter of them with figures of their own customers, and somebody who
 * may read them.
 */
export async function prepareResults(settings: DatabaseSettings): Promise<ReadResults> {
	const database = await openDatabase(settings);
	try {
		const place = await filledRound(database, { people: 2_000, departments: 40 });
		const { organisationId, roundId } = place;
		await closeRound(database, organisationId, roundId);
		const userId = randomUUID();
		const [name, email] = ['Anna Beispiel', `${userId}@example.com`];
		const emailHash = sha256(email);
		await database.withScope({ userId, emailHash }, (transaction) =>
			transaction
				.insert(users)
				.values({ id: userId, email, emailHash, name, locale: 'en', emailVerifiedAt: new Date() })
		);
		const owner = { name, email, role: 'owner', userId } as const;
		await database.withScope({ organisationId, userId }, (transaction) =>
			transaction.insert(people).values({ organisationId, ...owner })
		);
		const correction = await enterFigures({ database, organisationId, actor: { userId, name } });
		const unreadPaths: string[] = [];
		while (unreadPaths.length < unread) {
			const id = randomUUID();
			const slug = `o-${id.slice(0, 8)}`;
			await database.withScope({ organisationId: id, userId }, async (transaction) => {
				await transaction.insert(organisations).values({ id, slug, name: 'Works', locale: 'en' });
				await transaction.insert(people).values({ organisationId: id, ...owner });
			});
			unreadPaths.push(`/o/${slug}/rounds/${await twinRound(database, place, id)}/results`);
		}
		const [organisation] = await database.read({ organisationId }, (transaction) =>
			transaction.select({ slug: organisations.slug }).from(organisations).where(eq(organisations.id, organisationId))
		);
		const session = await createSessions(async () => database).begin(userId, null);
		const base = `/o/${organisation?.slug}`;
		return {
			path: `${base}/rounds/${roundId}/results`,
			headers: { cookie: `${session.name}=${session.value}` },
			correction: { ...correction, path: `${base}/kpis/${correction.entry}` },
			unreadPaths
		};
	} finally {
		await database.close();
	}
}

/** Customers of the whole and of some departments, in the quarters before the round closed, and an action that should have moved them. */
async function enterFigures(scope: OrganisationScope & { readonly database: Database }) {
	const { database, organisationId } = scope;
	const ids = await database.withScope({ organisationId }, async (transaction) => {
		const groups = await transaction.select().from(roundGroups).where(eq(roundGroups.organisationId, organisationId));
		const asked = groups.filter(({ kind }) => kind === 'department').slice(0, departmentsWithFigures);
		await transaction
			.insert(departments)
			.values(asked.map(({ id, name }) => ({ organisationId, id, name: name ?? id })));
		return asked.map(({ id }) => id);
	});
	let entry = '';
	for (const departmentId of [...ids, null]) {
		for (const start of ['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']) {
			const period = { kind: 'quarter', start } as const;
			const entered = await kpis.enter(scope, { departmentId, period, worksheet: satisfied(60) });
			if (entered.kind === 'done') entry = entered.id;
		}
	}
	await actions.create(scope, {
		...{ title: 'Call back on the same day', details: '', ownerId: null, departmentId: null, dueOn: null },
		...{ effort: 1, hasReminders: false, goal: { kpi: 'csat', departmentId: null, by: 5, until: '2026-06-30' } }
	});
	const place = { department: '', period: '2026-Q3', breaks: 'accepted' };
	return { entry, fields: (time: number) => ({ ...place, ...satisfied(60 + (time % 30)) }) };
}

function satisfied(count: number) {
	return {
		...{ 'csat.mode': 'counts', 'csat.satisfied': String(count), 'csat.answers': '200', 'csat.target': '80' },
		...{ 'nps.mode': 'known', 'nps.value': String(count - 50) }
	};
}
