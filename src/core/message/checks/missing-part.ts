import type { Check, Finding, Fix } from './finding';
import { partsOf } from '../script-parts';
import { PARTS } from '../script';
import type { ScriptPart, Script } from '../script';

/** The labels that a fix writes into a script: `**Who:** …`. */
const LABELS: Readonly<Record<ScriptPart, string>> = { who: 'Who', value: 'Value', why: 'Why', ask: 'Ask' };

/** Where a missing part is added: at the first sentence. */
function placeFor(script: Script): { from: number; labelled: boolean } {
	return { from: script.sentences[0]?.from ?? 0, labelled: script.labelled.length > 0 };
}

function fixFor(
	part: ScriptPart,
	state: { kind: string; at?: { from: number; to: number } },
	words: string | undefined,
	script: Script,
): Fix | null {
	if (words === undefined || words === '') return null;
	if (state.kind === 'unfilled' && state.at) {
		const labelled = script.labelled.find(({ from }) => from === state.at?.from);
		if (!labelled) return null;
		const { contentFrom, to } = labelled;
		const raw = script.source.slice(contentFrom, Math.max(contentFrom, to));
		const lead =
			/^[*_\s]*/
				.exec(raw)?.[0]
				.replace(/\n[\s\S]*$/, '')
				.trimEnd() ?? '';
		const from = contentFrom + lead.length;
		return { from, to: Math.max(from, to), insert: ` ${words}`, kind: 'fill-in', words };
	}
	if (state.kind === 'vague' && state.at) {
		const labelled = script.labelled.find(({ from }) => from === state.at?.from);
		if (labelled) return null;
		return { from: state.at.from, to: state.at.to, kind: 'replace', insert: words, words };
	}
	const { from, labelled } = placeFor(script);
	const insert = labelled ? `**${LABELS[part]}:** ${words}\n` : `${words} `;
	const order = PARTS.indexOf(part);
	const next = script.labelled.find(({ label }) => PARTS.indexOf(label as ScriptPart) > order);
	const at = labelled ? (next ? lineStart(script.source, next.from) : from) : part === 'who' ? from : null;
	return at === null ? null : { from: at, to: at, kind: 'add', insert, words };
}

function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}

/** `clarity.missing-part`: the script lacks who, value, why or ask; one finding for each. */
export const missingPart: Check = (script, { parts: known }) => {
	if (script.source.trim() === '') return [];
	const parts = partsOf(script);
	const first = script.sentences[0] ?? { from: 0, to: script.source.length };
	return PARTS.flatMap((part): Finding[] => {
		const state = parts[part];
		if (state.kind === 'present') return [];
		const at = state.kind === 'missing' ? first : state.at;
		const fix = fixFor(part, state, known[part], script);
		return [
			{
				code: 'clarity.missing-part',
				from: at.from,
				to: at.to,
				part,
				state: state.kind,
				fix,
				isAbsent: state.kind === 'missing',
			},
		];
	});
};
