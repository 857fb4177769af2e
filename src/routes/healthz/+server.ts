import { text } from '@sveltejs/kit';

/** The process lives; nothing else is asked. */
export const GET = () => text('ok', { headers: { 'cache-control': 'no-store' } });
