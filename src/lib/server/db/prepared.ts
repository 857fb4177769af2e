import type { Transaction } from './types';

interface Executable {
	execute(values?: Record<string, unknown>): Promise<unknown>;
}

/** A transaction object belongs to one connection, and so do the statements that were prepared on it. */
const statementsByTransaction = new WeakMap<Transaction, Map<string, Executable>>();

/**
 * The same statement, built once and parsed and planned by the database once a connection: two thirds of the time of a
 * small read are otherwise spent on that. `name` must be unique in the program.
 */
export function prepared<Statement extends Executable>(
	name: string,
	build: (transaction: Transaction, name: string) => Statement
): (transaction: Transaction) => Statement {
	return (transaction) => {
		const statements = statementsByTransaction.get(transaction) ?? new Map<string, Executable>();
		statementsByTransaction.set(transaction, statements);
		const known = statements.get(name);
		if (known) return known as Statement;
		const statement = build(transaction, name);
		statements.set(name, statement);
		return statement;
	};
}
