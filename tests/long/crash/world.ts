import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { questionnaires } from '../../../src/lib/core/catalogue';
import * as schema from '../../../src/lib/server/db/schema';
import type { Beneath, EngineName } from '../product/place';
import { type Stage, stageOn } from '../product/stage';

/** What processes that are killed work on: an organisation with its owner, a survey that people answer and others that are ended. */
export interface World {
	readonly organisationId: string;
	/** `/o/…` of the organisation. */
	readonly base: string;
	/** Another one of the same owner, into which files of figures are imported: elsewhere each correction would ask for another preview. */
	readonly importing: { readonly organisationId: string; readonly base: string };
	/** Of its owner’s session. */
	readonly cookie: string;
	readonly userId: string;
	readonly answered: Survey;
	/** Surveys in which everybody has answered, to be ended one after the other. */
	readonly toEnd: readonly string[];
}

export interface Survey {
	readonly roundId: string;
	/** Links of people of their own. */
	readonly personal: readonly string[];
	/** The link of a group, for as many as come. */
	readonly shared: string;
}

export interface WorldSize {
	/** People with a link of their own. */
	readonly personal: number;
	readonly surveysToEnd: number;
	/** How many have answered in each of those. */
	readonly answersEach: number;
}

/** A database that the product itself has made, with such a world in it; nothing is running. */
export async function prepare(
	engine: EngineName,
	size: WorldSize
): Promise<{ readonly stage: Stage; readonly world: World }> {
	const stage = await stageOn(engine);
	try {
		await stage.start();
		await stage.end('SIGTERM');
		return { stage, world: await stage.place.change((beneath) => enterWorld(beneath, size)) };
	} catch (error) {
		await stage.clear();
		throw error;
	}
}

async function enterWorld(beneath: Beneath, size: WorldSize): Promise<World> {
	const [organisationId, importingId, userId] = [randomUUID(), randomUUID(), randomUUID()];
	const slugOf = (id: string) => `o-${id.slice(0, 8)}`;
	const cookie = await enterOwner(beneath, userId);
	for (const id of [organisationId, importingId]) {
		const owner = { ...person, email: `${userId}@example.org`, role: 'owner', userId };
		await beneath.insert(schema.organisations, [{ id, slug: slugOf(id), name: 'Müller & Söhne', locale: 'en' }]);
		await beneath.insert(schema.people, [{ organisationId: id, ...owner }]);
	}
	const version = await pulseVersion(beneath);
	const answered = await enterSurvey(beneath, organisationId, version, size.personal);
	const toEnd: string[] = [];
	while (toEnd.length < size.surveysToEnd) {
		toEnd.push(await enterAnswered(beneath, organisationId, version, size.answersEach));
	}
	const importing = { organisationId: importingId, base: `/o/${slugOf(importingId)}` };
	return { organisationId, base: `/o/${slugOf(organisationId)}`, importing, cookie, userId, answered, toEnd };
}

/** Two weeks from yesterday on: open whatever the time zone. */
const days = () => ({ opensOn: dayIn(-1), closesOn: dayIn(14), closesAt: new Date(Date.now() + 14 * 86_400_000) });

export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

const person = { name: 'Anna Beispiel' };

async function enterOwner({ insert }: Beneath, userId: string): Promise<string> {
	const [email, session] = [`${userId}@example.org`, randomBytes(20).toString('hex')];
	const verified = { emailVerifiedAt: new Date(), passwordHash: 'none' };
	await insert(schema.users, [{ id: userId, email, emailHash: sha256(email), ...person, locale: 'en', ...verified }]);
	const expiresAt = new Date(Date.now() + 7 * 86_400_000);
	await insert(schema.sessions, [{ idHash: sha256(session), userId, device: 'Test', expiresAt }]);
	return `session=${session}`;
}

async function pulseVersion({ query }: Beneath): Promise<string> {
	const [row] = await query<{ version: string }>(`select version from questionnaire_versions where id = 'pulse'`);
	if (!row) throw new Error('The product has kept no questionnaire.');
	return row.version;
}

async function enterSurvey(
	{ insert }: Beneath,
	organisationId: string,
	questionnaireVersion: string,
	count: number
): Promise<Survey> {
	const place = { organisationId, roundId: randomUUID() };
	await insert(schema.rounds, [roundRow(place, questionnaireVersion, 'Answered')]);
	const [ownGroup, sharedGroup, shared] = [randomUUID(), randomUUID(), token()];
	await insert(schema.roundGroups, [
		{ ...groupRow(place, ownGroup, 'Sales', 0), invitedOtherStaff: count },
		{ ...groupRow(place, sharedGroup, 'Stores', 1), way: 'link', linkHash: sha256(shared), invitedOtherStaff: 100_000 }
	]);
	const personal = Array.from({ length: count }, token);
	for (let from = 0; from < count; from += rowsAtOnce) {
		const rows = personal.slice(from, from + rowsAtOnce).map((each) => {
			const cell = {
				...place,
				groupId: ownGroup,
				role: 'other-staff',
				inviteeId: randomUUID(),
				personId: randomUUID()
			};
			return { ...cell, id: cell.inviteeId, tokenHash: sha256(each) };
		});
		await insert(schema.roundInvitees, rows);
		await insert(schema.roundParticipations, rows.map(withoutId));
	}
	return { roundId: place.roundId, personal, shared };
}

/** Everybody invited has answered: ending it is all that is left. */
async function enterAnswered(
	{ insert }: Beneath,
	organisationId: string,
	questionnaireVersion: string,
	count: number
): Promise<string> {
	const place = { organisationId, roundId: randomUUID() };
	await insert(schema.rounds, [roundRow(place, questionnaireVersion, 'To end')]);
	const groups = [0, 1, 2].map((position) => ({
		...groupRow(place, randomUUID(), `Group ${position}`, position),
		invitedOtherStaff: Math.ceil((count - position) / 3)
	}));
	await insert(schema.roundGroups, groups);
	const rows = Array.from({ length: count }, (_, person) => {
		const cell = { ...place, groupId: groups[person % 3]?.id, role: 'other-staff' };
		return { ...cell, id: randomUUID(), personId: randomUUID(), sheet: sheetOf(person) };
	});
	await insert(schema.roundInvitees, rows);
	await insert(
		schema.roundParticipations,
		rows.map(({ id, ...row }) => ({ ...row, inviteeId: id, tokenHash: sha256(id), state: 'done' }))
	);
	await insert(
		schema.roundResponses,
		rows.map(({ id, ...row }) => ({ ...row, receiptHash: sha256(`receipt ${id}`) }))
	);
	return place.roundId;
}

const rowsAtOnce = 500;

interface RoundPlace {
	readonly organisationId: string;
	readonly roundId: string;
}

function roundRow({ organisationId, roundId }: RoundPlace, questionnaireVersion: string, name: string) {
	const kind = { kind: 'anonymous', locale: 'en', questionnaireId: 'pulse', questionnaireVersion };
	return { organisationId, id: roundId, name, ...kind, ...days(), status: 'open', launchedAt: new Date() };
}

function groupRow(place: RoundPlace, id: string, name: string, position: number) {
	return { ...place, id, kind: 'department', name, position, departmentIds: [], way: 'personal' };
}

function sheetOf(person: number): number[] {
	return questionnaires.pulse.items.map((_, place) => (person + place * (1 + (person % 3))) % 5);
}

const withoutId = ({ id: _id, ...row }: Record<string, unknown> & { readonly id: string }) => row;

const dayIn = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

const token = () => randomBytes(32).toString('base64url');
