/** A piece of a written page: an element with children, or (without a tag) its text. */
export interface MarkdownNode {
	readonly tag: string | null;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly MarkdownNode[];
	readonly text: string;
}
