export { type AskedImport, enter, type Entered } from './enter';
export { limits } from './limits';
export { find, type KpiImport, list, type OpenedImport } from './list';
export { contextOf, type ImportTable, plan, type Planned } from './plan';
export { type FileProblem, type NamedTable, readFile, readRows } from './read-file';
export { redo, undo, type Undone } from './undo';
