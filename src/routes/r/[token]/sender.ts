import type { AskedRound } from '$lib/server/participation';
import { logoAt } from '../../logo';

/** Whose question it is, as every page of a link shows it: by its colour and its logo. */
export function senderOf({ organisation, logo }: AskedRound, token: string) {
	return { organisation: organisation.name, accent: organisation.accent, logo: logoAt(logo, `/r/${token}`) };
}
