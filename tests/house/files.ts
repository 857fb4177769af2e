import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Tests run from there, bundled or not. */
export const root = process.cwd();

/** Made by tools, kept out of git, and so no matter of the house. */
const generated = ['src/lib/i18n/generated', 'src/lib/i18n/project.inlang', 'src/lib/server/db/migrations'];
const code = /\.(ts|js|svelte)$/;

/** One import as written. `typeOnly` is gone at run time. */
export interface Import {
	readonly specifier: string;
	readonly typeOnly: boolean;
}

/** The tree does not change while it is judged: each file is read and parsed once. */
export const read = once((path: string): string => readFileSync(join(root, path), 'utf8'));

export function exists(path: string): boolean {
	return existsSync(join(root, path));
}

/** Paths from the project's root, with forward slashes, in order; `folder` may be a single file. */
export function filesUnder(...folders: string[]): string[] {
	return folders.flatMap(walk).sort();
}

export function codeUnder(...folders: string[]): string[] {
	return filesUnder(...folders).filter((path) => code.test(path) && !path.endsWith('.d.ts'));
}

/** The text with every comment blanked, so that line numbers stay and a comment may name what the code must not do. */
export const withoutComments = once((path: string): string => {
	const text = read(path);
	if (path.endsWith('.svelte')) {
		const markup = blank(text, [...text.matchAll(/<!--[\s\S]*?-->/g)].map(span));
		const styled = markup.replace(/<style[\s\S]*?<\/style>/g, (style) => style.replace(/\/\*[\s\S]*?\*\//g, blanks));
		return styled.replace(scriptBlock, (whole, open: string, script: string) =>
			whole.replace(script, () => blank(script, commentsOf(parse(path, script))))
		);
	}
	return blank(text, commentsOf(parse(path, text)));
});

/** What TypeScript sees of a file: of a component, its script blocks. */
export const syntaxOf = once((path: string): ts.SourceFile => parse(path, scriptOf(path)));

export const importsOf = once((path: string): Import[] => {
	const found: Import[] = [];
	visit(syntaxOf(path), (node) => {
		if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
			found.push({ specifier: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false });
		} else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
			found.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
		} else if (ts.isCallExpression(node) && isImporting(node.expression)) {
			const [target] = node.arguments;
			if (target && ts.isStringLiteralLike(target)) found.push({ specifier: target.text, typeOnly: false });
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			const { literal } = node.argument;
			if (ts.isStringLiteral(literal)) found.push({ specifier: literal.text, typeOnly: true });
		}
	});
	return found;
});

/** The project's files that `path` imports, also by `import.meta.glob`. Packages and framework modules are left out. */
export function importedFiles(path: string, { types = true } = {}): string[] {
	const direct = importsOf(path)
		.filter((entry) => types || !entry.typeOnly)
		.map((entry) => resolveImport(path, entry.specifier))
		.filter((file) => file !== null);
	const globbed = globsOf(path).flatMap((glob) =>
		[...filesOf('src'), ...filesOf('docs')].filter((file) => glob.test(file))
	);
	return [...new Set([...direct, ...globbed])];
}

/** The file behind an import, or null where it is a package, the framework's, or generated. */
export function resolveImport(from: string, specifier: string): string | null {
	const target = absolute(from, specifier.replace(/\?.*$/, ''));
	if (target === null) return null;
	const candidates = [
		target,
		...['.ts', '.js', '.svelte', '.svelte.ts', '.json'].map((extension) => target + extension),
		target.replace(/\.js$/, '.ts'),
		`${target}/index.ts`,
		`${target}/index.js`
	];
	return candidates.find((file) => isFile(file)) ?? null;
}

/** The package of a bare import: `@scope/name` or `name`; null for everything else. */
export function packageOf(specifier: string): string | null {
	if (/^(\.|\/|\$|node:)/.test(specifier)) return null;
	return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
	see(node);
	ts.forEachChild(node, (child) => visit(child, see));
}

/** `path:line` for a place in a text, as editors open it. */
export function place(path: string, text: string, index: number): string {
	return `${path}:${text.slice(0, index).split('\n').length}`;
}

const scriptBlock = /(<script[^>]*>)([\s\S]*?)<\/script>/g;

function once<Result>(make: (path: string) => Result): (path: string) => Result {
	const made = new Map<string, Result>();
	return (path) => {
		const known = made.get(path);
		if (known !== undefined) return known;
		const result = make(path);
		made.set(path, result);
		return result;
	};
}

/** By the language, or by what runs a module before anything is built. */
function isImporting(callee: ts.Expression): boolean {
	return callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'runnerImport';
}

function walk(folder: string): string[] {
	const full = join(root, folder);
	if (generated.includes(folder) || !existsSync(full)) return [];
	if (statSync(full).isFile()) return [folder];
	return readdirSync(full).flatMap((name) => walk(posix.join(folder, name)));
}

function isFile(path: string): boolean {
	return exists(path) && statSync(join(root, path)).isFile();
}

function absolute(from: string, specifier: string): string | null {
	if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice('$lib/'.length)}`;
	if (specifier.startsWith('/')) return specifier.slice(1);
	return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

function scriptOf(path: string): string {
	if (!path.endsWith('.svelte')) return read(path);
	return [...read(path).matchAll(scriptBlock)].map((match) => match[2] ?? '').join('\n');
}

function parse(path: string, text: string): ts.SourceFile {
	return ts.createSourceFile(path.replace(/\.svelte$/, '.ts'), text, ts.ScriptTarget.Latest, true);
}

const filesOf = once((folder: string): string[] => filesUnder(folder));

const globsOf = once((path: string): RegExp[] => {
	const globs: RegExp[] = [];
	visit(syntaxOf(path), (node) => {
		if (!ts.isCallExpression(node) || node.expression.getText() !== 'import.meta.glob') return;
		const [patterns] = node.arguments;
		if (patterns) visit(patterns, (part) => void (ts.isStringLiteralLike(part) && globs.push(globOf(path, part.text))));
	});
	return globs;
});

function globOf(from: string, pattern: string): RegExp {
	const escaped = (absolute(from, pattern) ?? pattern).replace(/[.+^$()|[\]\\]/g, '\\$&');
	const alternatives = escaped.replace(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`);
	return new RegExp(`^${alternatives.replaceAll('**/', '(?:.+/)?').replace(/(?<!\.)\*/g, '[^/]*')}$`);
}

function commentsOf(file: ts.SourceFile): [start: number, end: number][] {
	const spans: [number, number][] = [];
	const keep = (start: number, end: number) => void spans.push([start, end]);
	const tokens = (node: ts.Node): void => {
		if (node.getChildCount(file) > 0) return node.getChildren(file).forEach(tokens);
		ts.forEachLeadingCommentRange(file.text, node.pos, keep);
		ts.forEachTrailingCommentRange(file.text, node.end, keep);
	};
	tokens(file);
	return spans;
}

function span(match: RegExpMatchArray): [number, number] {
	return [match.index ?? 0, (match.index ?? 0) + match[0].length];
}

function blank(text: string, spans: readonly (readonly [number, number])[]): string {
	let result = text;
	for (const [start, end] of spans)
		result = result.slice(0, start) + blanks(text.slice(start, end)) + result.slice(end);
	return result;
}

function blanks(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
