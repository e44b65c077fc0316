import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { UntrackedLine } from '../../../core/follow-up';
import { strings } from '../../../strings';
import { withoutMarkup } from '../../parts/without-markup';
import { useUi } from '../../ui-context';
import { DateField, isUnclear, useTypedDate } from '../fields/date-field';
import { Complaint, DialogButtons, RefusalNote } from '../fields/form-footer';
import { useWrite } from '../fields/use-write';

const words = strings.track;

interface TrackFormProps {
	readonly line: UntrackedLine;
	/** Without the `#`. */
	readonly tag: string;
	readonly onClose: () => void;
}

/** A promise, the day on which the user checks in, and what is added to the line. */
export function TrackForm({ line, tag, onClose }: TrackFormProps) {
	const { actions, times } = useUi();
	const now = actions.now();
	const [checkIn, setCheckIn] = useTypedDate(now, 'mine', null, line.fallback ?? '');
	const [complaint, setComplaint] = useState('');
	const { result, saving, write } = useWrite(onClose);
	const input = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => input.current?.select(), []);

	const moment = checkIn.resolved?.moment ?? null;
	const save = async () => {
		if (saving) return;
		if (isUnclear(checkIn)) return setComplaint(strings.when.notUnderstood);
		if (moment === null) return setComplaint(words.needDate);
		await write(() => actions.track([line], moment));
	};
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<blockquote class="due-quoted-line" dir="auto">
				{withoutMarkup(line.text)}
			</blockquote>
			{line.due !== null && <p class="due-quiet">{words.promised(line.contact, times.moment(line.due))}</p>}
			<DateField
				label={words.checkIn}
				placeholder={words.checkInPlaceholder}
				typed={checkIn}
				at={now}
				input={input}
				onText={(text) => {
					setCheckIn(text);
					setComplaint('');
				}}
			/>
			{moment !== null && (
				<div class="due-preview">
					<div class="due-field-label">{words.writes}</div>
					<code dir="ltr">{`[follow-up:: ${moment.replace('T', ' ')}] #${tag}`}</code>
				</div>
			)}
			<RefusalNote result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={words.save} saving={saving} onCancel={onClose} />
		</form>
	);
}
