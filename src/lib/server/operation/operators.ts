import type { SignedIn } from '../auth/sessions';
import { config } from '../config';

/** Whether somebody keeps this server running: their account's confirmed address is one that `OPERATORS` names. It says nothing about organisations. */
export function isOperator(signedIn: SignedIn | null): boolean {
	if (!signedIn?.user.isVerified) return false;
	return config().operators.includes(signedIn.user.email.toLowerCase());
}
