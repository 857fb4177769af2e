export { arrange } from './arrange';
export { defaultSetup } from './defaults';
export { freezeGroups, invitedCount } from './freeze';
export { merge, split } from './merging';
export { countInSteps } from './turnout';
export * from './types';
