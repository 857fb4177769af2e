import { runBench, runProfile } from '../../tests/bench/run';

/**
 * `npm run bench`: measures the budgets against the build that is there; ends with 1 where one does not hold. With `-- --profile` it shows where
 * the time goes instead.
 */
if (process.argv.includes('--profile')) await runProfile(console.log);
else process.exitCode = (await runBench(console.log)) ? 0 : 1;
