import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** `npm run env-example`: writes `.env.example` anew from the variables that the program reads; needs no build. */
const { module } = await runnerImport('/src/lib/server/environment-example.ts');
writeFileSync('.env.example', module.environmentExample());
