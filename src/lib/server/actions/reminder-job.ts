import { and, eq, gte, inArray, isNotNull, lte, max, or } from 'drizzle-orm';
import { dueReminder, type ReminderKind, reminderWindow } from '$lib/core/actions/reminders';
import { mailSender } from '../branding';
import { dayOf } from '../day';
import type { Database } from '../db';
import { actionReminders, actions, organisations, people } from '../db/schema';
import type { Job } from '../jobs';
import { deliver, hasMailServer } from '../mail';
import { reminderMail } from './reminder-mail';
import { reminderTo } from './reminder-to';

/** Nobody is written to at night: from this hour on in the time zone of the organisation, until noon. */
const hours = { from: 7, before: 12 } as const;

/**
 * Reminds owners of open actions a week before they are due, on the day, and a week after, each once for a due date; whoever owns several
 * gets one mail about all of them, and no second one on a day. That it went out is written down before it does: a process that dies in
 * between leaves one person without, and nobody gets two. What the mail server refuses is given back and tried again at the next hour, as
 * long as the reminder's days last.
 */
export const actionReminderMails: Job = {
	name: 'action-reminders',
	everyMinutes: 60,
	async run(database, now) {
		if (!hasMailServer()) return;
		for (const place of await placesWith(database, now)) {
			if (isMorning(now, place.timeZone)) await remindIn(database, place, now);
		}
	}
};

interface Place {
	readonly id: string;
	readonly timeZone: string;
}

/** Organisations that may have something to be reminded of; somewhere on earth it is already tomorrow or still yesterday. */
async function placesWith(database: Database, now: Date): Promise<readonly Place[]> {
	const [earliest, latest] = reminderWindow(now.toISOString().slice(0, 10));
	const found = await database.read({ system: true }, (transaction) =>
		transaction
			.selectDistinct({ id: actions.organisationId })
			.from(actions)
			.where(and(inArray(actions.status, ['to-do', 'doing']), gte(actions.dueOn, earliest), lte(actions.dueOn, latest)))
	);
	const places: Place[] = [];
	for (const { id } of found) {
		const [place] = await database.read({ organisationId: id }, (transaction) =>
			transaction
				.select({ id: organisations.id, timeZone: organisations.timeZone })
				.from(organisations)
				.where(eq(organisations.id, id))
		);
		if (place) places.push(place);
	}
	return places;
}

async function remindIn(database: Database, { id: organisationId, timeZone }: Place, now: Date): Promise<void> {
	const today = dayOf(now, timeZone);
	for (const [personId, due] of await dueByOwner(database, organisationId, today)) {
		if (await wasWrittenTo(database, organisationId, personId, now, timeZone)) continue;
		const taken = await take(database, due, now);
		if (taken.length === 0) continue;
		const to = await reminderTo(
			database,
			organisationId,
			personId,
			taken.map(({ actionId }) => actionId)
		);
		const reminded = (to?.actions ?? []).flatMap((action) => {
			const reminder = taken.find(({ actionId, dueOn }) => actionId === action.id && dueOn === action.dueOn);
			return reminder ? [{ ...action, kind: reminder.kind }] : [];
		});
		if (to === null || reminded.length === 0) continue;
		const sender = await mailSender(database, { organisationId });
		if ((await deliver({ ...reminderMail(to, reminded), sender })) !== 'sent') await giveBack(database, taken);
	}
}

interface Reminder {
	readonly organisationId: string;
	readonly actionId: string;
	readonly kind: ReminderKind;
	readonly dueOn: string;
}

/** What each owner is to be reminded of these days. */
async function dueByOwner(
	database: Database,
	organisationId: string,
	today: string
): Promise<ReadonlyMap<string, readonly Reminder[]>> {
	const open = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({
				...{ actionId: actions.id, dueOn: actions.dueOn, createdAt: actions.createdAt },
				personId: actions.ownerPersonId
			})
			.from(actions)
			.innerJoin(people, and(eq(people.organisationId, actions.organisationId), eq(people.id, actions.ownerPersonId)))
			.where(
				and(
					eq(actions.organisationId, organisationId),
					inArray(actions.status, ['to-do', 'doing']),
					eq(actions.hasReminders, true),
					isNotNull(people.email)
				)
			)
	);
	const due = new Map<string, Reminder[]>();
	for (const { actionId, personId, dueOn, createdAt } of open) {
		const kind = dueOn === null ? null : dueReminder(dueOn, today, dayOf(createdAt));
		if (dueOn === null || kind === null || personId === null) continue;
		due.set(personId, [...(due.get(personId) ?? []), { organisationId, actionId, kind, dueOn }]);
	}
	return due;
}

/** Once a day is enough, however many actions there are and however often their dates are changed: what comes later waits for the next morning. */
async function wasWrittenTo(
	database: Database,
	organisationId: string,
	personId: string,
	now: Date,
	timeZone: string
): Promise<boolean> {
	const [row] = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({ last: max(actionReminders.sentAt) })
			.from(actionReminders)
			.innerJoin(
				actions,
				and(eq(actions.organisationId, actionReminders.organisationId), eq(actions.id, actionReminders.actionId))
			)
			.where(and(eq(actions.organisationId, organisationId), eq(actions.ownerPersonId, personId)))
	);
	return row?.last != null && dayOf(row.last, timeZone) === dayOf(now, timeZone);
}

/** Which of them go out now, for one of any number of processes: all of a person's are taken at once. */
async function take(database: Database, due: readonly Reminder[], now: Date): Promise<readonly Reminder[]> {
	const [first] = due;
	if (!first) return [];
	const { organisationId } = first;
	const rows = due
		.map((reminder) => ({ ...reminder, sentAt: now }))
		.sort((one, other) => (one.actionId < other.actionId ? -1 : 1));
	const taken = await database.withScope({ organisationId }, (transaction) =>
		transaction
			.insert(actionReminders)
			.values(rows)
			.onConflictDoNothing()
			.returning({ actionId: actionReminders.actionId, kind: actionReminders.kind, dueOn: actionReminders.dueOn })
	);
	return taken.map((each) => ({ organisationId, ...each }));
}

async function giveBack(database: Database, taken: readonly Reminder[]): Promise<void> {
	const [first] = taken;
	if (!first) return;
	const { organisationId } = first;
	await database.withScope({ organisationId }, (transaction) =>
		transaction
			.delete(actionReminders)
			.where(
				or(
					...taken.map(({ actionId, kind, dueOn }) =>
						and(
							eq(actionReminders.organisationId, organisationId),
							eq(actionReminders.actionId, actionId),
							eq(actionReminders.kind, kind),
							eq(actionReminders.dueOn, dueOn)
						)
					)
				)
			)
	);
}

function isMorning(now: Date, timeZone: string): boolean {
	const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now));
	return hour >= hours.from && hour < hours.before;
}
