export { closedAnonymous, closedRounds, type ClosedRound, roundReader, type RoundReader } from './course';
export { namedAnswers, type NamedAnswer } from './named';
export { stampOf } from './stamp';
