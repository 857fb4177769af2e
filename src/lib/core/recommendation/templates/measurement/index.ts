import type { RecommendationTemplate } from '../../types';
import { closingTemplates } from './closing';
import { effectTemplates } from './effect';
import { figuresTemplates } from './figures';
import { surveyTemplates } from './survey';

export const measurementTemplates: readonly RecommendationTemplate[] = [
	...surveyTemplates,
	...effectTemplates,
	...figuresTemplates,
	...closingTemplates
];
