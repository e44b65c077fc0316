import { useState } from 'preact/hooks';
import type { WriteResult } from '../../model';

/**
 * The write of a dialog: `write` waits for it, keeps its result, and closes the dialog if it succeeded. While `saving`,
 * a form starts no second write.
 */
export function useWrite(onClose: () => void) {
	const [result, setResult] = useState<WriteResult | null>(null);
	const [saving, setSaving] = useState(false);
	const write = async (start: () => Promise<WriteResult>) => {
		setSaving(true);
		const written = await start();
		setSaving(false);
		setResult(written);
		if (written.ok) onClose();
	};
	return { result, saving, write };
}
