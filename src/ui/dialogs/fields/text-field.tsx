import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../../model';
import { useUi } from '../../ui-context';
import { useId } from '../../parts/use-id';

interface TextFieldProps {
	readonly label: string;
	/** The label is only read aloud, because something above the field says it. */
	readonly bare?: boolean;
	readonly value: string;
	readonly placeholder?: string;
	readonly input?: RefObject<HTMLInputElement | null>;
	/** Offered in a list below the field; the first call decides whether there is a list. */
	readonly suggestions?: (typed: string) => readonly Suggestion[];
	/** The text is not a name or a sentence: nothing is corrected, and the hint below the field describes it. */
	readonly code?: { readonly hint: string; readonly invalid: boolean };
	/** Shown below the field. */
	readonly children?: ComponentChildren;
	readonly onInput: (value: string) => void;
	readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A labeled line of text. */
export function TextField(props: TextFieldProps) {
	const id = useId();
	const own = useRef<HTMLInputElement>(null);
	const input = props.input ?? own;
	useSuggestions(input, props);
	const { code } = props;
	return (
		<div class={props.bare ? 'due-field is-bare' : 'due-field'}>
			<label class={props.bare ? 'due-spoken' : 'due-field-label'} for={id}>
				{props.label}
			</label>
			<div class="due-field-control">
				<input
					id={id}
					ref={input}
					type="text"
					autocomplete="off"
					dir="auto"
					placeholder={props.placeholder}
					value={props.value}
					{...(code && {
						autocapitalize: 'off',
						spellcheck: false,
						'aria-describedby': code.hint,
						'aria-invalid': code.invalid,
					})}
					onInput={(event) => props.onInput(event.currentTarget.value)}
					onKeyDown={props.onKeyDown}
				/>
				{props.children}
			</div>
		</div>
	);
}

/** Connects the field to Obsidian's list once; the list asks for the suggestions of the last render. */
function useSuggestions(input: RefObject<HTMLInputElement | null>, props: TextFieldProps): void {
	const { drawing } = useUi();
	const latest = useRef(props);
	latest.current = props;
	useLayoutEffect(() => {
		if (!input.current || !props.suggestions) return undefined;
		return drawing.suggest(input.current, {
			matching: (typed) => latest.current.suggestions?.(typed) ?? [],
			chosen: (value) => latest.current.onInput(value),
		});
	}, []);
}
