import type { Plugin } from 'vite';

const prerendered = /^\/(?:$|\?|(?:method|sources|questions|advice|sample)(?:$|[/?]))/;

/**
 * In development nothing is prerendered: this does what the server entry does in production, and shows `/method` from the
 * internal address of its language, `/de/method`.
 */
export function devAddresses(): Plugin {
	return {
		name: 'gegenprobe-dev-addresses',
		configureServer(server) {
			server.middlewares.use(async (request, _response, next) => {
				const { url = '/', headers } = request;
				if (prerendered.test(url)) {
					const { chooseLocale, cookieValue } = (await server.ssrLoadModule(
						'/src/lib/i18n/choose-locale.ts'
					)) as typeof import('./choose-locale');
					const cookie = cookieValue(headers.cookie, 'language');
					request.url = `/${chooseLocale({ cookie, acceptLanguage: headers['accept-language'] })}${url === '/' ? '' : url}`;
				}
				next();
			});
		}
	};
}
