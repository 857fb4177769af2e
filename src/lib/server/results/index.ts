export { closedAnonymous, closedRounds, type ClosedRound, roundReader, type RoundReader } from './course';
export { keptByRows } from './kept';
export { namedAnswers, type NamedAnswer } from './named';
export { roundAt } from './round-at';
export { type Stamp, stampOnce, toldOfActions, toldOfEdits } from './stamp';
