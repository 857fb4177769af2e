import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { isEnding } from '../../../src/lib/server/entry/ending';
import { endGracefully } from '../../../src/lib/server/entry/graceful-end';
import { watching } from '../../../src/lib/server/live';

/**
 * Answers each request after half a second, at once under `/ready`, never under `/hanging`, and `/watching` by a stream; says what happens when it is
 * told to end, `SECONDS` after which it takes nothing new.
 */
const server = createServer((request, response) => {
	process.stdout.write(`asked ${request.url}\n`);
	if (request.url === '/ready') response.end(isEnding() ? 'ending' : 'ready');
	else if (request.url === '/watching') Readable.from(watching('session', nothingNew)).pipe(response);
	else if (request.url !== '/hanging') setTimeout(() => response.end('answered'), 500);
});
const nothingNew = { look: async () => 'as ever', follow: () => () => undefined };
process.on('sveltekit:shutdown', () => process.stdout.write('shutdown\n'));
endGracefully(
	server,
	async () => {
		process.stdout.write('cleaned up\n');
	},
	Number(process.env['SECONDS'])
);
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(`port ${address && typeof address === 'object' ? address.port : 0}\n`);
});
