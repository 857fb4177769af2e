export { create, type Created, type NewOrganisation } from './create';
export { destroy } from './destroy';
export { lockOrganisation } from './lock';
export { ofUser, type Membership } from './of-user';
export { overview, type Overview } from './overview';
export { changeSettings, readSettings, type Settings, timeZones } from './settings';
export { newSlug } from './slug';
