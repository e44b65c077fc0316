import * as ts from 'typescript';

const HAS_CLASS = /\\p\{/i;

/** Whether a pattern between slashes is slow to check. */
const isSlow = (node) => ts.isRegularExpressionLiteral(node) && HAS_CLASS.test(node.text);

/** Whether all uses of a pattern may share one object: it does not remember where its last search ended. */
const isShareable = ({ text }) => !/[gy]/.test(text.slice(text.lastIndexOf('/')));

const isBuilt = (node) => ts.isNewExpression(node) && node.expression.getText() === 'RegExp';

/** A call that its author marks as one that can wait, because it changes nothing and always returns the same. */
const isMarked = (node) =>
	ts.isCallExpression(node) && node.getFullText().slice(0, node.getLeadingTriviaWidth()).includes('@__PURE__');

/**
 * The declarations of `const NAME = /\p{L}/u;`, `const NAME = new RegExp(…);` and `const NAME = /* @__PURE__ *\/ phrase(…);`
 * in a module, unless it exports them.
 */
function declaredPatterns(file) {
	const found = new Map();
	for (const statement of file.statements) {
		if (
			!ts.isVariableStatement(statement) ||
			statement.modifiers ||
			!(statement.declarationList.flags & ts.NodeFlags.Const)
		)
			continue;
		for (const declaration of statement.declarationList.declarations) {
			const { name, initializer } = declaration;
			if (
				ts.isIdentifier(name) &&
				initializer &&
				(isSlow(initializer) || isBuilt(initializer) || isMarked(initializer))
			) {
				found.set(name.text, declaration);
			}
		}
	}
	return found;
}

/** Whether an identifier is a use of the constant of its name: null if it may declare or export another thing. */
function isUse(node) {
	const { parent } = node;
	const isLabel =
		ts.isPropertyAccessExpression(parent) ||
		ts.isPropertyAssignment(parent) ||
		ts.isPropertySignature(parent) ||
		ts.isPropertyDeclaration(parent) ||
		ts.isMethodDeclaration(parent) ||
		ts.isJsxAttribute(parent);
	if (isLabel) return parent.name !== node;
	if (ts.isShorthandPropertyAssignment(parent)) return true;
	const isOther = parent.name === node || parent.propertyName === node || ts.isTypeQueryNode(parent);
	return isOther ? null : true;
}

/** `/a\/b/u` as the arguments `"a\\/b","u"`. */
function asArguments({ text }) {
	const end = text.lastIndexOf('/');
	const source = JSON.stringify(text.slice(1, end));
	return end + 1 < text.length ? `${source},"${text.slice(end + 1)}"` : source;
}

/** Not ASCII. One such character makes an engine keep the whole text of a program with two bytes per character. */
const WIDE = /[^\0-\x7f]/g;

/** `/[–📅]/u` as `/[\u2013\ud83d\udcc5]/u`. */
const withEscapes = (text) => text.replace(WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Returns a text with parts replaced. Edits at one place are in the order of their texts, the inner one first. */
function edited(text, edits) {
	let result = text;
	// From the end, so that no edit moves another.
	for (const { from, to, by } of edits.sort((a, b) => b.from - a.from || b.to - a.to)) {
		result = result.slice(0, from) + by + result.slice(to);
	}
	return result;
}

/**
 * Returns a module whose slow patterns are built at their first use; null if it has none. `const LETTER = /\p{L}/u;` and
 * `LETTER.test(text)` become `const LETTER = lazy("\\p{L}","u");` and `LETTER().test(text)`.
 */
export function withLazyPatterns(path, text) {
	if (!HAS_CLASS.test(text) && !/new RegExp\(|@__PURE__/.test(text)) return null;
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
	const declared = declaredPatterns(file);
	const uses = new Map([...declared.keys()].map((name) => [name, []]));
	const inFunctions = [];
	const visit = (node, isInFunction) => {
		const declaration = ts.isIdentifier(node) && declared.get(node.text);
		if (declaration && declaration.name !== node) {
			const use = isUse(node);
			if (use === null) uses.delete(node.text);
			else if (use) uses.get(node.text)?.push(node);
		}
		if (isInFunction && isSlow(node) && isShareable(node)) inFunctions.push(node);
		ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
	};
	visit(file, false);

	const edits = [];
	const edit = (from, to, by) => edits.push({ from, to, by });
	for (const [name, nodes] of uses) {
		const { initializer } = declared.get(name);
		const [from, to] = [initializer.getStart(), initializer.getEnd()];
		if (isSlow(initializer)) edit(from, to, `/* @__PURE__ */ lazy$(${asArguments(initializer)})`);
		else {
			edit(from, from, '/* @__PURE__ */ lazy$(() => ');
			edit(to, to, ')');
		}
		for (const node of nodes) {
			const end = node.getEnd();
			edit(end, end, ts.isShorthandPropertyAssignment(node.parent) ? `: ${name}()` : '()');
		}
	}
	const hoisted = inFunctions.map((node, at) => {
		edit(node.getStart(), node.getEnd(), `lazy$${at}()`);
		return `const lazy$${at} = /* @__PURE__ */ lazy$(${asArguments(node)});`;
	});
	if (edits.length === 0) return null;
	return `import { lazy as lazy$ } from 'lazy-pattern';${edited(text, edits)}\n${hoisted.join('\n')}`;
}

/**
 * Returns a module without characters other than ASCII between the slashes of its patterns. esbuild escapes all others.
 * @param {string} path
 * @param {string} text
 * @returns {string}
 */
export function withAsciiPatterns(path, text) {
	if (text.search(WIDE) < 0) return text;
	const edits = [];
	const visit = (node) => {
		if (ts.isRegularExpressionLiteral(node) && node.text.search(WIDE) >= 0) {
			edits.push({ from: node.getStart(), to: node.getEnd(), by: withEscapes(node.text) });
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
	return edited(text, edits);
}
