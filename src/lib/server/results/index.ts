export { closedRounds } from './course';
export { namedAnswers, type NamedAnswer } from './named';
