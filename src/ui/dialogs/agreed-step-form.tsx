import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AgreedFields } from './fields/agreed-fields';
import { Complaint, DialogButtons, RefusalNote } from './fields/form-footer';
import { useAgreed } from './fields/use-agreed';
import type { Row, WriteResult } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.agreed;

/** Adds to the last answer what was agreed in it. Days count from that answer. */
export function AgreedStepForm({ row, onClose }: { row: Row; onClose: () => void }) {
	const { actions } = useUi();
	const at = row.action.endedAt ?? actions.now();
	const form = useAgreed(at, row.key);
	const input = useRef<HTMLInputElement>(null);
	const [asked, setAsked] = useState(false);
	const [complaint, setComplaint] = useState('');
	const [result, setResult] = useState<WriteResult | null>(null);
	const [saving, setSaving] = useState(false);
	useLayoutEffect(() => input.current?.focus(), []);

	const save = async () => {
		if (saving) return;
		if (form.isEmpty) return setComplaint(words.needStep);
		if (form.lacksDate && !asked) {
			setAsked(true);
			return setComplaint(words.when);
		}
		setComplaint('');
		setSaving(true);
		const written = await actions.agree(row.key, form.step);
		setSaving(false);
		setResult(written);
		if (written.ok) onClose();
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
