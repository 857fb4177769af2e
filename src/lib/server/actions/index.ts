export { advice } from './advice';
export { change, create, remove } from './change';
export { figuresOf, type OrganisationFigures, outcomes } from './figures';
export { events, find, list, overdue } from './list';
export { move, note } from './move';
export { reachOf } from './reach';
export type { ActionEvent, ActionFields, ActionOrigin, ActionSaved, Reach } from './types';
