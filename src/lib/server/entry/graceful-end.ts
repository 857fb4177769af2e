import type { Server, ServerResponse } from 'node:http';
import { tellEnding } from './ending';

/** How long running requests may take to finish, in milliseconds, once no new one is taken. */
const millisecondsToFinish = 20_000;

/**
 * Ends on SIGTERM or SIGINT. For `secondsBefore` it goes on answering, says that it is not ready any more (`/readyz`) and asks to be left with each
 * answer, so that a proxy sends nothing more; then it takes no new connections, lets running requests finish, runs `cleanUp` and exits with 0. A second
 * signal exits at once.
 */
export function endGracefully(server: Server, cleanUp: () => Promise<void>, secondsBefore = 0): void {
	let isEnding = false;
	const running = new Set<ServerResponse>();
	// First of all: many an answer is complete as soon as it is asked for.
	server.prependListener('request', (_, response) => {
		running.add(response);
		if (isEnding) askToLeave(response);
		response.once('close', () => {
			running.delete(response);
			// A kept-alive connection is closed as soon as its last request is answered.
			if (isEnding && !server.listening) server.closeIdleConnections();
		});
	});
	const end = () => {
		if (isEnding) process.exit(1);
		isEnding = true;
		running.forEach(askToLeave);
		tellEnding();
		setTimeout(() => close(server, cleanUp), secondsBefore * 1000);
	};
	process.on('SIGTERM', end);
	process.on('SIGINT', end);
}

/** Whoever sends the next request on this connection would have it broken off. */
function askToLeave(response: ServerResponse): void {
	if (!response.headersSent) response.setHeader('connection', 'close');
}

function close(server: Server, cleanUp: () => Promise<void>): void {
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
}
