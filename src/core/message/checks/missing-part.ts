import type { Check, Finding, Fix } from './finding';
import { partsOf } from '../script-parts';
import { PARTS } from '../script';
import type { Part, Script } from '../script';

const MISSING: Readonly<Record<Part, string>> = {
	who: 'Say who you are, by name.',
	value: 'Say what you bring: experience, a result, or something you offer.',
	why: 'Say what the call is about.',
	ask: 'Ask for one thing they can do.',
};
const UNFILLED: Readonly<Record<Part, string>> = {
	who: 'Fill in who you are.',
	value: 'Fill in what you bring.',
	why: 'Fill in what the call is about.',
	ask: 'Fill in what they can do for you.',
};
const VAGUE = 'Nobody can answer this. Name one thing they can do.';

const LABELS: Readonly<Record<Part, string>> = { who: 'Who', value: 'Value', why: 'Why', ask: 'Ask' };

/** Where a missing part goes: before the closing, which is the last line or sentence. */
function placeFor(script: Script): { from: number; labelled: boolean } {
	return { from: script.sentences[0]?.from ?? 0, labelled: script.labelled.length > 0 };
}

function fixFor(
	part: Part,
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
		return { from, to: Math.max(from, to), insert: ` ${words}`, label: `Fill in “${words}”` };
	}
	if (state.kind === 'vague' && state.at) {
		const labelled = script.labelled.find(({ from }) => from === state.at?.from);
		if (labelled) return null;
		return { ...state.at, insert: words, label: `Replace by “${words}”` };
	}
	const { from, labelled } = placeFor(script);
	const insert = labelled ? `**${LABELS[part]}:** ${words}\n` : `${words} `;
	const order = PARTS.indexOf(part);
	const next = script.labelled.find(({ label }) => PARTS.indexOf(label as Part) > order);
	const at = labelled ? (next ? lineStart(script.source, next.from) : from) : part === 'who' ? from : null;
	return at === null ? null : { from: at, to: at, insert, label: `Add “${words}”` };
}

function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}

/** `clarity.missing-part`: one of who, value, why and ask is not there, one finding for each. */
export const missingPart: Check = (script, { parts: known }) => {
	if (script.source.trim() === '') return [];
	const parts = partsOf(script);
	const first = script.sentences[0] ?? { from: 0, to: script.source.length };
	return PARTS.flatMap((part): Finding[] => {
		const state = parts[part];
		if (state.kind === 'present') return [];
		const at = state.kind === 'missing' ? first : state.at;
		const message = state.kind === 'missing' ? MISSING[part] : state.kind === 'vague' ? VAGUE : UNFILLED[part];
		const fix = fixFor(part, state, known[part], script);
		return [
			{ code: 'clarity.missing-part', from: at.from, to: at.to, message, fix, isAbsent: state.kind === 'missing' },
		];
	});
};
