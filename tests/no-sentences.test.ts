import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const CORE = join(__dirname, '../src/core');

/** Files whose sentences are text of a note or for a call, not for the interface. */
const NOTE_TEXT = [
	'message/draft-message.ts',
	'message/next-call.ts',
	'message/rehearsal.ts',
	'message/thanks/draft-thanks.ts',
	'message/corrected-sentence.ts',
	'notes/warm-up.ts',
];

/** Two words or more, with a full stop at the end. */
const SENTENCE = /\p{L}\S*\s+\S.*\.$/u;

/** The string and template literals of a source text that are sentences; `…` marks what a template inserts. */
function sentencesIn(text: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		const words = ts.isStringLiteralLike(node)
			? node.text
			: ts.isTemplateExpression(node)
				? node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
				: '';
		if (SENTENCE.test(words.trim())) found.push(words);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest));
	return found;
}

const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.ts'))
	.map((path) => path.split(sep).join('/'));

test('core has no sentence for the interface', () => {
	const found = files
		.filter((path) => !NOTE_TEXT.includes(path))
		.flatMap((path) => sentencesIn(readFileSync(join(CORE, path), 'utf8')).map((words) => `${path}: ${words}`));
	expect(found).toEqual([]);
	expect(files.length).toBeGreaterThan(100);
});

test('a file is exempt only if it has such text', () => {
	for (const path of NOTE_TEXT) {
		expect([path, sentencesIn(readFileSync(join(CORE, path), 'utf8')).length > 0]).toEqual([path, true]);
	}
});

test.each([
	["const message = 'No date yet.';", ['No date yet.']],
	['const message = `Read as ${day}.`;', ['Read as ….']],
	['const message = `“${words}” is not a date. Correct it.`;', ['“…” is not a date. Correct it.']],
	["const label = 'Log attempt';", []],
	["const code = 'date.missing';", []],
	['// Says what was found. And more.', []],
])('%s', (source, sentences) => {
	expect(sentencesIn(source)).toEqual(sentences);
});
