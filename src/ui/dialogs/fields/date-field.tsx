import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DayOrMinute, Minute, Problem } from '../../../core/follow-up';
import type { Resolved, RowKey, Whose } from '../../model';
import { strings } from '../../../strings';
import { problemText } from '../../../strings/problems';
import { useUi } from '../../ui-context';
import { useId } from '../../parts/use-id';
import { dateCompletion } from '../../../core/typed/complete-date';
import { DateChips } from './date-chips';
import { TextField } from './text-field';

/** The text of a date field with its date: `tomorrow 8:30am` with 2026-11-24T08:30. */
export interface TypedDate {
	readonly text: string;
	/** Null when the text is empty or names no date. */
	readonly resolved: Resolved | null;
	/** Why no date was taken from words that hold one in part. */
	readonly unread: Problem | null;
}

/**
 * The place of the suggestion that a text names by its number alone: 1 for `2`, none for `2 Dec` and `3pm`. A single digit
 * writes nothing by itself, since it may be the beginning of a date.
 */
export function numbered(text: string, suggestions: number): number | null {
	const place = /^[1-9]$/.test(text) ? Number(text) - 1 : suggestions;
	return place < suggestions ? place : null;
}

/**
 * State for one date field, which starts with the text `filledIn`. Reads the text again when it or `at` changes. A number
 * alone is read as the suggestion with this number.
 */
export function useTypedDate(
	at: DayOrMinute,
	whose: Whose,
	about: RowKey | null,
	filledIn = '',
	suggestions: readonly string[] = [],
): [TypedDate, (text: string) => void] {
	const { actions } = useUi();
	const [text, setText] = useState(filledIn);
	const words = suggestions[numbered(text, suggestions.length) ?? -1] ?? text;
	const resolved = useMemo(
		() => (words.trim() === '' ? null : actions.resolve(words, at, whose, about)),
		[words, at, whose, about],
	);
	const unread = useMemo(
		() => (text.trim() === '' || resolved ? null : actions.unreadDate(text, at)),
		[text, at, resolved],
	);
	return [{ text, resolved, unread }, setText];
}

/** Whether the field has text that names no date. */
export const isUnclear = ({ text, resolved }: TypedDate): boolean => text.trim() !== '' && resolved === null;

/** A date in words. The date they mean appears below the field as the user types. */
export function DateField(props: {
	label: string;
	typed: TypedDate;
	placeholder: string;
	/** The moment from which the words count: `tomorrow` is the day after it. */
	at: DayOrMinute;
	/** The date of something that has happened, so a later date is a mistake. */
	past?: boolean;
	input?: RefObject<HTMLInputElement | null>;
	/** Whether a part of the day is written too: `Thursday morning`. */
	keepsWindow?: boolean;
	/** Words to choose with one click; the Tab key completes the first that the text begins. */
	chips?: readonly string[];
	/** More words for the Tab key. */
	completes?: readonly string[];
	onText: (text: string) => void;
}) {
	const { typed, at, past = false, keepsWindow = false, chips = [] } = props;
	const { times } = useUi();
	const hint = useId();
	const completion = past ? null : dateCompletion(typed.text, [...chips, ...(props.completes ?? [])]);
	// What Tab completes is shown instead of a complaint about a half-written word.
	const unclear = isUnclear(typed) && completion === null;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Tab' || event.shiftKey || event.isComposing || completion === null) return;
		event.preventDefault();
		props.onText(typed.text + completion);
	};
	return (
		<TextField
			label={props.label}
			value={typed.text}
			placeholder={props.placeholder}
			{...(props.input && { input: props.input })}
			code={{ hint, invalid: unclear }}
			onInput={props.onText}
			onKeyDown={onKeyDown}
		>
			{chips.length > 0 && (
				<DateChips
					quiet
					label={strings.when.suggestions}
					chips={chips}
					chosen={chips.includes(typed.text) ? typed.text : null}
					onChoose={(words) => props.onText(words ?? '')}
				/>
			)}
			<div id={hint} class={unclear ? 'due-meaning is-unclear' : 'due-meaning'} aria-live="polite">
				{unclear
					? typed.unread
						? problemText(typed.unread, times)
						: strings.when[past ? 'pastNotUnderstood' : 'notUnderstood']
					: typed.resolved && <Meaning resolved={typed.resolved} {...{ at, past, keepsWindow }} />}
				{completion !== null && (
					<div class="due-completion">
						<bdi>{typed.text + completion}</bdi> <kbd class="due-choice-key">Tab</kbd>
					</div>
				)}
			</div>
		</TextField>
	);
}

/** Whether a moment is after the minute `at`; a day alone is not after any of its minutes. */
export const isAfter = (moment: DayOrMinute, at: Minute): boolean => moment > at.slice(0, moment.length);

function Meaning(props: { resolved: Resolved; at: DayOrMinute; past: boolean; keepsWindow: boolean }) {
	const { resolved, at, past, keepsWindow } = props;
	const { moment, window } = resolved;
	const { times } = useUi();
	return (
		<>
			<bdi>
				{resolved.explanation}
				{keepsWindow && window && `, ${times.window(window)}`}
			</bdi>
			{!keepsWindow && window && <div>{strings.when.dayOnly}</div>}
			{past && isAfter(moment, at) && <div class="is-unclear">{strings.when.notYet}</div>}
			{!past && moment < at.slice(0, moment.length) && <div>{strings.when.past}</div>}
			{resolved.several?.isChoice && <div>{strings.when.firstDay}</div>}
			{resolved.problems.map((problem) => (
				<div key={problem.code}>{problemText(problem, times)}</div>
			))}
		</>
	);
}
