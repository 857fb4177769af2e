import { discounter } from './discounter';
import { manufacturer } from './manufacturer';
import { service } from './service';
import type { SampleProfile } from './types';

export type { SampleProfile } from './types';

/** Three invented companies whose reports differ; each answered every item of `executive`. */
export const sampleProfiles: readonly SampleProfile[] = [discounter, manufacturer, service];
