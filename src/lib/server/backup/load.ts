import type pg from 'pg';
import { inPublic, migrationsOf, quoted, tablesOf } from './catalogue';
import { damaged, type Part } from './checked';
import { BackupError, documentTables, type Foot, type Head, type Table } from './format';
import { digestOf } from './read';

/** What is handed to the database at once. */
const [rowsAtOnce, charactersAtOnce] = [1000, 1_000_000];

/** What was put there and read back. */
export interface Restored {
	readonly head: Head;
	readonly tables: number;
	readonly rows: number;
	/** Documents whose SHA-256 was computed anew, by table. */
	readonly documents: Readonly<Record<string, number>>;
	/** Of these, the ones that did not have it any more when the backup was made. */
	readonly damaged: Readonly<Record<string, number>>;
}

interface Steps {
	/** Makes the tables as they were when the backup was made. */
	readonly migrateTo: (head: Head) => Promise<void>;
}

/**
 * Fills an empty database with a backup and reads everything back: each row, each document. Runs in the transaction that is open on
 * `client`, whose login owns the tables that `migrateTo` makes. Throws `BackupError`, and then nothing of it may be kept.
 */
export async function load(client: pg.ClientBase, parts: AsyncIterable<Part>, { migrateTo }: Steps): Promise<Restored> {
	let head: Head | null = null;
	let foot: Foot | null = null;
	let resume: (() => Promise<void>) | null = null;
	let rows = 0;
	let waiting: string[] = [];
	let characters = 0;
	const written = new Map<string, { rows: number; sha256: string }>();
	for await (const part of parts) {
		if (part.kind === 'head') {
			head = part.head;
			await migrateTo(head);
			await refuseOtherTables(client, head);
			resume = await pause(client, head.tables);
		} else if (part.kind === 'row') {
			waiting.push(part.line);
			characters += part.line.length;
			if (waiting.length < rowsAtOnce && characters < charactersAtOnce) continue;
			await insert(client, part.table, waiting);
			[waiting, characters] = [[], 0];
		} else if (part.kind === 'end') {
			await insert(client, part.table, waiting);
			[waiting, characters] = [[], 0];
			written.set(part.table.name, part);
			rows += part.rows;
		} else {
			foot = part.foot;
		}
	}
	if (!head || !foot || !resume) throw damaged('it is empty');
	for (const table of head.tables) await compare(client, table, written.get(table.name));
	const documents = await checkDocuments(client, head, foot);
	for (const { name, value, isCalled } of foot.sequences) {
		await client.query('select setval($1::regclass, $2::bigint, $3)', [inPublic(name), value, isCalled]);
	}
	await resume();
	return { head, tables: head.tables.length, rows, documents, damaged: foot.damaged };
}

async function refuseOtherTables(client: pg.ClientBase, { tables, migrations }: Head): Promise<void> {
	const present = await tablesOf(client);
	const applied = await migrationsOf(client);
	if (JSON.stringify([present, applied]) === JSON.stringify([tables, migrations])) return;
	throw new BackupError('The tables of the backup are not those that its migrations make: it is of another program.');
}

/**
 * Rows come table by table, not in the order in which they lead to each other: references are taken off and put back, which checks all of
 * them. Triggers hold what people may do, and the policies even the owner; neither is for rows that were there before.
 */
async function pause(client: pg.ClientBase, tables: readonly Table[]): Promise<() => Promise<void>> {
	const names = tables.map(({ name }) => inPublic(name));
	// What migrations put there themselves is in the backup as well.
	await client.query(`truncate ${names.join(', ')}`);
	const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(
		`select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
			from pg_constraint join pg_class on pg_class.oid = conrelid
			where contype = 'f' and relnamespace = 'public'::regnamespace and conparentid = 0 order by relname, conname`
	);
	for (const { table, name } of references) {
		await client.query(`alter table ${inPublic(table)} drop constraint ${quoted(name)}`);
	}
	const { rows: triggers } = await client.query<{ table: string; name: string }>(
		`select relname as table, tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
			where relnamespace = 'public'::regnamespace and not tgisinternal and tgenabled = 'O'`
	);
	for (const { table, name } of triggers) {
		await client.query(`alter table ${inPublic(table)} disable trigger ${quoted(name)}`);
	}
	const { rows: forced } = await client.query<{ table: string }>(
		`select relname as table from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`
	);
	for (const { table } of forced) await client.query(`alter table ${inPublic(table)} no force row level security`);
	return async () => {
		for (const { table, name, definition } of references) {
			await client.query(`alter table ${inPublic(table)} add constraint ${quoted(name)} ${definition}`);
		}
		for (const { table, name } of triggers) {
			await client.query(`alter table ${inPublic(table)} enable trigger ${quoted(name)}`);
		}
		for (const { table } of forced) await client.query(`alter table ${inPublic(table)} force row level security`);
	};
}

async function insert(client: pg.ClientBase, { name, columns }: Table, lines: readonly string[]): Promise<void> {
	if (lines.length === 0) return;
	const names = columns.map((column) => quoted(column.name)).join(', ');
	const values = columns.map(({ type }, place) => `(line->>${place})::${type}`).join(', ');
	await client.query(
		`insert into ${inPublic(name)} (${names}) overriding system value select ${values} from jsonb_array_elements($1::jsonb) as line`,
		[`[${lines.join(',')}]`]
	);
}

async function compare(
	client: pg.ClientBase,
	table: Table,
	written: { readonly rows: number; readonly sha256: string } | undefined
): Promise<void> {
	const { rows, sha256 } = await digestOf(client, table);
	if (rows === written?.rows && sha256 === written.sha256) return;
	throw new BackupError(`The rows of ${table.name} read back are not those of the backup. Nothing was restored.`);
}

/** Computes the SHA-256 of each document anew, in the database it now lies in. */
async function checkDocuments(client: pg.ClientBase, { tables }: Head, { documents, damaged: known }: Foot) {
	const counts: Record<string, number> = {};
	for (const { name } of tables.filter((table) => documentTables.has(table.name))) {
		const { rows } = await client.query<{ sha256: string; isWhole: boolean }>(
			`select sha256, encode(sha256(convert_to(model, 'UTF8')), 'hex') = sha256 as "isWhole" from ${inPublic(name)}`
		);
		const stored = rows.map(({ sha256 }) => sha256).sort();
		const damagedNow = rows.filter(({ isWhole }) => !isWhole).length;
		if (String(stored) !== String(documents[name]?.toSorted()) || damagedNow !== (known[name] ?? 0)) {
			throw new BackupError(`The documents in ${name} are not those of the backup. Nothing was restored.`);
		}
		counts[name] = rows.length;
	}
	return counts;
}
