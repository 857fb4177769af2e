export { follow, type Subject } from './hub';
export { stampOf } from './stamp';
export { watching } from './watching';
