import type { GradedItem } from '../../types';
import { pulseDataAiItems } from './data-ai';
import { pulseInnovationItems } from './innovation';
import { pulseJourneyItems } from './journey';
import { pulseLeadershipItems } from './leadership';
import { pulseMeasurementItems } from './measurement';
import { pulseRelationshipItems } from './relationship';
import { pulseServiceItems } from './service';
import { pulseUnderstandingItems } from './understanding';

/** What any member of staff can answer from the last four weeks of their own work, three items a dimension. */
export const pulseItems: readonly GradedItem[] = [
	...pulseLeadershipItems,
	...pulseUnderstandingItems,
	...pulseJourneyItems,
	...pulseInnovationItems,
	...pulseRelationshipItems,
	...pulseServiceItems,
	...pulseDataAiItems,
	...pulseMeasurementItems
];
