import { addAgreed, type AgreedStep } from '../../core/notes/write/agreed-step';
import { momentText } from '../../core/notes/attempts/exact-line';
import { actText } from '../../core/notes/attempts/format-entry';
import { strings } from '../../strings';
import type { RowKey, WriteResult } from '../../ui/model';
import type { EditPlan } from '../writing/note-writer';
import { writableNote } from '../writing/writable-note';
import type { ActionsOptions } from './options';
import { rowWithFile } from './with-row';
import { NOT_AMENDED } from './notices';

/** The step as its line says it, for the user to copy: `Next 2026-11-26 — send him my portfolio`. */
function stepText({ expecting, next, windows, note }: AgreedStep): string {
	const clauses = [expecting && `Expecting ${momentText(expecting)}`, next && `Next ${actText(next, windows?.next)}`];
	return [clauses.filter((clause) => clause !== null).join('. '), note].filter((part) => part !== '').join(' — ');
}

/** Adds to the last answer of a follow-up what was agreed in it. */
export function agree(options: ActionsOptions, key: RowKey, step: AgreedStep): Promise<WriteResult> {
	const { followUpWriter, settings } = options;
	const found = rowWithFile(options, key);
	if (!found) return Promise.resolve(followUpWriter.failed(strings.notices.gone, stepText(step)));
	const { row, file } = found;
	const plan: EditPlan = (text) => {
		const result = addAgreed(writableNote(file, text, settings()), row.followUp.id, step);
		return 'edits' in result ? result : { refused: NOT_AMENDED[result.refused] };
	};
	return followUpWriter.edit(file.path, plan, strings.notices.nextStepSet(row.contact), stepText(step));
}
