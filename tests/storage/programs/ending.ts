import { createServer } from 'node:http';
import { endGracefully } from '../../../src/lib/server/entry/graceful-end';

/** Answers each request after half a second, or never under `/hanging`; says what happens when it is told to end. */
const server = createServer((request, response) => {
	process.stdout.write(`asked ${request.url}\n`);
	if (request.url !== '/hanging') setTimeout(() => response.end('answered'), 500);
});
process.on('sveltekit:shutdown', () => process.stdout.write('shutdown\n'));
endGracefully(server, async () => {
	process.stdout.write('cleaned up\n');
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(`port ${address && typeof address === 'object' ? address.port : 0}\n`);
});
