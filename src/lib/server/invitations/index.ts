export { accept, type FoundInvitation, open, roleOf } from './accept';
export { list, type OpenInvitation } from './list';
export { resend, revoke, send, type SentInvitation } from './send';
export { validDays } from './validity';
