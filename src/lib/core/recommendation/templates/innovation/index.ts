import type { RecommendationTemplate } from '../../types';
import { innovationLeadTemplates } from './lead';
import { innovationNeedTemplates } from './needs';
import { innovationOfferTemplates } from './offers';

export const innovationTemplates: readonly RecommendationTemplate[] = [
	...innovationOfferTemplates,
	...innovationNeedTemplates,
	...innovationLeadTemplates
];
