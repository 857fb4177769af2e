import type { RecommendationTemplate } from '../../types';
import { channelsTemplates } from './channels';
import { costOrReturnTemplates } from './cost-or-return';
import { feedbackTemplates } from './feedback';
import { leewayTemplates } from './leeway';
import { reachTemplates } from './reach';

export const serviceTemplates: readonly RecommendationTemplate[] = [
	...channelsTemplates,
	...leewayTemplates,
	...feedbackTemplates,
	...reachTemplates,
	...costOrReturnTemplates
];
