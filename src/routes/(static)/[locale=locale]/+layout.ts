/** Pages of this group are files, one a language; the server entry picks by cookie and Accept-Language. */
export const prerender = true;
