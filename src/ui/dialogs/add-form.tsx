import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DateField, isUnclear, useTypedDate } from './fields/date-field';
import { Complaint, DialogButtons, RefusalNote } from './fields/form-footer';
import { TextField } from './fields/text-field';
import type { FilledIn, FollowUpDraft } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { useWrite } from './fields/use-write';

const words = strings.add;

/** Contact, their promise, my date and the purpose. Shows the line it will write while the user types. */
export function AddForm({ path, filledIn, onClose }: { path: string; filledIn?: FilledIn; onClose: () => void }) {
	const { actions } = useUi();
	const [contact, setContact] = useState(() => filledIn?.contact || (actions.contactsOf(path)[0] ?? ''));
	const now = actions.now();
	const [expecting, setExpecting] = useTypedDate(now, 'theirs', null);
	const [due, setDue] = useTypedDate(now, 'mine', null, filledIn?.due);
	const [purpose, setPurpose] = useState(filledIn?.purpose ?? '');
	const [complaint, setComplaint] = useState('');
	const { result, saving, write } = useWrite(onClose);
	const contactInput = useRef<HTMLInputElement>(null);

	useLayoutEffect(() => {
		contactInput.current?.focus();
		contactInput.current?.select();
	}, []);

	const promised = expecting.resolved !== null;
	const draft: FollowUpDraft = {
		contact: contact.trim(),
		expecting: expecting.resolved?.moment ?? null,
		due: due.resolved?.moment ?? null,
		window: due.resolved?.window ?? null,
		purpose: purpose.trim(),
	};
	const ready = draft.contact !== '' && (draft.due !== null || draft.expecting !== null);
	const save = async () => {
		if (saving) return;
		if (draft.contact === '') return setComplaint(words.needContact);
		if (isUnclear(expecting) || isUnclear(due)) return setComplaint(strings.when.notUnderstood);
		if (!ready) return setComplaint(words.needDate);
		setComplaint('');
		await write(() => actions.add(path, draft));
	};
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TextField
				label={words.contact}
				placeholder={words.contactPlaceholder}
				input={contactInput}
				value={contact}
				suggestions={(typed) => actions.contactsMatching(path, typed)}
				onInput={setContact}
			/>
			<DateField
				label={words.expecting}
				placeholder={words.expectingPlaceholder}
				typed={expecting}
				at={now}
				onText={setExpecting}
			/>
			<DateField
				label={promised ? words.fallback : words.due}
				placeholder={promised ? words.fallbackPlaceholder : words.duePlaceholder}
				typed={due}
				at={now}
				onText={setDue}
			/>
			<TextField label={words.purpose} placeholder={words.purposePlaceholder} value={purpose} onInput={setPurpose} />
			{ready && (
				<div class="due-preview">
					<div class="due-field-label">{words.preview}</div>
					<code dir="auto">{actions.previewAdd(draft)}</code>
				</div>
			)}
			<RefusalNote result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={words.save} saving={saving} onCancel={onClose} />
		</form>
	);
}
