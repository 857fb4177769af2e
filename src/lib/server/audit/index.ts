export { acts, type Act } from './acts';
export { exportFormats, exportLog, type ExportFormat } from './export';
export { type Filter, readFilter, type ReadFilter } from './filter';
export { kindNames, type Kind } from './kinds';
export { type AuditScope, type Entry, page } from './list';
export { record, type Place } from './record';
export { entryWords, type EntryWords } from './words';
