import { and, eq, gte, inArray, isNotNull, lte } from 'drizzle-orm';
import { dueReminder, type ReminderKind, reminderWindow } from '$lib/core/actions/reminders';
import { dayOf } from '../day';
import type { Database } from '../db';
import { actionReminders, actions, organisations } from '../db/schema';
import type { Job } from '../jobs';
import { deliver, hasMailServer } from '../mail';
import { reminderMail } from './reminder-mail';
import { type ReminderTo, reminderTo } from './reminder-to';

/** Nobody is written to at night: from this hour on in the time zone of the organisation, until noon. */
const hours = { from: 7, before: 12 } as const;

/**
 * Reminds owners of open actions a week before they are due, on the day, and a week after, each once for a due date. That it went out is
 * written down before it does: a process that dies in between leaves one person without, and nobody gets two. What the mail server
 * refuses is given back and tried again at the next hour, as long as the reminder's days last.
 */
export const actionReminderMails: Job = {
	name: 'action-reminders',
	everyMinutes: 60,
	async run(database, now) {
		if (!hasMailServer()) return;
		for (const { id, timeZone } of await placesWith(database, now)) {
			if (!isMorning(now, timeZone)) continue;
			await remindIn(database, id, dayOf(now, timeZone));
		}
	}
};

/** Organisations that may have something to be reminded of; somewhere on earth it is already tomorrow or still yesterday. */
async function placesWith(database: Database, now: Date): Promise<{ id: string; timeZone: string }[]> {
	const [earliest, latest] = reminderWindow(now.toISOString().slice(0, 10));
	const found = await database.read({ system: true }, (transaction) =>
		transaction
			.selectDistinct({ id: actions.organisationId })
			.from(actions)
			.where(and(inArray(actions.status, ['to-do', 'doing']), gte(actions.dueOn, earliest), lte(actions.dueOn, latest)))
	);
	const places: { id: string; timeZone: string }[] = [];
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

async function remindIn(database: Database, organisationId: string, today: string): Promise<void> {
	const open = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({ id: actions.id, dueOn: actions.dueOn, createdAt: actions.createdAt })
			.from(actions)
			.where(
				and(
					eq(actions.organisationId, organisationId),
					inArray(actions.status, ['to-do', 'doing']),
					eq(actions.hasReminders, true),
					isNotNull(actions.ownerPersonId)
				)
			)
	);
	for (const { id, dueOn, createdAt } of open) {
		const kind = dueOn === null ? null : dueReminder(dueOn, today, dayOf(createdAt));
		if (dueOn === null || kind === null) continue;
		const reminder = { organisationId, actionId: id, kind, dueOn };
		const to = await take(database, reminder);
		if (to !== null && (await deliver(reminderMail(to, kind))) !== 'sent') await giveBack(database, reminder);
	}
}

interface Reminder {
	readonly organisationId: string;
	readonly actionId: string;
	readonly kind: ReminderKind;
	readonly dueOn: string;
}

/** To whom it goes, for one of any number of processes; null: it has gone out, or there is nobody to write to (any more). */
async function take(database: Database, reminder: Reminder): Promise<ReminderTo | null> {
	const { organisationId, actionId, dueOn } = reminder;
	const to = await reminderTo(database, organisationId, actionId);
	if (to === null || to.dueOn !== dueOn) return null;
	const taken = await database.withScope({ organisationId }, (transaction) =>
		transaction.insert(actionReminders).values(reminder).onConflictDoNothing().returning({ kind: actionReminders.kind })
	);
	return taken.length === 1 ? to : null;
}

async function giveBack(database: Database, { organisationId, actionId, kind, dueOn }: Reminder): Promise<void> {
	await database.withScope({ organisationId }, (transaction) =>
		transaction
			.delete(actionReminders)
			.where(
				and(
					eq(actionReminders.organisationId, organisationId),
					eq(actionReminders.actionId, actionId),
					eq(actionReminders.kind, kind),
					eq(actionReminders.dueOn, dueOn)
				)
			)
	);
}

function isMorning(now: Date, timeZone: string): boolean {
	const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now));
	return hour >= hours.from && hour < hours.before;
}
