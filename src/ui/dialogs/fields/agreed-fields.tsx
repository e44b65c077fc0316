import type { RefObject } from 'preact';
import type { DayOrMinute } from '../../../core/follow-up';
import type { RowKey } from '../../model';
import { strings } from '../../../strings';
import { problemText } from '../../../strings/problems';
import { useUi } from '../../ui-context';
import { useId } from '../../parts/use-id';
import { DateChips } from './date-chips';
import { TextField } from './text-field';
import type { AgreedForm } from './use-agreed';

const words = strings.agreed;

/** "What did you agree?": chips for either side, and one field that understands words for both. */
export function AgreedFields(props: {
	form: AgreedForm;
	at: DayOrMinute;
	about: RowKey;
	input?: RefObject<HTMLInputElement | null>;
}) {
	const { form, at, about } = props;
	const { actions } = useUi();
	const hint = useId();
	const theirs = [words.nothing, ...actions.dateChips('their-step', at, about)];
	return (
		<fieldset class="due-choices due-agreed">
			<legend class="due-field-label">{words.label}</legend>
			<DateChips
				label={words.theirs}
				chips={theirs}
				chosen={form.theirs === '' ? words.nothing : form.theirs}
				onChoose={(chip) => form.setTheirs(chip === words.nothing ? '' : chip)}
			/>
			<DateChips
				label={words.mine}
				chips={actions.dateChips('my-step', at, about)}
				chosen={form.mine}
				onChoose={form.setMine}
			/>
			<TextField
				label={words.label}
				bare
				placeholder={words.placeholder}
				value={form.text}
				{...(props.input && { input: props.input })}
				code={{ hint, invalid: false }}
				onInput={form.setText}
			>
				<div id={hint} class="due-meaning" aria-live="polite">
					<AgreedMeaning form={form} />
				</div>
			</TextField>
		</fieldset>
	);
}

/** `They: Fri 27 Nov 2026 · I: Mon 30 Nov 2026 · “the contract”` */
function AgreedMeaning({ form }: { form: AgreedForm }) {
	const { times } = useUi();
	const { expecting, next, note } = form.step;
	const { unread } = form.words;
	const doubts = [form.words.expecting, form.words.next].flatMap((date) => date?.problems ?? []);
	const parts = [
		...(expecting === null ? [] : [words.theirDay(times.moment(expecting))]),
		...(next === null ? [] : [words.myDay(times.moment(next))]),
		...(note === '' ? [] : [words.note(note)]),
	];
	return (
		<>
			{parts.map((part, index) => (
				<span key={part}>
					{index > 0 && ' · '}
					<bdi>{part}</bdi>
				</span>
			))}
			{form.words.next?.several?.isChoice && <div>{strings.when.firstDay}</div>}
			{doubts.map((problem, index) => (
				<div key={index}>{problemText(problem, times)}</div>
			))}
			{unread && <div class="is-unclear">{problemText(unread, times)}</div>}
		</>
	);
}
