export { changeAccent, ownAccent } from './accent';
export { brandOf } from './brand';
export { lookOf } from './look';
export { mailSender } from './sender';
