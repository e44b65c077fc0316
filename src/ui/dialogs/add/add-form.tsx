import { useMemo, useRef, useState } from 'preact/hooks';
import { DateChips } from '../fields/date-chips';
import { Complaint, DialogButtons, RefusalNote } from '../fields/form-footer';
import { useWrite } from '../fields/use-write';
import type { AddReading } from '../../model';
import { useId } from '../../parts/use-id';
import { strings } from '../../../strings';
import { problemText } from '../../../strings/problems';
import { useUi } from '../../ui-context';
import { AddField } from './add-field';
import { AddMeaning } from './add-meaning';
import { AddPlaces } from './add-places';

const words = strings.add;

/** What keeps a line from being added, and what to do about it; null if nothing does. */
function complaintOf({ contact, draft, places }: AddReading): string | null {
	if (contact === null) return words.needContact;
	if (draft === null) return words.needDate;
	return places.length === 0 ? words.needNote : null;
}

/** One field for a new follow-up. What it is read as, and the line it writes, are shown while the user types. */
export function AddForm({ path, words: start, onClose }: { path: string | null; words: string; onClose: () => void }) {
	const { actions, times } = useUi();
	const line = useMemo(() => actions.addLine(path), [path]);
	const [text, setText] = useState(start);
	const [chosen, setChosen] = useState<string | null>(null);
	const [complaint, setComplaint] = useState('');
	const { result, saving, write } = useWrite(onClose);
	const input = useRef<HTMLInputElement>(null);
	const hint = useId();
	const reading = useMemo(() => line.read(text), [line, text]);
	const chips = useMemo(() => actions.dateChips('act', actions.now(), null), []);
	const place = reading.places.find((each) => each.path === chosen) ?? reading.places[0];
	const { draft } = reading;

	const change = (typed: string) => {
		setText(typed);
		setComplaint('');
	};
	const insert = (typed: string) => {
		change(typed);
		input.current?.focus();
	};
	const save = async () => {
		if (saving) return;
		const unread = reading.unread && draft === null ? problemText(reading.unread, times) : null;
		const missing = unread ?? complaintOf(reading);
		if (missing !== null || !draft || !place) return setComplaint(missing ?? '');
		await write(() => actions.add(place.path, draft));
	};
	return (
		<form
			class="due-form due-add"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<AddField
				input={input}
				text={text}
				spans={reading.spans}
				hint={hint}
				completion={line.completion(text, chips)}
				people={(typed, caret) => line.people(typed, caret)}
				onText={change}
			/>
			<DateChips
				quiet
				label={strings.when.suggestions}
				chips={chips}
				chosen={chips.find((chip) => reading.spans.some(({ from, to }) => text.slice(from, to) === chip)) ?? null}
				onChoose={(chip) => chip !== null && insert(line.withDate(text, chip))}
			/>
			<AddMeaning id={hint} reading={reading} onChoose={insert} />
			{draft && place && (
				<AddPlaces places={reading.places} chosen={place} onChoose={setChosen} line={actions.previewAdd(draft)} />
			)}
			<RefusalNote result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={words.save} saving={saving} onCancel={onClose} />
		</form>
	);
}
