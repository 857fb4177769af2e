import type { RecommendationTemplate } from '../../types';
import { leadershipDecisionTemplates } from './decisions';
import { leadershipGoalTemplates } from './goals';
import { leadershipPeopleTemplates } from './people';

export const leadershipTemplates: readonly RecommendationTemplate[] = [
	...leadershipDecisionTemplates,
	...leadershipGoalTemplates,
	...leadershipPeopleTemplates
];
