export { decideShowing } from './decide-showing';
export { type DefinitionChange, definitionChange } from './definition-change';
export { findDisclosure } from './find-disclosure';
export { type MergeOffer, mergeOffers } from './merge-offers';
export { roughRange } from './rough-range';
export { shownCount } from './shown-count';
export type { Family, GroupCells, Showing, ShowingInput } from './types';
export { type Visibility, visibleAt } from './visible-at';
