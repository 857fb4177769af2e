import type { ReportInput } from '../report/types';
import type { Text } from '../text';

/** An invented company that answered `executive`, with all a report needs but the questionnaire's version. */
export type SampleProfile = Omit<ReportInput, 'questionnaire'> & {
	/** Stable; used in addresses and tests. */
	readonly id: string;
	readonly title: Text;
	/** Two sentences: what the company does, and what its report shows. Says that the company is invented. */
	readonly portrait: Text;
};
