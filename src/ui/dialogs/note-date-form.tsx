import { useState } from 'preact/hooks';
import type { Day } from '../../core/follow-up';
import { strings } from '../../strings';
import { useId } from '../parts/use-id';
import { useUi } from '../ui-context';
import { DateField, isUnclear, useTypedDate } from './fields/date-field';
import { Complaint, DialogButtons, RefusalNote } from './fields/form-footer';
import { useWrite } from './fields/use-write';

const words = strings.noteDate;

/** Today, the creation day, or a date in words, by a button each. */
export function NoteDateForm({ path, created, onClose }: { path: string; created: Day | null; onClose: () => void }) {
	const { actions, times } = useUi();
	const id = useId();
	const now = actions.now();
	const today = now.slice(0, 10);
	const [typed, setTyped] = useTypedDate(now, 'past', null);
	const [complaint, setComplaint] = useState('');
	const { result, saving, write } = useWrite(onClose);
	const choices = [
		{ label: words.today, day: today },
		...(created === null || created === today ? [] : [{ label: words.created, day: created }]),
	];

	const set = async (day: Day) => {
		if (saving) return;
		await write(() => actions.setNoteDate(path, day));
	};
	const save = () => {
		if (isUnclear(typed)) setComplaint(strings.when.pastNotUnderstood);
		else if (!typed.resolved) setComplaint(words.needDate);
		else void set(typed.resolved.moment.slice(0, 10));
	};
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<div class="due-field-label" id={id}>
				{words.choices}
			</div>
			<div class="due-presets" role="group" aria-labelledby={id}>
				{choices.map(({ label, day }) => (
					<button key={label} type="button" class="due-preset" onClick={() => void set(day)}>
						<span>{label}</span>
						<span class="due-preset-until">{times.day(day)}</span>
					</button>
				))}
			</div>
			<DateField
				label={words.other}
				placeholder={words.placeholder}
				typed={typed}
				at={now}
				past
				onText={(text) => {
					setTyped(text);
					setComplaint('');
				}}
			/>
			<RefusalNote result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={words.save} saving={saving} onCancel={onClose} />
		</form>
	);
}
