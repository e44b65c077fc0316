import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MORE_ATTEMPTS } from '../../call-sheet/decide-buttons';
import { RefusalNote } from '../fields/form-footer';
import type { Row, WriteResult } from '../../model';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';
import { useId } from '../../parts/use-id';

const words = strings.limit;
/** The most attempts that the user can allow at once. More are a typing mistake, such as `22` for `2`. */
const MAX_MORE = 20;

/** After the last allowed attempt: give up, or allow more. */
export function LimitQuestion({ row, onClose }: { row: Row; onClose: () => void }) {
	const { actions } = useUi();
	const id = useId();
	const [more, setMore] = useState(MORE_ATTEMPTS);
	const [result, setResult] = useState<WriteResult | null>(null);
	const question = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => question.current?.focus(), []);
	const settle = async (write: Promise<WriteResult>) => {
		const written = await write;
		setResult(written);
		if (written.ok) onClose();
	};
	return (
		<div class="due-form" role="group" aria-labelledby={id} tabIndex={-1} ref={question}>
			<p id={id}>
				{words.reached(row.action.attempts + 1, row.action.attemptLimit)} {words.hint}
			</p>
			<div class="due-limit">
				<label>
					{words.more}
					<input
						type="number"
						min={1}
						max={MAX_MORE}
						value={more}
						onInput={(event) => {
							const number = Math.round(event.currentTarget.valueAsNumber);
							if (number >= 1 && number <= MAX_MORE) setMore(number);
						}}
					/>
				</label>
			</div>
			<RefusalNote result={result} />
			<div class="modal-button-container due-dialog-buttons">
				<button type="button" class="due-primary" onClick={() => void settle(actions.allowMore(row.key, more))}>
					{words.allow(more)}
				</button>
				<button type="button" onClick={() => void settle(actions.giveUp(row.key))}>
					{words.giveUp}
				</button>
				<button type="button" onClick={onClose}>
					{words.later}
				</button>
			</div>
		</div>
	);
}
