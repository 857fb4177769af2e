import * as client from 'openid-client';
import { z } from 'zod';
import { config, type Config } from '../config';
import { storable } from '../db/storable';
import { SignOnError, signOnError } from './oidc-errors';

/** What ties an answer of the provider to the browser that asked. */
export interface SignOnChecks {
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
}

/** Whom the provider says it has seen. */
export interface SignOnClaims {
	readonly issuer: string;
	/** The provider's own name for the person, which stays when name and address change. */
	readonly subject: string;
	/** In lower case; null where the provider gives none. */
	readonly email: string | null;
	/** The provider vouches for the address; anything but a plain yes is a no. */
	readonly isEmailVerified: boolean;
	readonly name: string | null;
}

/** OpenID Connect: authorisation code with PKCE, state and nonce. Both verbs throw `SignOnError`. */
export interface SignOnProvider {
	/** Where the browser goes, and what must be kept until it comes back. */
	begin(): Promise<{ readonly url: string; readonly checks: SignOnChecks }>;
	/** Reads the address the browser came back to, whose query is `search`, and fetches who it is. */
	finish(search: string, checks: SignOnChecks): Promise<SignOnClaims>;
}

type ProviderSettings = NonNullable<Config['oidc']> & { readonly origin: string };

const secondsMax = 10;

/** Endpoints and keys of a provider change rarely, and not without notice. */
const discoveryMilliseconds = 3_600_000;

export function createProvider(settings: ProviderSettings): SignOnProvider {
	let known: { readonly at: number; readonly provider: Promise<client.Configuration> } | null = null;
	const discovered = (): Promise<client.Configuration> => {
		if (known && Date.now() - known.at < discoveryMilliseconds) return known.provider;
		const asked = { at: Date.now(), provider: discover(settings) };
		known = asked;
		asked.provider.catch(() => known === asked && (known = null));
		return asked.provider;
	};
	const callback = `${settings.origin}/login/sso/callback`;
	return {
		async begin() {
			try {
				const provider = await discovered();
				const checks = {
					state: client.randomState(),
					nonce: client.randomNonce(),
					verifier: client.randomPKCECodeVerifier()
				};
				const url = client.buildAuthorizationUrl(provider, {
					redirect_uri: callback,
					scope: 'openid email profile',
					state: checks.state,
					nonce: checks.nonce,
					code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
					code_challenge_method: 'S256'
				});
				return { url: url.href, checks };
			} catch (reason) {
				throw signOnError(reason);
			}
		},
		async finish(search, { state, nonce, verifier }) {
			try {
				const provider = await discovered();
				const answer = await client.authorizationCodeGrant(provider, new URL(callback + search), {
					expectedState: state,
					expectedNonce: nonce,
					pkceCodeVerifier: verifier,
					idTokenExpected: true
				});
				return await claimsOf(provider, answer);
			} catch (reason) {
				throw signOnError(reason);
			}
		}
	};
}

let shared: SignOnProvider | null = null;

/** The provider of this server; null where none is configured. */
export function provider(): SignOnProvider | null {
	const { oidc, origin } = config();
	return oidc && (shared ??= createProvider({ ...oidc, origin }));
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
	const address = new URL(issuer);
	const found = await client.discovery(address, clientId, undefined, authentication(clientSecret), {
		timeout: secondsMax,
		// Only where the configuration let it through: a provider on this machine.
		execute: address.protocol === 'http:' ? [client.allowInsecureRequests] : []
	});
	client.enableNonRepudiationChecks(found);
	return found;
}

/** As the provider says it wants to be asked; every provider must understand the first, and says so where it does not. */
function authentication(clientSecret: string): client.ClientAuth {
	const basic = client.ClientSecretBasic(clientSecret);
	const post = client.ClientSecretPost(clientSecret);
	return (server, ...rest) => {
		const methods = server.token_endpoint_auth_methods_supported;
		const takesBasic = methods === undefined || methods.includes('client_secret_basic');
		(takesBasic ? basic : post)(server, ...rest);
	};
}

const claimsSchema = z.object({
	email: z.string().trim().toLowerCase().max(254).pipe(z.email()).nullable().catch(null),
	email_verified: z.literal(true).optional().catch(undefined),
	name: z.string().trim().min(1).max(200).nullable().catch(null)
});

/** Providers that keep to the standard put the address into the user info only, and others into the ID token only. */
async function claimsOf(
	provider: client.Configuration,
	answer: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers
): Promise<SignOnClaims> {
	const idToken = answer.claims();
	// A name that the database cannot keep is none.
	if (!idToken || storable(idToken.sub) !== idToken.sub) throw new SignOnError('rejected', null);
	const isComplete = idToken.email !== undefined && idToken.name !== undefined;
	const hasMore = !isComplete && provider.serverMetadata().userinfo_endpoint !== undefined;
	const more: Partial<client.UserInfoResponse> = hasMore
		? await client.fetchUserInfo(provider, answer.access_token, idToken.sub)
		: {};
	// The address and the provider's word for it come from one place: a yes must not be taken for another address.
	const { email, email_verified } = more.email === undefined ? idToken : more;
	const claims = claimsSchema.parse(storable({ ...idToken, ...more, email, email_verified }));
	return {
		issuer: idToken.iss,
		subject: idToken.sub,
		email: claims.email,
		isEmailVerified: claims.email !== null && claims.email_verified === true,
		name: claims.name
	};
}
