import { BlockList, isIP } from 'node:net';
import { plainAddress } from './subscriber';

/**
 * Who is at the other end: the connection's own address. Only where that is a proxy the operator trusts, the proxy's word counts: the
 * last address of `X-Forwarded-For` that no trusted proxy has. What stands before it was written by the client itself.
 */
export function clientAddress(peer: string, forwardedFor: string | null, trustedProxies: readonly string[]): string {
	const trusted = networksOf(trustedProxies);
	let client = plainAddress(peer);
	for (const entry of (forwardedFor ?? '').split(',').reverse()) {
		const address = withoutPort(entry.trim());
		if (!includes(trusted, client) || isIP(address) === 0) return client;
		client = plainAddress(address);
	}
	return client;
}

/** Whether a connection comes from a proxy whose word counts. */
export function isTrustedProxy(peer: string, trustedProxies: readonly string[]): boolean {
	return trustedProxies.length > 0 && includes(networksOf(trustedProxies), plainAddress(peer));
}

function networksOf(list: readonly string[]): BlockList {
	const networks = new BlockList();
	for (const entry of list) {
		const [address = '', length] = entry.split('/');
		const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
		if (length === undefined) networks.addAddress(address, family);
		else networks.addSubnet(address, Number(length), family);
	}
	return networks;
}

function includes(networks: BlockList, address: string): boolean {
	const version = isIP(address);
	return version !== 0 && networks.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** Some proxies write `192.0.2.1:5123` or `[2001:db8::1]:5123`. */
function withoutPort(entry: string): string {
	return /^\[([^\]]+)\](:\d+)?$/.exec(entry)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(entry)?.[1] ?? entry;
}
