import type { RecommendationTemplate } from '../types';
import { dataAiTemplates } from './data-ai';
import { innovationTemplates } from './innovation';
import { journeyTemplates } from './journey';
import { leadershipTemplates } from './leadership';
import { measurementTemplates } from './measurement';
import { relationshipTemplates } from './relationship';
import { serviceTemplates } from './service';
import { understandingTemplates } from './understanding';

/** Every recommendation as written, in the order of the dimensions (`docs/method.md` §8). */
export const recommendationTemplates: readonly RecommendationTemplate[] = [
	...leadershipTemplates,
	...understandingTemplates,
	...journeyTemplates,
	...innovationTemplates,
	...relationshipTemplates,
	...serviceTemplates,
	...dataAiTemplates,
	...measurementTemplates
];
