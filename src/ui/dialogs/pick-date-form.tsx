import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DateField as FieldOfDate } from '../../core/notes/write/dates-as-numbers';
import { strings } from '../../strings';
import type { Row } from '../model';
import { useUi } from '../ui-context';
import { DateField, isUnclear, useTypedDate } from './fields/date-field';
import { Complaint, DialogButtons, RefusalNote } from './fields/form-footer';
import { useWrite } from './fields/use-write';

const words = strings.pickDate;

/** One date in words, with chips. */
export function PickDateForm({ row, field, onClose }: { row: Row; field: FieldOfDate | null; onClose: () => void }) {
	const { actions } = useUi();
	const now = actions.now();
	const isTheirs = field === 'expected';
	const [typed, setTyped] = useTypedDate(now, isTheirs ? 'theirs' : 'mine', row.key);
	const [chips] = useState(() => actions.dateChips(isTheirs ? 'their-step' : 'act', now, row.key));
	const [complaint, setComplaint] = useState('');
	const { result, saving, write } = useWrite(onClose);
	const input = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => input.current?.focus(), []);

	const save = () => {
		if (saving) return;
		if (isUnclear(typed)) return setComplaint(strings.when.notUnderstood);
		const moment = typed.resolved?.moment;
		if (moment === undefined) return setComplaint(words.needDate);
		void write(() =>
			field === null ? actions.fillInDate(row.key, moment) : actions.chooseDates(row.key, { [field]: moment }),
		);
	};
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<DateField
				label={isTheirs ? words.theirs : words.mine}
				placeholder={words.placeholder}
				input={input}
				typed={typed}
				at={now}
				chips={chips}
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
