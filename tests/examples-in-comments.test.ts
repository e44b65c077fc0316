import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';
import ts from 'typescript';

const CORE = join(__dirname, '../src/core');

/** A constant or a function of a module, with the text of the comment above it. */
interface Named {
	readonly name: string;
	readonly comment: string;
}

const parsed = new Map<string, ts.SourceFile>();

function parse(text: string): ts.SourceFile {
	const known = parsed.get(text) ?? ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
	parsed.set(text, known);
	return known;
}

function commentAbove(statement: ts.Statement): string {
	const text = statement.getSourceFile().text.slice(statement.getFullStart(), statement.getStart());
	const above = text.split(/\n\s*\n/).at(-1) ?? '';
	// Patterns in a list have their examples beside them.
	const inside = ts.isVariableStatement(statement) ? (statement.getText().match(/^\s*\/\/ .*$/gm) ?? []) : [];
	return [above, ...inside]
		.join('\n')
		.replace(/^\s*(?:\/?\*+|\/\/)/gm, ' ')
		.replace(/\s+/g, ' ');
}

const isFunction = (node: ts.Node | undefined): node is ts.ArrowFunction =>
	node !== undefined && ts.isArrowFunction(node);

/** The constants of a module, except functions, of which `accepts` takes the value. */
function constantsOf(text: string, accepts: (initializer: ts.Expression) => boolean = () => true): Named[] {
	return parse(text)
		.statements.filter(ts.isVariableStatement)
		.flatMap((statement) =>
			statement.declarationList.declarations.flatMap(({ name, initializer }) =>
				ts.isIdentifier(name) && initializer && !isFunction(initializer) && accepts(initializer)
					? [{ name: name.text, comment: commentAbove(statement) }]
					: [],
			),
		);
}

/** The exported functions of a module whose first parameter is a text. */
function readersOf(text: string): Named[] {
	const takesText = ({ parameters: [first] }: ts.SignatureDeclaration) =>
		first?.type?.kind === ts.SyntaxKind.StringKeyword;
	return parse(text).statements.flatMap((statement) => {
		if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(isExport)) return [];
		const comment = commentAbove(statement);
		if (ts.isFunctionDeclaration(statement))
			return takesText(statement) ? [{ name: statement.name?.text ?? '', comment }] : [];
		if (!ts.isVariableStatement(statement)) return [];
		return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
			isFunction(initializer) && takesText(initializer) ? [{ name: name.getText(), comment }] : [],
		);
	});
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword;

/** Evaluates a module of the core, and returns the values of its constants, also of those that it does not export. */
async function valuesOf(path: string, text: string, names: readonly string[]): Promise<Record<string, unknown>> {
	const all = `${text}\nexport const constantsOfModule = () => ({ ${names.join(', ')} });`;
	const { code } = await transform(all, { loader: 'ts', format: 'cjs', target: 'es2022' });
	const module = { exports: {} as { constantsOfModule: () => Record<string, unknown> } };
	const load = (name: string): unknown =>
		jest.requireActual(name.startsWith('.') ? join(CORE, dirname(path), name) : name);
	const evaluate = runInThisContext(`(module, exports, require) => {${code}\n}`) as (...args: unknown[]) => void;
	evaluate(module, module.exports, load);
	return module.exports.constantsOfModule();
}

/** The texts in backticks and in quotes; `\n` is a line break, and `\u202f` the character with this number. */
const examplesIn = (comment: string) =>
	[...comment.matchAll(/``\s?(.+?)\s?``|`([^`]+)`|"([^"]+)"|“([^”]+)”/g)].map(([, ...texts]) =>
		(texts.find((text) => text !== undefined) ?? '')
			.replace(/\\n/g, '\n')
			.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
	);

/** A name, which the readers of introductions replace with a sign before they look for patterns. */
const NAME = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu;

/** Whether a pattern matches an example, or a part of it, as a pattern of the words between two dates does. */
function matchesPart(pattern: RegExp, example: string): boolean {
	const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
	const shown = pattern.source.includes('\\uE000') ? example.replace(NAME, '\uE000') : example;
	return [shown, shown.toLowerCase()].some((text) => {
		for (let from = 0; from < text.length; from++) {
			for (let to = text.length; to > from; to--) if (once.exec(text.slice(from, to))?.[0]) return true;
		}
		return false;
	});
}

// The modules are evaluated in another context than this file, where `instanceof` knows none of them.
const isPattern = (value: unknown): value is RegExp => Object.prototype.toString.call(value) === '[object RegExp]';

const sources = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path))
		.map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));

const modules = sources(CORE);

/** The patterns of a module, alone or in a list, with the comments of their constants. */
async function patternsOf(path: string, text: string): Promise<{ name: string; pattern: RegExp; comment: string }[]> {
	const constants = constantsOf(text);
	const names = constants.map(({ name }) => name);
	const values = names.length > 0 ? await valuesOf(path, text, names) : {};
	return constants.flatMap(({ name, comment }) => {
		const value = values[name];
		const all: unknown[] = Array.isArray(value) ? value : [value];
		return all.every(isPattern) ? all.map((pattern) => ({ name, pattern, comment })) : [];
	});
}

const hasExample = ({ pattern, comment }: { pattern: RegExp; comment: string }) =>
	examplesIn(comment).some((example) => matchesPart(pattern, example));

const readers = modules.flatMap(({ path, text }) =>
	readersOf(text).map(({ name, comment }) => ({ place: `${path} ${name}`, comment })),
);

test('the comment of each pattern of the core has an example of what it matches', async () => {
	const patterns = await Promise.all(
		modules.map(async ({ path, text }) => (await patternsOf(path, text)).map((each) => ({ path, ...each }))),
	).then((ofModules) => ofModules.flat());
	const without = patterns.filter((each) => !hasExample(each));
	expect(without.map(({ path, name, pattern }) => `${path} ${name}: ${pattern.source}`)).toEqual([]);
	expect(patterns.length).toBeGreaterThan(700);
});

test.each([
	['/** A weekday: `Monday`. */\nconst DAY = /^Mon/;', true],
	['/** A weekday: "on Monday". */\nconst DAY = /^Mon/;', true],
	['/** A blank: `8:30\\u202fPM`. */\nconst BLANK = /\\u202f/;', true],
	['/** After a person: `Dana introduced`. */\nconst AFTER = /^\\uE000 introduced/;', true],
	['/** Weekdays. */\nconst DAYS = [\n\t// `Monday`\n\t/^Mon/,\n\t// `Tuesday`\n\t/^Tue/,\n];', true],
	['/** Weekdays: `Monday`. */\nconst DAYS = [/^Mon/, /^Tue/];', false],
	['/** A weekday: `Tuesday`. */\nconst DAY = /^Mon/;', false],
	['/** A weekday. */\nconst DAY = /^Mon/;', false],
	['/** Another constant: `Monday`. */\n\nconst DAY = /^Mon/;', false],
	['const DAY = /^Mon/;', false],
])('%j has such examples: %s', async (text, expected) => {
	expect((await patternsOf('', text)).every(hasExample)).toBe(expected);
});

test('the comment of each exported function of the core that takes a text has an example of one', () => {
	const without = readers.filter(({ comment }) => examplesIn(comment).length === 0);
	expect(without.map(({ place, comment }) => `${place}: ${comment}`)).toEqual([]);
	expect(readers.length).toBeGreaterThan(250);
});

test.each([
	['/** Reads `Monday`. */\nexport function read(text: string) {}', ['read', true]],
	['/** Reads `Monday`. */\nexport const read = (text: string) => text;', ['read', true]],
	['/** Reads. */\nexport function read(text: string) {}', ['read', false]],
	['export const read = (text: string) => text;', ['read', false]],
	['/** Counts. */\nexport function count(number: number) {}', []],
	['/** Reads. */\nfunction read(text: string) {}', []],
])('the readers of %j, and whether they have such an example: %j', (text, expected) => {
	expect(readersOf(text).flatMap(({ name, comment }) => [name, examplesIn(comment).length > 0])).toEqual(expected);
});

/** The constants of a module that are a number: `5`, `60_000`, `2 * DAY_MS`. Their names are in capitals, those of counters not. */
function numbersOf(text: string): Named[] {
	const isNumber = (initializer: ts.Expression) => /^[\d_.]+$|^[\w.]+(?: [*/+-] [\w.]+)+$/.test(initializer.getText());
	return constantsOf(text, isNumber).filter(({ name }) => /^[A-Z\d_]+$/.test(name));
}

test('each number of src has a comment', () => {
	const found = sources(join(CORE, '..')).flatMap(({ path, text }) =>
		numbersOf(text).map(({ name, comment }) => ({ place: `${path} ${name}`, comment })),
	);
	expect(found.filter(({ comment }) => comment.trim() === '').map(({ place }) => place)).toEqual([]);
	expect(found.length).toBeGreaterThan(200);
});
