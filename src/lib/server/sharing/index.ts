export { addressOf } from './links';
export { create, linksMax, type ShareRequest } from './create';
export { find, list, views, viewsMax } from './list';
export { note, open } from './open';
export { ownerByKey, ownerIn } from './owner';
export { sharePasswordLength, tryPassword } from './password';
export { keeperThrough, scopeThrough, sharedReport } from './reading';
export { revoke } from './revoke';
export type { OpenedLink, ShareEvent, ShareLink, ShareOwner, SharedSubject, ShareTerms } from './types';
