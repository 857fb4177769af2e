export { accept } from './accept';
export { change } from './change';
export { end, giveUp } from './end';
export { renew } from './renew';
export { list, type Engagement } from './list';
