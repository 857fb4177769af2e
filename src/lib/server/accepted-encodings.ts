/** The names of an Accept-Encoding header that are not refused with `q=0`, in lower case. */
export function acceptedEncodings(header: string): ReadonlySet<string> {
	const refused = /;\s*q=0(\.0*)?\s*$/;
	const offered = header.split(',').filter((offer) => !refused.test(offer));
	return new Set(offered.map((offer) => (offer.split(';', 1)[0] ?? '').trim().toLowerCase()));
}
