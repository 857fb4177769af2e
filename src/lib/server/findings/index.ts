export { setAside, takeUp } from './dismissals';
export { find } from './find';
export { gather, ofOrganisation } from './gather';
export { ofRound } from './of-round';
export { rowsToJudge, type RowsToJudge } from './rows';
