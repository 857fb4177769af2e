export { buildSheet } from './sheet';
export type { InstanceSettings, SheetSettings, Statement } from './types';
