import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A class of `obsidian.d.ts`: `class Modal implements CloseableComponent { open(): void }`. */
export interface DeclaredClass {
	readonly name: string;
	/** The name of its base class, or null: `Component` for `class View extends Component`. */
	readonly base: string | null;
	/** Methods and accessors of its prototype. Abstract and optional ones are left out: the plugin writes those. */
	readonly members: readonly string[];
	/** Properties of an instance, without optional ones. */
	readonly properties: readonly string[];
	readonly statics: readonly string[];
}

export interface Declarations {
	readonly classes: readonly DeclaredClass[];
	/** Names of exported functions, constants and enumerations. */
	readonly values: readonly string[];
}

/** Reads what a declaration file exports as values; types and interfaces have no value to compare. */
export function readDeclarations(path: string): Declarations {
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	const classes: DeclaredClass[] = [];
	const values: string[] = [];
	for (const statement of source.statements) {
		if (!has(statement, ts.SyntaxKind.ExportKeyword)) continue;
		if (ts.isClassDeclaration(statement)) classes.push(readClass(statement));
		else if (ts.isFunctionDeclaration(statement) || ts.isEnumDeclaration(statement)) {
			values.push(statement.name?.text ?? '');
		} else if (ts.isVariableStatement(statement)) {
			values.push(...statement.declarationList.declarations.map(({ name }) => name.getText()));
		}
	}
	return { classes, values: [...new Set(values)] };
}

function readClass(node: ts.ClassDeclaration): DeclaredClass {
	const extended = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
	const members = new Set<string>();
	const properties = new Set<string>();
	const statics = new Set<string>();
	for (const member of node.members) {
		if (has(member, ts.SyntaxKind.AbstractKeyword)) continue;
		if (ts.isPropertyDeclaration(member)) {
			if (!member.questionToken) properties.add(member.name.getText());
		} else if (ts.isMethodDeclaration(member) || ts.isAccessor(member)) {
			if (ts.isMethodDeclaration(member) && member.questionToken) continue;
			(has(member, ts.SyntaxKind.StaticKeyword) ? statics : members).add(member.name.getText());
		}
	}
	return {
		name: node.name?.text ?? '',
		base: extended?.types[0]?.expression.getText() ?? null,
		members: [...members],
		properties: [...properties],
		statics: [...statics],
	};
}

function has(node: ts.Node, kind: ts.SyntaxKind): boolean {
	return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
}
