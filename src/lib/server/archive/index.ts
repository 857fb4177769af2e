export { limits } from './format';
export { inLine } from './in-line';
export { importedBefore } from './imported';
export { originOf } from './origin';
export { type ArchiveProblem, read, type ReadArchive } from './read';
export { restore, type Taker } from './restore';
export { write } from './write';
