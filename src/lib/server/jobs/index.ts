import { actionReminderMails } from '../actions/reminder-job';
import { closing } from '../closing/job';
import { intakeSweep } from '../participation/batches';
import { unacceptedClients } from '../practices/unaccepted-clients';
import { retention } from '../retention';
import { roundDays } from '../rounds/day-job';
import { roundMails } from '../rounds/mail-job';
import { expiredShareLinks } from '../sharing/sweep';
import { voiceSweep } from '../voice/batches';
import { expiredAccountRows, finishedLimits } from './expiry';
import type { Job } from './job';

export type { Job };
export { startJobs } from './runner';

/** Everything the program does by itself. */
export const jobs: readonly Job[] = [
	finishedLimits,
	expiredAccountRows,
	unacceptedClients,
	retention,
	expiredShareLinks,
	intakeSweep,
	voiceSweep,
	roundDays,
	// Behind the one that ends rounds: those are computed at once.
	closing,
	roundMails,
	actionReminderMails
];
