export { deletionDayOf } from './care';
export { open as openClient, list as clients, type Client } from './clients';
export { close } from './close';
export { changeRole, leave, list as consultants, remove, type Consultant, type ConsultantChange } from './consultants';
export { create } from './create';
export * as invitations from './invitations';
export { invite, type Invited } from './invite';
export { ledAlone, ofUser, type OwnPractice } from './of-user';
export { rename } from './rename';
