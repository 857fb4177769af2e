export { arrange } from './arrange';
export { defaultSetup } from './defaults';
export { freezeGroups, invitedCount } from './freeze';
export { merge, split } from './merging';
export { countInSteps, totalInSteps } from './turnout';
export * from './types';
