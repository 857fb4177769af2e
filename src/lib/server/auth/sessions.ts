import { type Adapter, Lucia, TimeSpan, type Session, type User } from 'lucia';
import { config } from '../config';
import { database, type Database } from '../db';
import { deviceName } from './device-name';
import { sessionAdapter } from './session-adapter';
import { sessionCookieName } from './session-cookie';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof createLucia>;
		DatabaseSessionAttributes: { readonly device: string; readonly createdAt: Date; readonly lastUsedAt: Date };
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
 * and "everywhere" are in `accounts/session-list.ts`.
 */
export interface Sessions {
	/** `userAgent` is the header; only a rough name of the device is kept. */
	begin(userId: string, userAgent: string | null): Promise<SessionCookie>;
	/**
	 * Who a cookie's value belongs to, null where it opens no session (any more); `renewed` is to be set again. `isUse`: somebody asks, and no page that
	 * was left open, which would keep its session from ever ending.
	 */
	read(value: string, isUse?: boolean): Promise<(SignedIn & { readonly renewed: SessionCookie | null }) | null>;
	/** Ends this one session; ending it again does nothing. The cookie to set takes the old one away. */
	end(session: Session): Promise<SessionCookie>;
}

interface SessionSettings {
	readonly origin: string;
	readonly sessionIdleHours: number;
	readonly sessionDays: number;
}

export function createSessions(
	opened: () => Promise<Database> = database,
	settings: SessionSettings = config()
): Sessions {
	const absoluteMilliseconds = new TimeSpan(settings.sessionDays, 'd').milliseconds();
	const idleMilliseconds = new TimeSpan(settings.sessionIdleHours, 'h').milliseconds();
	const exactMilliseconds = Math.min(idleMilliseconds / 24, millisecondsAnHour);
	const adapter = sessionAdapter(opened, { absoluteMilliseconds });
	const lucia = createLucia(adapter, settings);
	const unused = createLucia({ ...adapter, updateSessionExpiration: async () => undefined }, settings);
	const cookie = (value: string, expires: Date): SessionCookie => ({
		name: sessionCookieName(settings.origin),
		value,
		options: { path: '/', httpOnly: true, sameSite: 'lax', secure: settings.origin.startsWith('https:'), expires }
	});
	/** Lucia would do this only once half of the idle time has gone: sessions would end early, and "last used" be half a day old. */
	const prolong = async (session: Session): Promise<boolean> => {
		const now = Date.now();
		if (now - session.lastUsedAt.getTime() < exactMilliseconds) return false;
		await adapter.updateSessionExpiration(session.id, new Date(now + idleMilliseconds));
		return true;
	};
	return {
		async begin(userId, userAgent) {
			const now = new Date();
			const attributes = { device: deviceName(userAgent), createdAt: now, lastUsedAt: now };
			const { id, expiresAt } = await lucia.createSession(userId, attributes);
			return cookie(id, expiresAt);
		},
		async read(value, isUse = true) {
			if (!/^[a-z0-9]{40}$/.test(value)) return null;
			const { user, session } = await (isUse ? lucia : unused).validateSession(value);
			if (!user) return null;
			const isRenewed = isUse && (session.fresh || (await prolong(session)));
			return { user, session, renewed: isRenewed ? cookie(session.id, new Date(Date.now() + idleMilliseconds)) : null };
		},
		async end(session) {
			await lucia.invalidateSession(session.id);
			return cookie('', new Date(0));
		}
	};
}

/** When a session was last used is known to the hour, or to a twenty-fourth of a shorter idle time: not every page writes. */
const millisecondsAnHour = 3_600_000;

let shared: Sessions | null = null;

/** The sessions of this process's database. */
export function sessions(): Sessions {
	return (shared ??= createSessions());
}

function createLucia(adapter: Adapter, { sessionIdleHours }: SessionSettings) {
	return new Lucia(adapter, {
		sessionExpiresIn: new TimeSpan(sessionIdleHours, 'h'),
		getSessionAttributes: ({ device, createdAt, lastUsedAt }) => ({ device, createdAt, lastUsedAt }),
		getUserAttributes: ({ email, name, locale, isVerified, hasSecondFactor }) => {
			return { email, name, locale, isVerified, hasSecondFactor };
		}
	});
}
