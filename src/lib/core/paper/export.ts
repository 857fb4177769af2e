/** `csv-de` is what a German Excel opens by itself: semicolons and decimal commas. */
export const exportFormats = ['pdf', 'pptx', 'xlsx', 'csv', 'csv-de', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What of an organisation a file is made of. */
export type ExportSubject =
	| { readonly kind: 'round'; readonly roundId: string }
	| { readonly kind: 'group'; readonly roundId: string; readonly groupId: string }
	/** What the rounds have in common, over time. */
	| { readonly kind: 'course' }
	/** Who was invited to a round; never what anybody answered. */
	| { readonly kind: 'invited'; readonly roundId: string }
	/** Of a round with names: one row a person. */
	| { readonly kind: 'named-answers'; readonly roundId: string };
