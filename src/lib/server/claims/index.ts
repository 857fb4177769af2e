export { intoAccount, intoOrganisation, outOfAccount, outOfOrganisation } from './claim';
export { destroy } from './destroy';
export { ofOrganisation, ofUser } from './list';
export { isRecorded, kindOf, ownerOf } from './owner';
export { placesOf } from './places';
export { readdress } from './readdress';
export type { ClaimedAssessment, Claiming, Owner, OwnerKind } from './types';
