import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isOver } from '../../core/follow-up';
import { DateField, isUnclear, useTypedDate } from '../dialogs/fields/date-field';
import { RefusalNote } from '../dialogs/fields/form-footer';
import { TextField } from '../dialogs/fields/text-field';
import type { Row, Suggestion, WriteResult } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.fix;

/** Fields for what the note of an open row lacks: who it is with, when, and the right number after a wrong one. */
export function Fixes({ row }: { row: Row }) {
	const { actions } = useUi();
	const { followUp, action } = row;
	if (isOver(action.state)) return null;
	return (
		<>
			{followUp.contacts.length === 0 && (
				<WordsFix
					label={words.who}
					placeholder={words.whoPlaceholder}
					suggestions={(typed) => actions.contactsMatching(followUp.path, typed)}
					save={(name) => actions.fillInContact(row.key, name)}
				/>
			)}
			{action.state === 'undated' && <WhenFix row={row} />}
			{action.reason.rule === 'wrong-number' && !hasNewNumber(row) && (
				<WordsFix
					label={words.number}
					placeholder={words.numberPlaceholder}
					save={(number) => actions.setPhone(row.key, number)}
				/>
			)}
		</>
	);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether the last attempt notes the present number: `wrong number — new number 312 555 0142`. */
export function hasNewNumber({ followUp: { phone, entries } }: Row): boolean {
	const digits = digitsOf(phone ?? '');
	const last = entries.filter(({ kind }) => kind === 'attempt').at(-1);
	return digits !== '' && last !== undefined && digitsOf(last.note).includes(digits);
}

/** Whether a key leaves a field that was opened on demand. The sheet around it stays. */
export function leavesField(event: KeyboardEvent): boolean {
	if (event.key !== 'Escape' || event.defaultPrevented) return false;
	event.stopPropagation();
	return true;
}

/** A field with a button that writes its words into the note. */
export function WordsFix(props: {
	label: string;
	/** The label is only read aloud. */
	bare?: boolean;
	/** The words to begin with; none by default. */
	initial?: string;
	placeholder: string;
	input?: RefObject<HTMLInputElement | null>;
	suggestions?: (typed: string) => readonly Suggestion[];
	save: (words: string) => Promise<WriteResult>;
}) {
	const [text, setText] = useState(props.initial ?? '');
	const { result, saving, run } = useSaving();
	return (
		<form
			class="due-fix"
			onSubmit={(event) => {
				event.preventDefault();
				if (text.trim() !== '' && !saving) void run(props.save(text.trim()));
			}}
		>
			<div class="due-fix-line">
				<TextField
					label={props.label}
					placeholder={props.placeholder}
					value={text}
					{...(props.bare && { bare: true })}
					{...(props.input && { input: props.input })}
					{...(props.suggestions && { suggestions: props.suggestions })}
					onInput={setText}
				/>
				<button type="submit" class="due-button" disabled={saving || text.trim() === ''}>
					{words.save}
				</button>
			</div>
			<RefusalNote result={result} />
		</form>
	);
}

function WhenFix({ row }: { row: Row }) {
	const { actions } = useUi();
	const now = actions.now();
	const [when, setWhen] = useTypedDate(now, 'mine', row.key);
	const input = useRef<HTMLInputElement>(null);
	const { result, saving, run } = useSaving();
	const { resolved } = when;
	return (
		<form
			class="due-fix"
			onSubmit={(event) => {
				event.preventDefault();
				if (resolved && !isUnclear(when)) void run(actions.fillInDate(row.key, resolved.moment, resolved.window));
			}}
		>
			<div class="due-fix-line">
				<DateField
					label={words.when}
					placeholder={words.whenPlaceholder}
					input={input}
					typed={when}
					at={now}
					chips={actions.dateChips('act', now, row.key)}
					keepsWindow
					onText={setWhen}
				/>
				<button type="submit" class="due-button" disabled={saving || resolved === null}>
					{words.save}
				</button>
			</div>
			<RefusalNote result={result} />
		</form>
	);
}

/** The state of one write. */
function useSaving() {
	const [result, setResult] = useState<WriteResult | null>(null);
	const [saving, setSaving] = useState(false);
	const run = async (write: Promise<WriteResult>) => {
		setSaving(true);
		setResult(await write);
		setSaving(false);
	};
	return { result, saving, run };
}
