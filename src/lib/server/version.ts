import { version } from '../../../package.json';

/** Of this program, as `CHANGELOG.md` names it. */
export const programVersion: string = version;
