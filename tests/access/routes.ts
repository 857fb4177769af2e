import { dirname } from 'node:path/posix';
import ts from 'typescript';
import { filesUnder, read, syntaxOf, visit } from '../house/files';

/** What a folder of `src/routes` answers to. */
export interface Route {
	/** As the folder is written, for example `/o/[organisation]/people`. */
	readonly route: string;
	/** Names of the forms that the page takes, `default` where there is one without a name; of an endpoint its methods beside GET. */
	readonly actions: readonly string[];
	/** What its data consists of, which is handed out singly too: each layout's, from the outermost, and the page's own; nothing of an endpoint and of what is made at the build. */
	readonly parts: readonly string[];
}

const root = 'src/routes';

/** Every address of the product, found in the folders and not in a list: none can be forgotten. */
export function routes(): readonly Route[] {
	const found = new Map<string, readonly string[]>();
	const paths = filesUnder(root);
	const withLayout = new Set(paths.filter((path) => /\/\+(layout|error)[^/]*$/.test(path)).map(dirname));
	const pages = new Set(
		paths.filter((path) => /\/\+page\.svelte$/.test(path) && !path.startsWith(`${root}/(static)/`)).map(dirname)
	);
	const partsOf = (folder: string) => {
		if (!pages.has(folder)) return [];
		const layouts = above(folder).filter((one) => withLayout.has(one));
		return [...layouts.map((one) => `the layout of ${one}`), `the page of ${folder}`];
	};
	for (const path of paths) {
		const name = /\+(page\.svelte|page\.server\.ts|server\.ts)$/.exec(path)?.[1];
		if (!name) continue;
		const route = dirname(path).slice(root.length) || '/';
		const known = found.get(route) ?? [];
		if (name === 'server.ts') found.set(route, [...known, ...methodsOf(path)]);
		else found.set(route, name === 'page.server.ts' ? [...known, ...actionsOf(path)] : known);
	}
	return [...found].map(([route, actions]) => ({
		...{ route, actions },
		parts: partsOf(route === '/' ? root : root + route)
	}));
}

/** The folder itself and those it lies in, up to that of the routes. */
const above = (folder: string): readonly string[] => (folder === root ? [folder] : [...above(dirname(folder)), folder]);

function actionsOf(path: string): readonly string[] {
	const names: string[] = [];
	visit(syntaxOf(path), (node) => {
		if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'actions') return;
		const value = node.initializer && withoutType(node.initializer);
		if (!value || !ts.isObjectLiteralExpression(value))
			throw new Error(`${path}: actions are not written as an object.`);
		for (const property of value.properties)
			if (property.name) names.push(property.name.getText().replaceAll(/['"]/g, ''));
	});
	return names;
}

function withoutType(node: ts.Expression): ts.Expression {
	return ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? node.expression : node;
}

function methodsOf(path: string): readonly string[] {
	const exported = [...read(path).matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)];
	return exported.flatMap(([, method = '']) => (method === 'GET' ? [] : [method]));
}
