import { useState } from 'preact/hooks';
import { asksForCheckIn, type UntrackedLine } from '../../../core/follow-up';
import { strings } from '../../../strings';
import { withoutMarkup } from '../../parts/without-markup';
import { useUi } from '../../ui-context';
import { DialogButtons, RefusalNote } from '../fields/form-footer';
import { useWrite } from '../fields/use-write';

const words = strings.track;

interface TrackAllFormProps {
	readonly lines: readonly UntrackedLine[];
	/** Without the `#`. */
	readonly tag: string;
	readonly onClose: () => void;
}

/** The lines to track, each with its day and the day on which the user checks in after a promise. Only those that failed stay. */
export function TrackAllForm({ lines, tag, onClose }: TrackAllFormProps) {
	const { actions, times } = useUi();
	const now = actions.now();
	const { result, saving, write } = useWrite(onClose);
	const [left, setLeft] = useState(lines);
	const save = async () => {
		if (saving) return;
		await write(async () => {
			const tracked = await actions.track(left);
			const failed = tracked.ok ? undefined : tracked.failed;
			if (failed) setLeft(left.filter((_, place) => failed.includes(place)));
			return tracked;
		});
	};
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<ul class="due-lines-to-track">
				{left.map((line) => (
					<li key={`${line.path} ${line.line}`}>
						<div class="due-line-who">
							<bdi>{line.contact ?? withoutMarkup(line.text)}</bdi>{' '}
							{line.due !== null && <bdi class="due-quiet">{times.relative(line.due, now)}</bdi>}
						</div>
						{line.contact !== null && <bdi>{withoutMarkup(line.text)}</bdi>}
						{asksForCheckIn(line) && line.fallback !== null && (
							<div class="due-quiet">{words.checkInOn(times.day(line.fallback))}</div>
						)}
					</li>
				))}
			</ul>
			<p class="due-quiet">{words.hint(tag)}</p>
			<RefusalNote result={result} />
			<DialogButtons save={words.saveAll(left.length)} saving={saving} onCancel={onClose} />
		</form>
	);
}
