/**
 * Read first by every process of `npm test` (`NODE_OPTIONS` in `tests/run.js`). They live for seconds, and compiling the embedded engine's busiest
 * functions a second time, for speed, would be a third of the work of starting one. What is measured runs without this.
 */
process.getBuiltinModule('node:v8').setFlagsFromString('--wasm-tiering-budget=50000000');
