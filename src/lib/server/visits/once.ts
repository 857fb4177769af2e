import { visitOrganisation } from './organisation';
import { visitPractice } from './practice';
import type { Actor } from './types';

/** The organisation and the practice of a request's address: what is kept of its page, its frame and the page itself ask for the same. */
export const [organisationOnce, practiceOnce] = [onceARequest(visitOrganisation), onceARequest(visitPractice)];

/** `locals` are the request's own, and nobody else's. */
function onceARequest<Visit>(open: (actor: Actor, slug: string) => Promise<Visit>) {
	const opened = new WeakMap<App.Locals, Promise<Visit>>();
	return (locals: App.Locals, actor: Actor, slug: string): Promise<Visit> => {
		const visit = opened.get(locals) ?? open(actor, slug);
		opened.set(locals, visit);
		return visit;
	};
}
