import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isOver } from '../../core/follow-up';
import { sheetReminders } from '../../core/guidelines';
import type { Purpose, Row, Suggestion, WriteResult } from '../model';
import { IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { leavesField, WordsFix } from './fixes';
import { usePurposeSuggestions } from './purpose-choice';

const words = strings.sheet;

/** A fact of a call sheet: its name, and what it is. */
export function FactRow({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div class="due-fact">
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** A pencil beside a fact. It shows on hover and focus, and always on touch. */
export function EditButton({ label, onClick }: { label: string; onClick: () => void }) {
	return <IconButton icon="pencil" class="due-fact-edit" label={label} onClick={onClick} />;
}

/** The purpose, which a pencil makes a field. Without one, a button asks for it, unless a reminder does. */
export function PurposeFact({ row }: { row: Row }) {
	const { actions } = useUi();
	const [found, setFound] = useState<readonly Purpose[]>([]);
	const suggestions = usePurposeSuggestions();
	const { purpose } = row.followUp;
	const isAskedFor = () => sheetReminders(actions.reminders(row)).some(({ code }) => code === 'purpose.none');
	if (purpose === null && (isOver(row.action.state) || isAskedFor())) return null;
	return (
		<EditableFact
			row={row}
			name={words.purpose}
			value={purpose}
			add={words.addPurpose}
			placeholder={strings.fix.purposePlaceholder}
			suggestions={(typed) => suggestions(typed, found)}
			onEdit={() => void actions.purposes(row.key).then(setFound)}
			save={(text) => actions.setPurpose(row.key, text)}
		/>
	);
}

/** The ask of the note, which a pencil makes a field. */
export function AskFact({ row }: { row: Row }) {
	const { actions } = useUi();
	const { ask } = row.followUp;
	if (ask === null) return null;
	return (
		<EditableFact
			row={row}
			name={words.ask}
			value={ask}
			placeholder=""
			save={(text) => actions.changeAsk(row.key, text)}
		/>
	);
}

function EditableFact(props: {
	row: Row;
	name: string;
	/** Null if the note has none. */
	value: string | null;
	/** The label of the button that asks for a missing value. */
	add?: string;
	placeholder: string;
	suggestions?: (typed: string) => readonly Suggestion[];
	onEdit?: () => void;
	save: (text: string) => Promise<WriteResult>;
}) {
	const { row, name, value, add, onEdit } = props;
	const [isEdited, setEdited] = useState(false);
	const input = useRef<HTMLInputElement>(null);
	const shown = useRef<HTMLSpanElement>(null);
	const wasEdited = useRef(false);
	useLayoutEffect(() => {
		if (isEdited) input.current?.select();
		else if (wasEdited.current) shown.current?.querySelector('button')?.focus();
		wasEdited.current = isEdited;
	}, [isEdited]);
	const edit = () => {
		onEdit?.();
		setEdited(true);
	};
	const save = async (text: string) => {
		if (text === value) {
			setEdited(false);
			return { ok: true, message: '' } as const;
		}
		const result = await props.save(text);
		if (result.ok) setEdited(false);
		return result;
	};
	if (!isEdited) {
		return (
			<FactRow name={name}>
				<span ref={shown} class={value === null ? undefined : 'due-fact-editable'}>
					{value !== null && <bdi>{value}</bdi>}
					{value !== null && !isOver(row.action.state) && <EditButton label={words.edit(name)} onClick={edit} />}
					{value === null && (
						<button type="button" class="due-text-button" onClick={edit}>
							{add}
						</button>
					)}
				</span>
			</FactRow>
		);
	}
	return (
		<FactRow name={name}>
			<div class="due-fact-field" onKeyDown={(event) => leavesField(event) && setEdited(false)}>
				<WordsFix
					bare
					label={name}
					initial={value ?? ''}
					input={input}
					placeholder={props.placeholder}
					{...(props.suggestions && { suggestions: props.suggestions })}
					save={save}
				/>
			</div>
		</FactRow>
	);
}
