export { accept } from './accept';
export { change } from './change';
export { end, giveUp } from './end';
export { list, type Engagement } from './list';
