/** Who does something, as audit logs name them. */
export interface Actor {
	readonly userId: string;
	readonly name: string;
}
