import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WriteResult } from '../../model';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';
import { useId } from '../../parts/use-id';

/** Why a write failed, with the unwritten line for the user to copy. */
export function RefusalNote({ result }: { result: WriteResult | null }) {
	const { actions } = useUi();
	const element = useRef<HTMLDivElement>(null);
	const id = useId();
	useLayoutEffect(() => element.current?.scrollIntoView({ block: 'center' }), [result]);
	if (!result || result.ok) return null;
	return (
		<div class="due-refusal" role="alert" ref={element}>
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

/** Why the form cannot be saved yet. */
export function Complaint({ text }: { text: string }) {
	return (
		<div class="due-complaint" role="alert">
			{text}
		</div>
	);
}

/** The buttons below a form. */
export function DialogButtons(props: { save: string; saving: boolean; onCancel: () => void }) {
	return (
		<div class="modal-button-container due-dialog-buttons">
			<button type="submit" class="due-primary" disabled={props.saving}>
				{props.save}
			</button>
			<button type="button" onClick={props.onCancel}>
				{strings.log.cancel}
			</button>
		</div>
	);
}
