import { useMemo, useState } from 'preact/hooks';
import type { DayOrMinute } from '../../../core/follow-up';
import type { AgreedStep, AgreedWords, RowKey } from '../../model';
import { useUi } from '../../ui-context';

/** What the user has chosen and typed about the next step. */
export interface AgreedForm {
	readonly text: string;
	/** The chosen chip of each side; '' is "nothing". */
	readonly theirs: string | null;
	readonly mine: string | null;
	readonly words: AgreedWords;
	/** The dates of the text, else those of the chips. */
	readonly step: AgreedStep;
	readonly isEmpty: boolean;
	/** Whether there are words, and neither a date nor the answer that there is none. */
	readonly lacksDate: boolean;
	readonly setText: (text: string) => void;
	readonly setTheirs: (words: string | null) => void;
	readonly setMine: (words: string | null) => void;
}

/**
 * State of the fields "What did you agree?" for the answer of the moment `at`. `onChange` is called when the user changes
 * any of them.
 */
export function useAgreed(at: DayOrMinute, key: RowKey, onChange: () => void = () => undefined): AgreedForm {
	const { actions } = useUi();
	const [text, setText] = useState('');
	const [theirs, setTheirs] = useState<string | null>(null);
	const [mine, setMine] = useState<string | null>(null);
	const words = useMemo(() => actions.agreedWords(text, at, key), [text, at, key]);
	const chosen = (chip: string | null, whose: 'mine' | 'theirs') =>
		chip ? (actions.resolve(chip, at, whose, key)?.moment ?? null) : null;
	const step: AgreedStep = {
		expecting: words.expecting?.moment ?? chosen(theirs, 'theirs'),
		next: words.next?.moment ?? chosen(mine, 'mine'),
		...(words.next?.window && { windows: { next: words.next.window } }),
		note: words.note,
	};
	const changing =
		<Value>(set: (value: Value) => void) =>
		(value: Value) => {
			onChange();
			set(value);
		};
	const hasDate = step.expecting !== null || step.next !== null;
	return {
		...{ text, theirs, mine, words, step },
		...{ setText: changing(setText), setTheirs: changing(setTheirs), setMine: changing(setMine) },
		isEmpty: !hasDate && step.note === '',
		lacksDate: !hasDate && step.note !== '',
	};
}
