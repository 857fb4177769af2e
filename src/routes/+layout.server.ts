import type { LayoutServerLoad } from './$types';

/** Whether the header leads to the account or to the login. Prerendered pages lead to the login, which leads on. */
export const load: LayoutServerLoad = ({ locals }) => ({ isSignedIn: locals.signedIn !== null });
