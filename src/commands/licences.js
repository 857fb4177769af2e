import { writeFileSync } from 'node:fs';
import { licencesText } from './licences-text.js';

/** `npm run licences`: writes `docs/licences.md` anew from what is locked; needs neither a build nor the network. */
writeFileSync('docs/licences.md', licencesText());
