import { defineConfig } from 'drizzle-kit';

/** Paths are read from where the command runs: `npm run migrations` in the root of the repository. */
export default defineConfig({
	dialect: 'postgresql',
	schema: './src/lib/server/db/schema/index.ts',
	out: './src/lib/server/db/migrations'
});
