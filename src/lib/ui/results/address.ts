/** Where the results of one round are, and whether they are shown without the names of departments. */
export interface ResultsAddress {
	/** Without a slash at its end. */
	readonly base: string;
	readonly isWithoutNames: boolean;
}

/** A page of the results; hidden names stay hidden from page to page. */
export function resultsHref({ base, isWithoutNames }: ResultsAddress, path = '', anchor = ''): string {
	return `${base}${path}${isWithoutNames ? '?names=hidden' : ''}${anchor}`;
}

export function groupHref(address: ResultsAddress, groupId: string): string {
	return groupId === 'organisation' ? resultsHref(address) : resultsHref(address, `/groups/${groupId}`);
}
