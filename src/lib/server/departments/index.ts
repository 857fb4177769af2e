export { add, importList, planImport } from './add';
export { move, type Moved, rename, type Renamed } from './change';
export { type Department, list } from './list';
export { remove, type Removed } from './remove';
