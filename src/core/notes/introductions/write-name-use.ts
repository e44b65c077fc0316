import type { Contact, Introduction, NoteReading } from '../../follow-up';
import type { TextEdit } from '../../markdown/text-edit';
import { contentOf } from '../../markdown/line';
import { atEndOf } from '../write/amend';
import { propertyEdits } from '../write/property-edits';
import { firstProven, readWritable, type ProvenEdit, type ReadNote, type WritableNote } from '../write/proven-edit';

/**
 * Why the answer was not written: the note has the introduction no more, its properties are not YAML, or the edit would
 * change more than the answer.
 */
export type NameUseRefusal = 'target-gone' | 'properties-broken' | 'no-place';

export type NameUseResult = ProvenEdit | { readonly refused: NameUseRefusal };

/** Who introduces the user to whom, as a note names them. */
export interface IntroductionTarget {
	readonly by: Pick<Contact, 'name'>;
	readonly to: Pick<Contact, 'name'>;
	/** Counted from 1; 0 for a property. */
	readonly line: number;
}

const isTarget = ({ by, to }: Introduction, target: IntroductionTarget) =>
	by.name === target.by.name && to.name === target.to.name;

/** Whether the introductions are the same, and those of one line or of the properties have the answer. */
function isMeant(after: NoteReading, before: NoteReading, line: number, shift: number, may: boolean): boolean {
	const answered = before.introductions.map((each) => (each.line === line ? { ...each, mayUseName: may } : each));
	const meaning = ({ by, to, mayUseName }: Introduction, at: number) => [by.name, to.name, mayUseName, at];
	return (
		JSON.stringify(after.introductions.map((each) => meaning(each, each.line))) ===
			JSON.stringify(answered.map((each) => meaning(each, each.line === 0 ? 0 : each.line + shift))) &&
		JSON.stringify(after.nameUses?.map(({ by, may: use }) => [by, use])) ===
			JSON.stringify(before.nameUses?.map(({ by, may: use }) => [by, use]))
	);
}

function* editsFor(before: ReadNote, line: number, may: boolean): Iterable<TextEdit> {
	const { context, outline, note } = before;
	if (line === 0) {
		for (const name of note.settings.properties.useName) yield* propertyEdits(before, name, String(may));
		return;
	}
	const target = outline.lines[line - 1];
	if (!target) return;
	const content = contentOf(outline, target);
	const [name = 'use-name'] = context.settings.properties.useName;
	const old = /\s*[[(](?:may-)?use-name::[^\])]*[\])]/i.exec(content);
	if (old) {
		const from = target.contentFrom + old.index;
		yield { from, to: from + old[0].length, insert: ` [${name}:: ${may ? 'yes' : 'no'}]` };
		return;
	}
	yield atEndOf(outline, target, ` [${name}:: ${may ? 'yes' : 'no'}]`);
}

/**
 * Notes whether the user may use the name of who introduces: `Dana suggested I call Lee [use-name:: yes]`, or the property
 * `use-name` for an introduction in the properties. Returns an edit only if the note then says so and means the same
 * otherwise.
 */
export function writeNameUse(note: WritableNote, target: IntroductionTarget, may: boolean): NameUseResult {
	const before = readWritable(note);
	const found =
		before.reading.introductions.find((each) => each.line === target.line && isTarget(each, target)) ??
		before.reading.introductions.find((each) => isTarget(each, target));
	if (!found) return { refused: 'target-gone' };
	if (found.line === 0 && note.source.propertiesBroken) return { refused: 'properties-broken' };
	for (const edit of editsFor(before, found.line, may)) {
		const added = edit.insert.split('\n').length - note.source.text.slice(edit.from, edit.to).split('\n').length;
		const proven = firstProven(
			before,
			{ kind: 'other', isMeant: (after, old) => isMeant(after, old, found.line, added, may) },
			() => [{ edits: [edit] }],
		);
		if (proven) return proven;
	}
	return { refused: 'no-place' };
}
