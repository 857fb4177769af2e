/** Actions whose day has passed, each with what became of the KPI that it was to move. */
export interface BecameView {
	/** Address of the board. */
	readonly base: string;
	readonly actions: readonly {
		readonly id: string;
		readonly title: string;
		readonly goal: string;
		readonly verdict: string;
		readonly statement: string;
	}[];
}
