import type { PassageId } from '../catalogue/types';

/** What the report cites where it shows the verdicts of the reality check: the demand for a clear yes, and the one study. */
export const realityCheckSources: readonly PassageId[] = ['ki check.regel', 'ki kosten.1'];
