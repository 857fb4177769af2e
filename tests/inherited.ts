/** What a program that a test starts has of the test's own environment, whatever else it is told. */
export const inherited = { PATH: process.env.PATH, NODE_OPTIONS: process.env.NODE_OPTIONS };
