import { isIPv6 } from 'node:net';

/** One IPv6 subscriber holds a whole /64 and could send each request from another address of it; the first half stands for all. */
export function subscriberOf(address: string): string {
	const plain = plainAddress(address);
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('::');
	const groups = head.split(':');
	if (tail !== undefined)
		groups.push(...Array<string>(Math.max(0, 8 - groups.length - tail.split(':').length)).fill('0'));
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, '') || '0')
		.join(':');
}

/** In lower case, without a zone, and IPv4 as such where a socket for both kinds calls it `::ffff:192.0.2.1`. */
export function plainAddress(address: string): string {
	const plain = address.toLowerCase().replace(/%.*$/s, '');
	return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1] ?? plain;
}
