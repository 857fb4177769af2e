import { Lucia, TimeSpan, type Session, type User } from 'lucia';
import { config } from '../config';
import { database, type Database } from '../db';
import { deviceName } from './device-name';
import { sessionAdapter } from './session-adapter';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof createLucia>;
		DatabaseSessionAttributes: { readonly device: string; readonly createdAt: Date };
		DatabaseUserAttributes: {
			readonly email: string;
			readonly name: string;
			readonly locale: 'de' | 'en';
			readonly isVerified: boolean;
			readonly hasSecondFactor: boolean;
		};
	}
}

export type { Session, User };

export interface SignedIn {
	readonly user: User;
	readonly session: Session;
}

/** A cookie as the framework sets it. */
export interface SessionCookie {
	readonly name: string;
	readonly value: string;
	readonly options: {
		readonly path: '/';
		readonly httpOnly: true;
		readonly sameSite: 'lax';
		readonly secure: boolean;
		readonly expires: Date;
	};
}

/**
 * The one place that knows lucia. Sessions of one database: begun anew at each login, read at each request, ended; `list`, `revoke`
 * and "everywhere" are in `session-list.ts`.
 */
export interface Sessions {
	/** `userAgent` is the header; only a rough name of the device is kept. */
	begin(userId: string, userAgent: string | null): Promise<SessionCookie>;
	/** Who a cookie's value belongs to, null where it opens no session (any more); `renewed` is to be set again. */
	read(value: string): Promise<(SignedIn & { readonly renewed: SessionCookie | null }) | null>;
	/** Ends this one session; ending it again does nothing. The cookie to set takes the old one away. */
	end(session: Session): Promise<SessionCookie>;
}

interface SessionSettings {
	readonly origin: string;
	readonly sessionIdleHours: number;
	readonly sessionDays: number;
}

/** Over TLS no other host or path can set a cookie of this name; without TLS browsers would drop it. */
export function sessionCookieName(origin: string): string {
	return origin.startsWith('https:') ? '__Host-session' : 'session';
}

export function createSessions(
	opened: () => Promise<Database> = database,
	settings: SessionSettings = config()
): Sessions {
	const lucia = createLucia(opened, settings);
	const cookie = (value: string, expires: Date): SessionCookie => ({
		name: sessionCookieName(settings.origin),
		value,
		options: { path: '/', httpOnly: true, sameSite: 'lax', secure: settings.origin.startsWith('https:'), expires }
	});
	return {
		async begin(userId, userAgent) {
			const attributes = { device: deviceName(userAgent), createdAt: new Date() };
			const { id, expiresAt } = await lucia.createSession(userId, attributes);
			return cookie(id, expiresAt);
		},
		async read(value) {
			if (!/^[a-z0-9]{40}$/.test(value)) return null;
			const { user, session } = await lucia.validateSession(value);
			if (!user) return null;
			return { user, session, renewed: session.fresh ? cookie(session.id, session.expiresAt) : null };
		},
		async end(session) {
			await lucia.invalidateSession(session.id);
			return cookie('', new Date(0));
		}
	};
}

let shared: Sessions | null = null;

/** The sessions of this process's database. */
export function sessions(): Sessions {
	return (shared ??= createSessions());
}

function createLucia(opened: () => Promise<Database>, { sessionIdleHours, sessionDays }: SessionSettings) {
	const absoluteMilliseconds = new TimeSpan(sessionDays, 'd').milliseconds();
	return new Lucia(sessionAdapter(opened, { absoluteMilliseconds }), {
		sessionExpiresIn: new TimeSpan(sessionIdleHours, 'h'),
		getSessionAttributes: ({ device, createdAt }) => ({ device, createdAt }),
		getUserAttributes: ({ email, name, locale, isVerified, hasSecondFactor }) => {
			return { email, name, locale, isVerified, hasSecondFactor };
		}
	});
}
