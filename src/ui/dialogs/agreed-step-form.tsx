import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AgreedFields } from './fields/agreed-fields';
import { Complaint, DialogButtons, RefusalNote } from './fields/form-footer';
import { useAgreed } from './fields/use-agreed';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { useWrite } from './fields/use-write';

const words = strings.agreed;

/** Adds to the last answer what was agreed in it. Days count from that answer. */
export function AgreedStepForm({ row, onClose }: { row: Row; onClose: () => void }) {
	const { actions } = useUi();
	const at = row.action.endedAt ?? actions.now();
	const [complaint, setComplaint] = useState('');
	const form = useAgreed(at, row.key, () => setComplaint(''));
	const input = useRef<HTMLInputElement>(null);
	const [asked, setAsked] = useState(false);
	const { result, saving, write } = useWrite(onClose);
	useLayoutEffect(() => input.current?.focus(), []);

	const save = async () => {
		if (saving) return;
		if (form.isEmpty) return setComplaint(words.needStep);
		if (form.lacksDate && !asked) {
			setAsked(true);
			return setComplaint(words.when);
		}
		setComplaint('');
		await write(() => actions.agree(row.key, form.step));
	};
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<AgreedFields form={form} at={at} about={row.key} input={input} />
			<RefusalNote result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={words.save} saving={saving} onCancel={onClose} />
		</form>
	);
}
