import type { Job } from '../jobs/job';
import { enforce } from './enforce';

/** Twice a day: a period is counted in months, and a server that is switched off at night still gets its turn. */
export const retention: Job = { name: 'retention', everyMinutes: 12 * 60, run: enforce };
