import type { Text } from './text';

/** Something in the input that contradicts itself or cannot be: where it stands, and a sentence a person can act on. */
export interface Problem {
	/** From the root of the request body, for example `['kpis', 'churn', 'customersLost']`. */
	readonly path: readonly (string | number)[];
	readonly message: Text;
}
