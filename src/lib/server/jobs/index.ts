import { unacceptedClients } from '../practices/unaccepted-clients';
import { retention } from '../retention';
import { expiredAccountRows, finishedLimits } from './expiry';
import type { Job } from './job';

export type { Job };
export { startJobs } from './runner';

/** Everything the program does by itself. */
export const jobs: readonly Job[] = [finishedLimits, expiredAccountRows, unacceptedClients, retention];
