/** What stands behind the name of a command, however it was started: by `run.js` or as the built file itself. */
export function parametersOf(command: string): readonly string[] {
	const given = process.argv.slice(2);
	return given[0] === command ? given.slice(1) : given;
}
