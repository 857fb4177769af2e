import type { RecommendationTemplate } from '../types';
import { dataAiTemplates } from './data-ai';
import { innovationTemplates } from './innovation';
import { journeyTemplates } from './journey';
import { leadershipTemplates } from './leadership';
import { measurementTemplates } from './measurement';
import { pulseDataAiTemplates } from './pulse/data-ai';
import { pulseInnovationTemplates } from './pulse/innovation';
import { pulseJourneyTemplates } from './pulse/journey';
import { pulseLeadershipTemplates } from './pulse/leadership';
import { pulseMeasurementTemplates } from './pulse/measurement';
import { pulseRelationshipTemplates } from './pulse/relationship';
import { pulseServiceTemplates } from './pulse/service';
import { pulseUnderstandingTemplates } from './pulse/understanding';
import { relationshipTemplates } from './relationship';
import { serviceTemplates } from './service';
import { understandingTemplates } from './understanding';

/** Every recommendation as written, in the order of the dimensions (`docs/method.md` §8). */
export const recommendationTemplates: readonly RecommendationTemplate[] = [
	...leadershipTemplates,
	...pulseLeadershipTemplates,
	...understandingTemplates,
	...pulseUnderstandingTemplates,
	...journeyTemplates,
	...pulseJourneyTemplates,
	...innovationTemplates,
	...pulseInnovationTemplates,
	...relationshipTemplates,
	...pulseRelationshipTemplates,
	...serviceTemplates,
	...pulseServiceTemplates,
	...dataAiTemplates,
	...pulseDataAiTemplates,
	...measurementTemplates,
	...pulseMeasurementTemplates
];
