export { collect } from './collect';
export type { PersonalData } from './document';
