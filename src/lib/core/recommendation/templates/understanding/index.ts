import type { RecommendationTemplate } from '../../types';
import { understandingGroupTemplates } from './groups';
import { understandingListeningTemplates } from './listening';
import { understandingTestingTemplates } from './testing';

export const understandingTemplates: readonly RecommendationTemplate[] = [
	...understandingListeningTemplates,
	...understandingTestingTemplates,
	...understandingGroupTemplates
];
