export { create } from './create';
export { list, revoke } from './list';
export { open, type TokenVisit } from './open';
