/** One of the four questions that a dashboard answers. */
export interface GlancePart {
	readonly id: 'standing' | 'conflicts' | 'changes' | 'overdue';
	readonly question: string;
	/** The answer in a few words. */
	readonly answer: string;
	readonly lines: readonly GlanceLine[];
	/** Where it is told in full, or what to do next. */
	readonly more: { readonly text: string; readonly href: string } | null;
}

export interface GlanceLine {
	readonly text: string;
	readonly detail: string | null;
	readonly href: string | null;
}
