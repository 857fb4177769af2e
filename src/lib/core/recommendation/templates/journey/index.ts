import type { RecommendationTemplate } from '../../types';
import { journeyCrossingTemplates } from './crossing';
import { journeyMapTemplates } from './map';
import { journeyMendingTemplates } from './mending';
import { journeyRehearsalTemplates } from './rehearsal';

export const journeyTemplates: readonly RecommendationTemplate[] = [
	...journeyMapTemplates,
	...journeyCrossingTemplates,
	...journeyRehearsalTemplates,
	...journeyMendingTemplates
];
