import type { RecommendationTemplate } from '../../types';
import { delightTemplates } from './delight';
import { departuresTemplates } from './departures';
import { marginTemplates } from './margin';
import { publicOpinionTemplates } from './public-opinion';
import { rewardTemplates } from './reward';
import { tailoringTemplates } from './tailoring';

export const relationshipTemplates: readonly RecommendationTemplate[] = [
	...departuresTemplates,
	...rewardTemplates,
	...tailoringTemplates,
	...publicOpinionTemplates,
	...delightTemplates,
	...marginTemplates
];
