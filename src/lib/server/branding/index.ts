export { changeAccent, ownAccent } from './accent';
export { brandOf } from './brand';
export type { Keeper } from './keeper';
export { lookOf } from './look';
export { mailSender } from './sender';
