export { organisationOnce, practiceOnce } from './once';
export { visitOrganisation, visitOrganisations, type OrganisationScope, type OrganisationVisit } from './organisation';
export { practiceIdsOf, visitPractice, type PracticeScope, type PracticeVisit } from './practice';
export type { Actor, UserScope } from './types';
