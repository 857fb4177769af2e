export { acts, type Act } from './acts';
export { record, type Place } from './record';
