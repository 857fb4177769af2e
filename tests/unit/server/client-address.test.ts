import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../../src/lib/server/throttle/client-address';
import { subscriberOf } from '../../../src/lib/server/throttle/subscriber';

const proxies = ['10.0.0.1', '192.168.0.0/16', '2001:db8:ffff::/48'];

describe('where a request comes from', () => {
	it.each([
		['nobody forwards', '192.0.2.1', null, '192.0.2.1'],
		['a client invents where it comes from', '192.0.2.1', '198.51.100.7', '192.0.2.1'],
		['a client pretends to be behind a trusted proxy', '192.0.2.1', '198.51.100.7, 10.0.0.1', '192.0.2.1'],
		['a trusted proxy says', '10.0.0.1', '198.51.100.7', '198.51.100.7'],
		['a client put something before what the proxy says', '10.0.0.1', '203.0.113.9, 198.51.100.7', '198.51.100.7'],
		['two trusted proxies say', '10.0.0.1', '203.0.113.9, 198.51.100.7, 192.168.4.4', '198.51.100.7'],
		['a trusted proxy says nothing', '10.0.0.1', null, '10.0.0.1'],
		['a trusted proxy is asked by another one', '10.0.0.1', '192.168.4.4', '192.168.4.4'],
		['a trusted proxy passes nonsense on', '10.0.0.1', '203.0.113.9, unknown', '10.0.0.1'],
		['a trusted proxy passes markup on', '10.0.0.1', '<script>', '10.0.0.1'],
		['the socket is one for both kinds', '::ffff:10.0.0.1', '::ffff:198.51.100.7', '198.51.100.7'],
		['a port stands with it', '10.0.0.1', '198.51.100.7:41234', '198.51.100.7'],
		['an IPv6 port stands with it', '2001:db8:ffff::2', '[2001:DB8::9]:41234', '2001:db8::9'],
		['the peer is not known', '', '198.51.100.7', '']
	])('%s', (_, peer, forwardedFor, address) => {
		expect(clientAddress(peer, forwardedFor, proxies)).toBe(address);
	});

	it('is the connection, where no proxy is trusted', () => {
		expect(clientAddress('10.0.0.1', '198.51.100.7', [])).toBe('10.0.0.1');
	});
});

describe('a subscriber', () => {
	it.each([
		['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
		['2001:db8:1:2::1', '2001:db8:1:3::1', false],
		['2001:db8::1', '2001:db8:0:0:9::1', true],
		['2001:db8::1', '2001:0DB8:0000:0::1', true],
		['2001:db8::1', '2001:db8:0:1::1', false],
		['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
		['::ffff:192.0.2.1', '192.0.2.1', true],
		['fe80::1%eth0', 'fe80::2%eth1', true],
		['::1', '::2', true]
	])('has %s and %s: %s', (one, other, same) => {
		expect(subscriberOf(one) === subscriberOf(other)).toBe(same);
	});
});
