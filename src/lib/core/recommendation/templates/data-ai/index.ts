import type { RecommendationTemplate } from '../../types';
import { actingAheadTemplates } from './acting-ahead';
import { earlySignsTemplates } from './early-signs';
import { joinedDataTemplates } from './joined-data';
import { sayTemplates } from './say';
import { speedTemplates } from './speed';

export const dataAiTemplates: readonly RecommendationTemplate[] = [
	...speedTemplates,
	...joinedDataTemplates,
	...earlySignsTemplates,
	...sayTemplates,
	...actingAheadTemplates
];
