import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DayOrMinute, Minute } from '../../core/follow-up';
import type { Resolved, RowKey, Whose, WriteResult } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { problemText } from '../../strings/problems';
import { useId } from '../parts/use-id';

function Field(props: { id: string; label: string; children: ComponentChildren }) {
	return (
		<div class="due-field">
			<label class="due-field-label" for={props.id}>
				{props.label}
			</label>
			<div class="due-field-control">{props.children}</div>
		</div>
	);
}

/** A line of text with its label. */
export function TextField(props: {
	label: string;
	value: string;
	placeholder?: string;
	input?: Ref<HTMLInputElement>;
	suggestions?: readonly string[];
	onInput: (value: string) => void;
}) {
	const id = useId();
	const list = props.suggestions && props.suggestions.length > 0 ? `${id}-list` : undefined;
	return (
		<Field id={id} label={props.label}>
			<input
				id={id}
				ref={props.input}
				type="text"
				autocomplete="off"
				dir="auto"
				list={list}
				placeholder={props.placeholder}
				value={props.value}
				onInput={(event) => props.onInput(event.currentTarget.value)}
			/>
			{list && (
				<datalist id={list}>
					{props.suggestions?.map((suggestion) => (
						<option key={suggestion} value={suggestion} />
					))}
				</datalist>
			)}
		</Field>
	);
}

/** Words of a field and what they mean; `resolved` is null for words that say no date. */
export interface Words {
	readonly text: string;
	readonly resolved: Resolved | null;
}

/** The words of one field, understood anew when they or the moment they are seen from change. */
export function useWords(at: DayOrMinute, whose: Whose, about: RowKey | null): [Words, (text: string) => void] {
	const { actions } = useUi();
	const [text, setText] = useState('');
	const resolved = useMemo(
		() => (text.trim() === '' ? null : actions.resolve(text, at, whose, about)),
		[text, at, whose, about],
	);
	return [{ text, resolved }, setText];
}

export const isUnclear = (words: Words): boolean => words.text.trim() !== '' && words.resolved === null;

/** A date in words, its meaning live below it. */
export function WhenField(props: {
	label: string;
	words: Words;
	placeholder: string;
	at: DayOrMinute;
	/** It tells when something happened, not when it will. */
	past?: boolean;
	input?: Ref<HTMLInputElement>;
	onText: (text: string) => void;
}) {
	const { words, at, past = false } = props;
	const id = useId();
	const unclear = isUnclear(words);
	return (
		<Field id={id} label={props.label}>
			<input
				id={id}
				ref={props.input}
				type="text"
				autocomplete="off"
				autocapitalize="off"
				spellcheck={false}
				placeholder={props.placeholder}
				value={words.text}
				aria-describedby={`${id}-meaning`}
				aria-invalid={unclear}
				onInput={(event) => props.onText(event.currentTarget.value)}
			/>
			<div id={`${id}-meaning`} class={unclear ? 'due-meaning is-unclear' : 'due-meaning'} aria-live="polite">
				{unclear
					? strings.when[past ? 'pastNotUnderstood' : 'notUnderstood']
					: words.resolved && <Meaning resolved={words.resolved} at={at} past={past} />}
			</div>
		</Field>
	);
}

/** Whether a moment is after the minute `at`; a day alone is not after any of its minutes. */
export const isAfter = (moment: DayOrMinute, at: Minute): boolean => moment > at.slice(0, moment.length);

function Meaning({ resolved, at, past }: { resolved: Resolved; at: DayOrMinute; past: boolean }) {
	const { moment } = resolved;
	const { times } = useUi();
	return (
		<>
			<bdi>{resolved.explanation}</bdi>
			{past && isAfter(moment, at) && <div class="is-unclear">{strings.when.notYet}</div>}
			{!past && moment < at.slice(0, moment.length) && <div>{strings.when.past}</div>}
			{resolved.problems.map((problem) => (
				<div key={problem.code}>{problemText(problem, times)}</div>
			))}
		</>
	);
}

export interface Choice<Value> {
	readonly value: Value;
	readonly label: ComponentChildren;
	readonly key?: string;
}

/** One of a few, as buttons that behave as radio buttons. Nothing needs to be chosen at first. */
export function Choices<Value extends string>(props: {
	label: string;
	choices: readonly Choice<Value>[];
	chosen: Value | null;
	group?: Ref<HTMLFieldSetElement>;
	onChoose: (value: Value) => void;
}) {
	const name = useId();
	return (
		<fieldset class="due-choices" ref={props.group} tabIndex={-1}>
			<legend class="due-field-label">{props.label}</legend>
			<div class="due-choices-buttons">
				{props.choices.map(({ value, label, key }) => (
					<label key={value} class={value === props.chosen ? 'due-choice is-chosen' : 'due-choice'}>
						<input
							class="due-choice-input"
							type="radio"
							name={name}
							checked={value === props.chosen}
							onChange={() => props.onChoose(value)}
						/>
						{label}
						{key && (
							<kbd class="due-choice-key" aria-hidden="true">
								{key.toUpperCase()}
							</kbd>
						)}
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** What could not be written, kept so that nothing typed is lost. */
export function Refusal({ result }: { result: WriteResult | null }) {
	const { actions } = useUi();
	const place = useRef<HTMLDivElement>(null);
	const id = useId();
	useLayoutEffect(() => place.current?.scrollIntoView({ block: 'center' }), [result]);
	if (!result || result.ok) return null;
	return (
		<div class="due-refusal" role="alert" ref={place}>
			<p>{result.message}</p>
			{result.unwritten && (
				<>
					<label class="due-quiet" for={id}>
						{strings.refused.kept}
					</label>
					<textarea id={id} readOnly rows={2} value={result.unwritten} />
					<button type="button" onClick={() => void actions.copy(result.unwritten)}>
						{strings.refused.copy}
					</button>
				</>
			)}
		</div>
	);
}

/** What keeps the form from being saved. */
export function Complaint({ text }: { text: string }) {
	return (
		<div class="due-complaint" role="alert">
			{text}
		</div>
	);
}

/** The buttons below a dialog, the main one last as Obsidian has them. */
export function DialogButtons(props: { save: string; saving: boolean; onCancel: () => void }) {
	return (
		<div class="modal-button-container due-dialog-buttons">
			<button type="submit" class="mod-cta" disabled={props.saving}>
				{props.save}
			</button>
			<button type="button" onClick={props.onCancel}>
				{strings.log.cancel}
			</button>
		</div>
	);
}
