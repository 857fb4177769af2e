import { error } from '@sveltejs/kit';

/** The body of a form; 400 for one that is none or breaks off, which is the sender's mistake and no failure of ours. */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (reason) {
		// Anything else, for example a body beyond the limit, has its own status.
		if (reason instanceof TypeError || isHangUp(reason)) error(400, 'The form could not be read.');
		throw reason;
	}
}

/** The sender has closed the connection: nobody reads the answer, and it is nothing to log. */
function isHangUp(reason: unknown): boolean {
	return reason instanceof Error && 'code' in reason && reason.code === 'ECONNRESET';
}
