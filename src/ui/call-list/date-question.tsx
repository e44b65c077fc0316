import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayOrMinute, TimeWindow } from '../../core/follow-up';
import { DateField, isUnclear, numbered, useTypedDate } from '../dialogs/fields/date-field';
import { Complaint } from '../dialogs/fields/form-footer';
import { useId } from '../parts/use-id';
import type { ChipPurpose, Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { isOwnKey } from './call-keys';

const words = strings.calls;

/** Asks for one date: a chip by a click, or by its number and Enter, or words. The answer is written at once. */
export function DateQuestion(props: {
	row: Row;
	purpose: Extract<ChipPurpose, 'call-back' | 'snooze'>;
	busy: boolean;
	/** Called with null if the user says no date, which only a call back allows. */
	onDate: (moment: DayOrMinute | null, window?: TimeWindow | null) => void;
	onBack: () => void;
}) {
	const { row, purpose, busy, onDate, onBack } = props;
	const { actions, times } = useUi();
	const now = actions.now();
	const [chips] = useState(() => actions.dateChips(purpose, now, row.key));
	const [typed, setTyped] = useTypedDate(now, 'mine', row.key, '', chips);
	const marked = numbered(typed.text, chips.length);
	const [complaint, setComplaint] = useState('');
	const input = useRef<HTMLInputElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const label = useId();
	const title = purpose === 'snooze' ? words.snoozeUntil : words.callingBack;
	useLayoutEffect(() => form.current?.focus(), []);

	const choose = (chip: string) => {
		const moment = actions.resolve(chip, now, 'mine', row.key)?.moment;
		if (moment !== undefined) onDate(moment);
	};
	const save = () => {
		if (typed.resolved) onDate(typed.resolved.moment, typed.resolved.window);
		else if (isUnclear(typed)) setComplaint(strings.when.notUnderstood);
		else if (purpose === 'call-back') onDate(null);
		else setComplaint(strings.snooze.needDate);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (!isOwnKey(event) || (event.target as HTMLElement).matches('input')) return;
		if (event.key === 'Enter' && event.target === form.current) {
			save();
			event.preventDefault();
		}
		// Words may be typed wherever the focus is.
		else if (/^[\p{L}\p{N}]$/u.test(event.key)) input.current?.focus();
	};
	return (
		<form
			class="due-calls-question"
			ref={form}
			tabIndex={-1}
			aria-labelledby={label}
			onKeyDown={onKeyDown}
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<h4 class="due-calls-asked" id={label}>
				{title}
			</h4>
			<div class="due-calls-dates">
				{chips.map((chip, index) => {
					const moment = actions.resolve(chip, now, 'mine', row.key)?.moment;
					return (
						<button
							key={chip}
							type="button"
							class={index === marked ? 'due-button is-chosen' : 'due-button'}
							disabled={busy}
							onClick={() => choose(chip)}
						>
							<span>{chip}</span>
							{moment && <span class="due-quiet">{times.shortMoment(moment, now)}</span>}
							<kbd class="due-choice-key" aria-hidden="true">
								{index + 1}
							</kbd>
						</button>
					);
				})}
			</div>
			<DateField
				label={words.when}
				placeholder={words.whenPlaceholder}
				input={input}
				typed={typed}
				at={now}
				completes={chips}
				keepsWindow={purpose === 'call-back'}
				onText={(text) => {
					setTyped(text);
					setComplaint('');
				}}
			/>
			<Complaint text={complaint} />
			<div class="due-buttons">
				<button type="submit" class="due-button" disabled={busy}>
					{purpose === 'call-back' && typed.text.trim() === '' ? words.noTime : words.save}
					<kbd class="due-choice-key" aria-hidden="true">
						{words.keys.call}
					</kbd>
				</button>
				<button type="button" class="due-text-button" onClick={onBack}>
					{words.back}
				</button>
			</div>
		</form>
	);
}
