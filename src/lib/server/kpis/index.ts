export { correct, enter, remove } from './change';
export { countOf, find, list, readFor, recordOf } from './list';
export type { KpiEntrySaved, NewKpiEntry, StoredKpiEntry } from './types';
