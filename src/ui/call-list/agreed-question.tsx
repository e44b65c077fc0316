import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AgreedFields } from '../dialogs/fields/agreed-fields';
import { Complaint } from '../dialogs/fields/form-footer';
import { useAgreed } from '../dialogs/fields/use-agreed';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import type { NextStep } from './use-call';

const words = strings.calls;

/** Asks what was agreed in a talk: chips for either side, and one field for words. */
export function AgreedQuestion(props: {
	row: Row;
	busy: boolean;
	onStep: (step: NextStep) => void;
	onBack: () => void;
}) {
	const { row, busy, onStep, onBack } = props;
	const { actions, isMobile } = useUi();
	const [at] = useState(() => actions.now());
	const form = useAgreed(at, row.key);
	const [complaint, setComplaint] = useState('');
	const input = useRef<HTMLInputElement>(null);
	const root = useRef<HTMLFormElement>(null);
	// On a phone the keyboard would cover the chips.
	useLayoutEffect(() => (isMobile ? root.current : input.current)?.focus(), []);

	const save = () => {
		if (form.lacksDate && complaint === '') return setComplaint(strings.agreed.when);
		const { note, ...dates } = form.step;
		onStep({ dates, agreed: note });
	};
	return (
		<form
			class="due-calls-question due-form"
			ref={root}
			tabIndex={-1}
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<AgreedFields form={form} at={at} about={row.key} input={input} />
			<Complaint text={complaint} />
			<div class="due-buttons">
				<button type="submit" class="due-button due-primary" disabled={busy}>
					{words.save}
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
