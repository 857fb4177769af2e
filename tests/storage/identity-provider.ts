import { createServer } from 'node:http';
import Provider, { type AccountClaims } from 'oidc-provider';

/** A real OpenID provider on this machine, where people log in by naming themselves. */
export interface IdentityProvider {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** Goes through its pages as a browser does, from the address where a login begins to the query it sends back. */
	logIn(address: string, name: string): Promise<string>;
	/** Likewise for somebody who changes their mind on the first page. */
	cancel(address: string): Promise<string>;
	stop(): Promise<void>;
}

interface ProviderSettings {
	readonly redirectUri: string;
	/** By the name somebody logs in with, which is the subject too. */
	readonly people: Readonly<Record<string, Omit<AccountClaims, 'sub'>>>;
	/** What some of them are said to be where the user info is asked, beside or instead of that. */
	readonly inUserInfo?: Readonly<Record<string, AccountClaims>>;
	/** Puts addresses into the ID token too, as many providers do and the standard does not ask for. */
	readonly isGenerous?: boolean;
	readonly port?: number;
	readonly authentication?: 'client_secret_basic' | 'client_secret_post';
}

export async function startIdentityProvider({
	redirectUri,
	people,
	inUserInfo = {},
	isGenerous = false,
	port = 0,
	authentication = 'client_secret_basic'
}: ProviderSettings): Promise<IdentityProvider> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The provider has no port.');
	const issuer = `http://127.0.0.1:${address.port}`;
	const [clientId, clientSecret] = ['gegenprobe', 'a-secret-between-two-servers'];
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: clientId,
				client_secret: clientSecret,
				redirect_uris: [redirectUri],
				token_endpoint_auth_method: authentication
			}
		],
		clientAuthMethods: [authentication],
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
		conformIdTokenClaims: !isGenerous,
		pkce: { required: () => true },
		cookies: { keys: ['test'] },
		findAccount: (_, sub) => {
			const claims = people[sub];
			return (
				claims && { accountId: sub, claims: (use) => inUserInfo[use === 'userinfo' ? sub : ''] ?? { sub, ...claims } }
			);
		}
	});
	server.on('request', provider.callback());
	return {
		issuer,
		clientId,
		clientSecret,
		logIn: async (begin, name) => {
			const browser = new Browser(redirectUri);
			await browser.open(begin);
			await browser.post({ prompt: 'login', login: name, password: 'any' });
			if (!browser.answer) await browser.post({ prompt: 'consent' });
			return browser.answer ?? '';
		},
		cancel: async (begin) => {
			const browser = new Browser(redirectUri);
			await browser.open(begin);
			await browser.open(`${browser.address}/abort`);
			return browser.answer ?? '';
		},
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

/** Follows redirects with cookies until one leads back to us. */
class Browser {
	address = '';
	answer: string | null = null;
	readonly #cookies = new Map<string, string>();

	constructor(readonly redirectUri: string) {}

	open(address: string): Promise<void> {
		return this.#go(address, {});
	}

	post(fields: Record<string, string>): Promise<void> {
		return this.#go(this.address, { method: 'POST', body: new URLSearchParams(fields) });
	}

	async #go(address: string, request: RequestInit): Promise<void> {
		if (address.startsWith(this.redirectUri)) {
			this.answer = new URL(address).search;
			return;
		}
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const response = await fetch(address, { ...request, headers: { cookie }, redirect: 'manual' });
		for (const set of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			this.#cookies.set(name, value);
		}
		this.address = address;
		const location = response.headers.get('location');
		await response.body?.cancel();
		if (location) await this.#go(new URL(location, address).href, {});
	}
}
