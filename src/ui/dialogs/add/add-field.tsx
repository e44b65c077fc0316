import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AddSpan, Suggestion } from '../../model';
import { useId } from '../../parts/use-id';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';

interface AddFieldProps {
	readonly input: RefObject<HTMLInputElement | null>;
	readonly text: string;
	readonly spans: readonly AddSpan[];
	/** The element that says what the text is read as. */
	readonly hint: string;
	/** What the Tab key adds; null if nothing. */
	readonly completion: string | null;
	readonly people: (text: string, caret: number) => readonly Suggestion[];
	readonly onText: (text: string) => void;
}

/** The field for the whole follow-up. A copy of its text behind it has a color for each part that is read. */
export function AddField({ input, text, spans, hint, completion, people, onText }: AddFieldProps) {
	const { drawing, isMobile } = useUi();
	const id = useId();
	const copy = useRef<HTMLDivElement>(null);
	const latest = useRef({ people, onText });
	latest.current = { people, onText };
	const scroll = () => {
		if (copy.current && input.current) copy.current.scrollLeft = input.current.scrollLeft;
	};

	useLayoutEffect(() => {
		const field = input.current;
		if (!field) return undefined;
		field.focus();
		field.setSelectionRange(field.value.length, field.value.length);
		return drawing.suggest(field, {
			matching: (typed) => latest.current.people(typed, field.selectionStart ?? typed.length),
			chosen: (whole) => latest.current.onText(whole),
		});
	}, []);
	useLayoutEffect(scroll, [text]);

	return (
		<div class="due-add-line">
			<label class="due-spoken" for={id}>
				{strings.add.label}
			</label>
			<div class="due-add-field">
				<div class="due-add-copy" ref={copy} dir="auto" aria-hidden="true">
					<Parts text={text} spans={spans} />
				</div>
				<input
					id={id}
					ref={input}
					type="text"
					dir="auto"
					autocomplete="off"
					autocapitalize="off"
					enterKeyHint="done"
					spellcheck={false}
					placeholder={strings.add.placeholder}
					aria-describedby={hint}
					value={text}
					onInput={(event) => onText(event.currentTarget.value)}
					onScroll={scroll}
					onKeyUp={scroll}
					onKeyDown={(event) => {
						if (event.key !== 'Tab' || event.shiftKey || event.isComposing || completion === null) return;
						event.preventDefault();
						onText(text + completion);
					}}
				/>
			</div>
			{completion !== null && (
				<div class="due-completion">
					<bdi>{text + completion}</bdi>{' '}
					{isMobile ? (
						<button type="button" class="due-text-button" onClick={() => onText(text + completion)}>
							{strings.add.complete}
						</button>
					) : (
						<kbd class="due-choice-key">Tab</kbd>
					)}
				</div>
			)}
		</div>
	);
}

function Parts({ text, spans }: { text: string; spans: readonly AddSpan[] }) {
	return (
		<>
			{spans.map(({ part, from, to }, index) => (
				<span key={from}>
					{text.slice(spans[index - 1]?.to ?? 0, from)}
					<span class="due-add-part" data-part={part}>
						{text.slice(from, to)}
					</span>
				</span>
			))}
			{text.slice(spans.at(-1)?.to ?? 0)}
		</>
	);
}
