import { addBusinessDays } from '../../dates/business-days';
import { momentOn } from '../../dates/moments';
import type { UntrackedLine } from '../../follow-up';
import { plainWords, readContact } from '../../markdown/links';
import { visibleContent, type Outline, type OutlineLine } from '../../markdown/scan';
import type { Steps } from '../../steps';
import type { NoteContext } from '../note-context';
import { isClosing } from './closing';
import { columnOf, type Column } from './columns';
import { isMe } from './people';
import { dateOf } from './row-date';
import { fieldsOfLine } from '../text-field';

/** A quick test for a line with a deadline, which most notes fail: `Due date: Friday`, `- **By:** Friday`. */
const MAY_OWE =
	/(?:^|\|)[^\S\n]*(?:[-*+•][^\S\n]+)?[*_]{0,2}(?:due|deadline|by|when|eta|target date|act by)\b[^\n:]{0,9}:/im;
/**
 * The longest line below a task that is searched for fields, in characters. `**Owner:** Dana Whitfield | **Due:** 30
 * November | **Status:** open` has 67. A longer line with a colon is prose.
 */
const LONGEST_FIELDS_CHARACTERS = 120;
/** Words of a task that was done: `Ask the printer [Done]`. */
const DONE = /[[(]\s*(?:done|complete|completed|closed)\s*[\])]|✅|✔/i;
/** A task is more than a word or two, which are a label: `Send the list`, but not `Budget`. */
const TASK = /\p{L}+\s+\p{L}+/u;

/** What the lines below a task say about it, by the columns of a table with the same names. */
type Fields = ReadonlyMap<Column, string>;

/** Returns the fields of a line that says who does a task, or until when; null for any other line. */
function fieldsAt(outline: Outline, line: OutlineLine | undefined): Fields | null {
	if (line?.kind !== 'paragraph' && line?.kind !== 'list-item') return null;
	const content = visibleContent(outline, line);
	if (!content.includes(':') || content.length > LONGEST_FIELDS_CHARACTERS) return null;
	const fields = new Map<Column, string>();
	for (const { name, value } of fieldsOfLine(content)) {
		const column = columnOf(name);
		if (column !== null && !fields.has(column)) fields.set(column, value);
	}
	return fields.has('owner') || fields.has('due') || fields.has('status') ? fields : null;
}

/** Returns the task whose fields begin at a line: the item that holds them, else the line above. */
function taskAbove({ lines }: Outline, first: OutlineLine): OutlineLine | null {
	const above = lines[first.index - 1];
	const isHeld = first.kind === 'list-item' && first.parent === above?.index;
	if (above?.kind !== 'paragraph' && above?.kind !== 'list-item') return null;
	return isHeld || first.kind === 'paragraph' ? above : null;
}

function ownedTask(task: OutlineLine, fields: Fields, dueLine: number, note: NoteContext): UntrackedLine | null {
	const content = visibleContent(note.outline(), task).trim();
	const due = fields.get('due');
	const owner = plainWords(fields.get('owner') ?? '');
	const isEnded = (task.checkbox !== null && task.checkbox !== ' ') || DONE.test(content);
	if (due === undefined || owner === '' || isEnded || !TASK.test(content)) return null;
	if (isClosing(fields.get('status') ?? '', note.settings)) return null;
	const row = { cells: [{ text: due, column: 'due' as const, struck: false }], of: new Map([['due' as const, due]]) };
	const dated = dateOf(row, '', note.dateAt(task), note.settings);
	if (dated === null) return null;
	const { when, settled, problems } = dated;
	const contact = isMe(owner) ? null : (readContact(owner)?.name ?? null);
	const isRead = when !== null && settled;
	return {
		path: note.path,
		line: task.index + 1,
		text: content,
		contact,
		due: isRead ? momentOn(contact === null ? when.day : when.lastDay, when.time) : null,
		fallback: isRead && contact !== null ? addBusinessDays(when.lastDay, 1, note.settings) : null,
		problems,
		inTable: false,
		dueLine,
	};
}

/**
 * Reads the tasks whose owner and deadline are in lines of their own below: `Send the list`, then `Owner: Kim` and `Due:
 * Friday`. `known` are the lines that are read otherwise, counted from 0.
 */
export function* ownedTasks(note: NoteContext, known: ReadonlySet<number>): Steps<UntrackedLine[]> {
	if (!MAY_OWE.test(note.text)) return [];
	const outline = yield* note.parse();
	const { lines } = outline;
	const tasks: UntrackedLine[] = [];
	for (let at = 0; at < lines.length; at++) {
		const first = fieldsAt(outline, lines[at]);
		if (first === null) continue;
		const task = taskAbove(outline, lines[at] as OutlineLine);
		const all = new Map(first);
		let dueLine = at;
		let next = at + 1;
		for (let more = fieldsAt(outline, lines[next]); more !== null; more = fieldsAt(outline, lines[++next])) {
			for (const [column, value] of more) if (!all.has(column)) all.set(column, value);
			if (more.has('due') && !first.has('due')) dueLine = next;
		}
		at = next - 1;
		const owned = task === null || known.has(task.index) ? null : ownedTask(task, all, dueLine + 1, note);
		if (owned) tasks.push(owned);
		yield (lines[at]?.to ?? 0) - (task?.from ?? 0);
	}
	return tasks;
}
