import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row, WhenQuestion } from '../model';
import { strings } from '../../strings';
import { problemText } from '../../strings/problems';
import { useUi } from '../ui-context';
import { DateField, isUnclear, useTypedDate } from './fields/date-field';
import { Complaint, DialogButtons, RefusalNote } from './fields/form-footer';
import { useWrite } from './fields/use-write';

const words = strings.whenDialog;

/** One date in words, with chips. */
export function WhenForm({ row, question, onClose }: { row: Row; question: WhenQuestion; onClose: () => void }) {
	const { actions, times } = useUi();
	const now = actions.now();
	const isTheirs = question.whose === 'theirs';
	const [when, setWhen] = useTypedDate(now, question.whose, row.key);
	const [chips] = useState(() => actions.dateChips(isTheirs ? 'their-step' : 'act', now, row.key));
	const [complaint, setComplaint] = useState('');
	const { result, saving, write } = useWrite(onClose);
	const input = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => input.current?.focus(), []);
	const save = async () => {
		if (saving) return;
		if (isUnclear(when))
			return setComplaint(when.unread ? problemText(when.unread, times) : strings.when.notUnderstood);
		if (!when.resolved && question.optional === null) return setComplaint(words.needDate);
		await write(() => question.write(when.resolved?.moment ?? null, when.resolved?.window ?? null));
	};
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<DateField
				label={isTheirs ? words.theirs : words.mine}
				placeholder={words.placeholder}
				input={input}
				typed={when}
				at={now}
				chips={chips}
				keepsWindow={question.keepsWindow}
				onText={(text) => {
					setWhen(text);
					setComplaint('');
				}}
			/>
			{question.optional !== null && <p class="due-quiet">{question.optional}</p>}
			<RefusalNote result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={question.save} saving={saving} onCancel={onClose} />
		</form>
	);
}
