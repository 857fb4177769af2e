export { type ExportLine, exportLine } from './line';
export { ask, bytesOf, find, list, remove } from './own';
export { type ExportAtWork, type FileExport, type Maker, type Making } from './types';
