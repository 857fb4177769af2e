import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of this machine's loopback on which nothing listens at this moment. */
export async function freePort(): Promise<number> {
	const [port = 0] = await freePorts(1);
	return port;
}

/** Each another one. */
export async function freePorts(count: number): Promise<number[]> {
	const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
	await Promise.all(probes.map((probe) => once(probe, 'listening')));
	const ports = probes.map((probe) => {
		const bound = probe.address();
		if (bound === null || typeof bound === 'string') throw new Error('No port is free.');
		return bound.port;
	});
	await Promise.all(probes.map((probe) => once(probe.close(), 'close')));
	return ports;
}
