export { correct, enter, remove, restore } from './change';
export { deleted, history } from './history';
export { countOf, find, list, readFor } from './list';
export { bringBack, define, own, type OwnKpiSaved, redefine, retire } from './own';
export { writeAll } from './write';
export type { EntryWrite, KpiEntrySaved, KpiEntryVersion, NewKpiEntry, StoredKpiEntry, WriteRefusal } from './types';
