import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { config } from '../config';
import { clientAddress } from '../throttle/client-address';

/** Where a request comes from, in `locals.clientAddress`: to be counted under `clientKey`, never to be stored or logged. */
export const client: Handle = ({ event, resolve }) => {
	// Pages that are made while building come from nowhere.
	event.locals.clientAddress = building
		? ''
		: clientAddress(peerOf(event), event.request.headers.get('x-forwarded-for'), config().trustedProxies);
	return resolve(event);
};

/** The connection's own address. The framework's way to ask would take a header's word where some variable says so. */
function peerOf({ platform, getClientAddress }: Parameters<Handle>[0]['event']): string {
	return platform ? (platform.req.socket.remoteAddress ?? '') : getClientAddress();
}
