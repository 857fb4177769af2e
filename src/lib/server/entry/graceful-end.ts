import type { Server } from 'node:http';

/** How long running requests may take to finish, in milliseconds, once the process was told to end. */
const millisecondsToFinish = 20_000;

/**
 * Ends on SIGTERM or SIGINT: takes no new connections, lets running requests finish, then runs `cleanUp` and exits with 0.
 * A second signal exits at once.
 */
export function endGracefully(server: Server, cleanUp: () => Promise<void>): void {
	let isEnding = false;
	server.on('request', (_, response) => {
		if (isEnding) response.setHeader('connection', 'close');
		// A kept-alive connection is closed as soon as its last request is answered.
		response.once('close', () => isEnding && server.closeIdleConnections());
	});
	const end = () => {
		if (isEnding) process.exit(1);
		isEnding = true;
		server.close(() => {
			// The framework's own event, which the types of Node do not know.
			const listeners: NodeJS.EventEmitter = process;
			listeners.emit('sveltekit:shutdown');
			cleanUp().then(
				() => process.exit(0),
				() => process.exit(1)
			);
		});
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), millisecondsToFinish).unref();
	};
	process.on('SIGTERM', end);
	process.on('SIGINT', end);
}
