export { visitOrganisation, type OrganisationScope, type OrganisationVisit } from './organisation';
export { visitPractice, type PracticeScope, type PracticeVisit } from './practice';
export type { Actor } from './types';
