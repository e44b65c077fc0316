import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_SECONDS } from '../../../core/message/checks/too-long';
import { Choices } from '../fields/choices';
import { RefusalNote } from '../fields/form-footer';
import type { MessageRehearsal, Row, WriteResult } from '../../model';
import { HiddenLabel } from '../../parts/hidden-label';
import { useId } from '../../parts/use-id';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';
import { useStopwatch } from './use-stopwatch';

const words = strings.rehearse;

type Setting = 'voicemail' | 'live';
type Extent = 'whole' | 'parts';

/** The script for the user to say aloud: to a voicemail or a person, whole or part by part, with a stopwatch. */
export function RehearseForm(props: { row: Row; rehearsal: MessageRehearsal; onClose: () => void }) {
	const { actions } = useUi();
	const [setting, setSetting] = useState<Setting>('voicemail');
	const [extent, setExtent] = useState<Extent>('whole');
	const [chosenStep, setChosenStep] = useState(0);
	const [saving, setSaving] = useState(false);
	const [result, setResult] = useState<WriteResult | null>(null);
	const labelId = useId();
	const watch = useStopwatch();
	const stage = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => stage.current?.focus(), []);

	const { passages, seconds } = props.rehearsal[setting];
	const last = passages.length - 1;
	const step = Math.min(chosenStep, last);
	const shown = extent === 'whole' ? passages : passages.slice(step, step + 1);
	const hasSpoken = watch.seconds > 0;
	const go = (to: number) => setChosenStep(Math.max(0, Math.min(last, to)));

	const choose = (next: Setting) => {
		setSetting(next);
		setChosenStep(0);
		watch.reset();
	};
	const again = () => {
		watch.reset();
		stage.current?.focus();
	};
	const log = async () => {
		if (saving) return;
		setSaving(true);
		const written = await actions.logRehearsed(props.row.key);
		setSaving(false);
		setResult(written);
		if (written.ok) props.onClose();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const { key } = event;
		const target = event.target as HTMLElement;
		if (event.altKey || event.ctrlKey || event.metaKey || target.matches('input, textarea')) return;
		if (key === ' ' && !target.matches('button')) watch.toggle();
		else if (extent === 'parts' && key === 'ArrowRight') go(step + 1);
		else if (extent === 'parts' && key === 'ArrowLeft') go(step - 1);
		else return;
		event.preventDefault();
	};
	return (
		<div class="due-form due-rehearse" onKeyDown={onKeyDown}>
			<div class="due-rehearse-choices">
				<Choices
					label={words.as}
					chosen={setting}
					onChoose={choose}
					choices={[
						{ value: 'voicemail', label: words.voicemail },
						{ value: 'live', label: words.live },
					]}
				/>
				<Choices
					label={words.show}
					chosen={extent}
					onChoose={setExtent}
					choices={[
						{ value: 'whole', label: words.whole },
						{ value: 'parts', label: words.parts },
					]}
				/>
			</div>
			<HiddenLabel id={labelId} text={words.script} />
			<div
				class="due-rehearse-stage"
				tabIndex={0}
				ref={stage}
				role="group"
				aria-labelledby={labelId}
				aria-live="polite"
			>
				{shown.map(({ label, text }, index) => (
					<div key={index} class="due-rehearse-passage">
						{label && <div class="due-rehearse-label">{words.labels[label]}</div>}
						<p dir="auto">{text}</p>
					</div>
				))}
			</div>
			{extent === 'parts' && (
				<div class="due-rehearse-steps">
					<button type="button" disabled={step === 0} onClick={() => go(step - 1)}>
						{words.back}
					</button>
					<span class="due-quiet">{words.step(step + 1, passages.length)}</span>
					<button type="button" disabled={step === last} onClick={() => go(step + 1)}>
						{words.next}
					</button>
				</div>
			)}
			{props.rehearsal.theirClock !== null && <p class="due-quiet">{words.theirClock(props.rehearsal.theirClock)}</p>}
			<SpeakingTime elapsed={watch.seconds} estimated={seconds} limited={setting === 'voicemail'} />
			<RefusalNote result={result} />
			<div class="modal-button-container due-dialog-buttons">
				<button type="button" class={hasSpoken ? 'due-primary' : ''} disabled={saving} onClick={() => void log()}>
					{words.log}
				</button>
				<button type="button" class={hasSpoken ? '' : 'due-primary'} aria-keyshortcuts="Space" onClick={watch.toggle}>
					{watch.running ? words.pause : watch.seconds > 0 ? words.resume : words.start}
				</button>
				{(hasSpoken || watch.running) && (
					<button type="button" onClick={again}>
						{words.again}
					</button>
				)}
			</div>
		</div>
	);
}

/** The time spoken so far and the time the words should take. A voicemail has a limit of thirty seconds. */
function SpeakingTime({ elapsed, estimated, limited }: { elapsed: number; estimated: number; limited: boolean }) {
	const labelId = useId();
	const over = limited ? elapsed - LONGEST_SECONDS : 0;
	return (
		<div class={over > 0 ? 'due-rehearse-clock is-over' : 'due-rehearse-clock'}>
			<HiddenLabel id={labelId} text={words.elapsed} />
			<div role="timer" aria-labelledby={labelId}>
				<span class="due-rehearse-time">{clockText(elapsed)}</span> {limited && words.of(clockText(LONGEST_SECONDS))}
				{over > 0 && <span> · {words.over(over)}</span>}
			</div>
			<div class="due-quiet">{words.estimated(estimated)}</div>
			{limited && (
				<progress max={LONGEST_SECONDS} value={Math.min(elapsed, LONGEST_SECONDS)} aria-labelledby={labelId} />
			)}
		</div>
	);
}

const clockText = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
